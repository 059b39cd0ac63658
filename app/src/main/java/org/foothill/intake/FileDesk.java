package org.foothill.intake;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.foothill.intake.files.Finding.Effect;
import org.foothill.intake.files.HeldRows;
import org.foothill.intake.files.Place;
import org.jspecify.annotations.Nullable;

/** What the data steward looks at and decides. The caller has asked the policy. */
public interface FileDesk {
  /** Files that came, newest first. */
  List<FileLine> list(int most);

  Optional<FileLine> find(UUID file);

  /** The file that brought a submission. */
  Optional<FileLine> find(long submission);

  /** Submissions, newest first. */
  List<Loaded> submissions(int most);

  /** By effect: what stops the file first, notes last. */
  List<KindOfFinding> findings(UUID file);

  /** What approving would change; empty unless it waits. */
  Optional<FileReport.Changes> preview(FileLine file);

  /** The first held rows of a file as they came. Written to the audit trail as a read. */
  List<HeldRows.Row> heldRows(UUID file, int most, String reader);

  /** Files whose held rows are still in quarantine, newest first. */
  List<Quarantined> quarantined();

  /** Written to the audit trail. */
  Decided approve(List<Long> submissions, String by);

  /** Written to the audit trail. */
  Decided withdraw(long submission, String by);

  /** A submission: the accepted rows of a file. */
  record Loaded(
      long number,
      String kind,
      String district,
      String year,
      String file,
      long rows,
      State state) {}

  /**
   * A file with held rows.
   *
   * @param laterFile the newest file of the same kind, district and year that came after it and
   *     counts, so that its rows are probably corrected; empty when there is none
   */
  record Quarantined(FileLine file, Optional<FileLine> laterFile) {}

  /** A submission's life. */
  enum State {
    /** Checked and kept; waits for the steward. */
    WAITS,
    COUNTS,
    /** A newer one took its place. */
    REPLACED,
    WITHDRAWN;

    /** As commands and message keys write it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The closed set of answers to a decision. */
  sealed interface Decided {
    record Done(List<Long> submissions) implements Decided {
      public Done {
        submissions = List.copyOf(submissions);
      }
    }

    record NoSuchSubmission(long number) implements Decided {}

    /** Its state does not allow it. */
    record NotPossible(long number, State state) implements Decided {}
  }

  /**
   * A file that came.
   *
   * @param recordType empty when it was not recognised, like district and year
   * @param submission what it became; null when it was refused
   */
  record FileLine(
      UUID id,
      UUID importId,
      String name,
      String recordType,
      String district,
      String year,
      FileReport.Counts counts,
      long findings,
      boolean quarantined,
      boolean again,
      @Nullable Loaded submission,
      Instant at,
      String by) {
    public boolean waits() {
      return submission != null && submission.state() == State.WAITS && !again;
    }
  }

  /** Findings of one kind. */
  record KindOfFinding(String kind, Effect effect, long count, List<Example> examples) {
    public KindOfFinding {
      examples = List.copyOf(examples);
    }
  }

  /** One of them. */
  record Example(Place at, String message) {}
}
