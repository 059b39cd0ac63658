package org.foothill.indicators;

import org.foothill.core.Progress;

/** Computes every indicator for every loaded school year from the approved records. */
public interface ComputeIndicators {
  /**
   * Same records and same definitions give the same result, so nothing is computed twice.
   *
   * @param startedBy the actor's name
   */
  Outcome compute(String startedBy, Progress progress);

  /** The closed set of answers. */
  sealed interface Outcome {
    /**
     * A new result.
     *
     * @param years school years computed, {@code indicators} how many have figures in at least one
     * @param cells places x grades x groups that have students
     */
    record Computed(String run, int years, int indicators, long cells) implements Outcome {}

    /** The result was there already. */
    record Unchanged(String run) implements Outcome {}

    record NothingLoaded() implements Outcome {}

    record Cancelled() implements Outcome {}
  }
}
