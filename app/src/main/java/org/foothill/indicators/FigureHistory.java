package org.foothill.indicators;

import java.util.List;
import org.foothill.access.Actor;
import org.foothill.core.SchoolYear;

/**
 * Tells a figure's years under every version of its definition, before disclosure control: for
 * those who look after the records. Every look is written to the audit trail.
 */
public interface FigureHistory {
  /**
   * All years that the newest result has.
   *
   * @param cell its year and version are not asked
   */
  Outcome of(Actor actor, CellName cell);

  /** The closed set of answers. */
  sealed interface Outcome {
    /**
     * Lines by version, each oldest first.
     *
     * @param lines empty when the result does not know the cell
     */
    record Told(List<Line> lines) implements Outcome {
      public Told {
        lines = List.copyOf(lines);
      }
    }

    /** A message key below {@code access.refused.} and its argument. */
    record Refused(String messageKey, String argument) implements Outcome {}

    record NothingComputed() implements Outcome {}
  }

  /**
   * One year under one version.
   *
   * @param holds whether this version gives the year's figure; the others are for comparison
   * @param afterBreak whether the year before was given by another version
   */
  record Line(
      SchoolYear year,
      int version,
      boolean holds,
      boolean afterBreak,
      long numerator,
      long denominator) {}
}
