package org.foothill.suppression;

import java.util.List;

/** The closed set of answers of {@link Suppressor}. */
public sealed interface Suppression {
  /**
   * A way of printing that its audit could not break.
   *
   * @param steps the step to print, for every entry
   */
  record Protected(List<Integer> steps, AuditReport report) implements Suppression {
    public Protected {
      steps = List.copyOf(steps);
    }
  }

  /** Even with everything hidden that may be hidden, something stays provable. */
  record NotProtectable(String reason, AuditReport report) implements Suppression {}

  /** The input contradicts itself: the parts exceed the whole by {@code difference}. */
  record Inconsistent(String relation, long difference) implements Suppression {}
}
