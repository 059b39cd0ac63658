package org.foothill.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that was handed in, as it is kept. */
record Arrival(
    UUID id,
    UUID importId,
    String fileName,
    String recordType,
    String district,
    @Nullable Integer year,
    String digest,
    @Nullable Long submission,
    Outcome outcome,
    FileReport.Counts counts,
    boolean quarantined,
    Instant at,
    String by) {
  /** What became of it when it arrived. */
  enum Outcome {
    LOADED,
    ALREADY_LOADED,
    REFUSED
  }
}
