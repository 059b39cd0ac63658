package org.foothill.intake;

import java.util.List;
import java.util.UUID;

/**
 * The steward lets held rows go. Rows go either because a later file brought them without mistakes,
 * which is looked up, or because nobody wants them. Written to the audit trail.
 */
public interface ReleaseHeldRows {
  /** Lets the rows go that a later file has corrected; refuses while one of them is still held. */
  Outcome corrected(UUID file, String by);

  /** Deletes the rows, corrected or not. */
  Outcome unwanted(UUID file, String by);

  /** The closed set of answers. */
  sealed interface Outcome {
    /** The rows are deleted for good. */
    record Released(long rows) implements Outcome {}

    record NothingHeld() implements Outcome {}

    /** No file of the same kind, district and year came later and counts. */
    record NoLaterFile(long rows) implements Outcome {}

    /**
     * The later file holds some of the same rows again.
     *
     * @param first the first of them
     */
    record StillHeld(String file, long rows, List<HeldAgain> first) implements Outcome {
      public StillHeld {
        first = List.copyOf(first);
      }
    }
  }

  /**
   * A row of the later file, without what stands in it.
   *
   * @param reasons kinds of findings that still hold
   */
  record HeldAgain(int line, List<String> reasons) {
    public HeldAgain {
      reasons = List.copyOf(reasons);
    }
  }
}
