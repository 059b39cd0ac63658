package org.foothill.unpick;

import java.util.List;

/**
 * What an attack found.
 *
 * @param findings the worst first, in a stable order
 * @param size what was attacked
 * @param undecided aims that the solver gave up on; none of them is proven safe
 * @param trusted whether the real solvers were used
 */
public record Report(List<Finding> findings, Size size, int undecided, boolean trusted) {
  public Report {
    findings = List.copyOf(findings);
  }

  /**
   * @param quantities counts of described sets, printed or not
   * @param unknown of those, not known after looking at one line at a time
   * @param lines sums and rates
   * @param islands independent parts of the unknown
   * @param largest unknowns of the largest of them
   * @param aims what was tried to prove
   */
  public record Size(int quantities, int unknown, int lines, int islands, int largest, int aims) {}

  /** Whether something can be proven that the policy forbids. */
  public boolean leaks() {
    return findings.stream().anyMatch(Finding::certain);
  }
}
