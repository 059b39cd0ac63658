package org.foothill.learners.loading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foothill.core.PlaceId;
import org.foothill.learners.loading.Staging.Arrival;
import org.foothill.learners.loading.Staging.Changes;

/** Stages, approves and withdraws submissions. Submissions are only ever added. */
public interface Loading {
  /**
   * The right to change submissions, held by at most one process of an installation; empty when
   * another holds it. Taking it sweeps what a killed process left behind.
   */
  Optional<Hold> hold();

  /** Districts that have current submissions. */
  Set<PlaceId> districts();

  /** The submission that already carries this file's content and still counts or waits. */
  Optional<Submission> alreadyLoaded(String digest);

  Staging open(Arrival arrival);

  /**
   * Findings that need more than one file: checks the sealed rows beside the current ones. Does not
   * look at files that came without rows.
   */
  List<CrossFinding> compareFiles(List<Staging> sealed);

  /**
   * Moves the sealed rows to their place and records them as staged. Must run in a transaction; the
   * rows count as there only once it commits.
   *
   * @return ids in the order of the stagings
   */
  List<SubmissionId> publish(List<Staging> sealed, String by);

  /** Makes the submissions current, all in one transaction. */
  Decision approve(List<SubmissionId> ids, String by);

  /** Takes a submission back; what it had replaced becomes current again. */
  Decision withdraw(SubmissionId id, String by);

  /** What approving a staged submission would change. */
  Changes preview(SubmissionId id);

  Optional<Submission> find(SubmissionId id);

  /** Newest first. */
  List<Submission> list(int most);

  /** Held until closed. */
  interface Hold extends AutoCloseable {
    @Override
    void close();
  }

  /** The closed set of answers to a steward's decision. */
  sealed interface Decision {
    record Done(List<SubmissionId> changed) implements Decision {
      public Done {
        changed = List.copyOf(changed);
      }
    }

    record NoSuchSubmission(SubmissionId id) implements Decision {}

    /** The submission is in a state that does not allow it. */
    record NotPossible(SubmissionId id, Submission.State state) implements Decision {}
  }

  /**
   * Something that only two files together show.
   *
   * @param staging index of the staging whose rows are meant
   * @param count how many rows
   * @param lines some of their lines, ascending
   */
  record CrossFinding(Question question, int staging, long count, List<Integer> lines) {
    public CrossFinding {
      lines = List.copyOf(lines);
    }
  }

  /** What is asked across files. */
  enum Question {
    /** A student without an enrollment of the same district and year. */
    NO_ENROLLMENT,
    /** Two primary enrollments at different schools on the same day. */
    OVERLAPPING_ENROLLMENTS,
    /** A course completion or enrollment whose section is not in the file of sections. */
    NO_SECTION,
    /** What followed from an incident that is not in the file of incidents. */
    NO_INCIDENT
  }
}
