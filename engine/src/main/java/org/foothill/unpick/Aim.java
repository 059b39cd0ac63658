package org.foothill.unpick;

import java.util.Set;
import org.foothill.unpick.Schema.Extreme;

/** Something that no reader may be able to prove; quantities are places on the board. */
sealed interface Aim {
  /** How many people there are for the aim's quantity that stand for one person. */
  long unit();

  /** Whether it is about hidden cells of one line together; the line, or -1. */
  int line();

  default boolean isUnion() {
    return line() >= 0;
  }

  /** That a group is small, and how many it has. */
  record Count(int[] quantities, long unit, int line) implements Aim {}

  /**
   * That everybody or nobody has the outcome, or nearly which share.
   *
   * @param most the greatest outcome of one person
   */
  record Outcome(
      int[] wholes,
      int[] parts,
      long most,
      Set<Extreme> harmless,
      boolean mean,
      long unit,
      int line)
      implements Aim {}
}
