package org.foothill.learners.loading;

import java.time.Instant;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a submission.
 *
 * @param fileName the file's own name, without its folder
 * @param digest SHA-256 of the file, in hexadecimal
 * @param rows accepted rows
 */
public record Submission(
    SubmissionId id,
    RecordKind kind,
    PlaceId district,
    SchoolYear year,
    Form form,
    String fileName,
    String digest,
    long rows,
    State state,
    Instant stagedAt,
    String stagedBy,
    @Nullable Instant decidedAt,
    @Nullable String decidedBy) {

  /** Where the file came from, which decides what it may change. */
  public enum Form {
    /** As districts upload it: rows add to, change or delete what is there. */
    UPLOAD,
    /** As the state's store gives it back: everything of the district and year. */
    EXTRACT
  }

  /** A submission's life. */
  public enum State {
    /** Checked and kept, waiting for the data steward. */
    STAGED,
    /** Part of what is computed from. */
    APPROVED,
    /** A newer submission took its place. */
    SUPERSEDED,
    /** Somebody took it back. */
    WITHDRAWN
  }
}
