package org.foothill.indicators.reconciliation;

import java.util.List;
import java.util.Optional;
import org.foothill.access.Actor;

/** Holds a district's records of a year against each other, for those who look after them. */
public interface ReconcileRecords {
  /**
   * Years with records, of districts whose unprotected figures the person may see; newest first.
   */
  List<LoadedYear> loads(Actor actor);

  /** Counts; needs the right to see unprotected figures of the district. */
  Outcome reconcile(Actor actor, LoadedYear load);

  /**
   * The rows behind a check that do not agree, of the schools whose learners' rows the person may
   * see. Written to the audit trail as a read, and so is a refusal.
   */
  RowsOutcome rows(Actor actor, LoadedYear load, Check check);

  /** The closed set of answers. */
  sealed interface Outcome {
    record Reconciled(Reconciliation report) implements Outcome {}

    /** A message key below {@code access.refused.} and its argument. */
    record Refused(String messageKey, String argument) implements Outcome {}

    record NothingLoaded(LoadedYear load) implements Outcome {}
  }

  /** The closed set of answers about rows. */
  sealed interface RowsOutcome {
    /**
     * Rows by school and line.
     *
     * @param withheld rows of other schools
     * @param reason why they are withheld; empty when there are none
     */
    record Rows(List<LearnerRow> rows, long withheld, Optional<Why> reason) implements RowsOutcome {
      public Rows {
        rows = List.copyOf(rows);
      }
    }

    /** Not a single school's rows may be seen. */
    record Refused(Why why, long withheld) implements RowsOutcome {}

    record NothingLoaded(LoadedYear load) implements RowsOutcome {}
  }

  /** A message key below {@code access.refused.} and its argument. */
  record Why(String messageKey, String argument) {}
}
