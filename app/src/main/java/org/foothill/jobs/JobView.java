package org.foothill.jobs;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A job as its page shows it. */
public record JobView(
    Jobs.JobId id,
    String kind,
    String title,
    String startedBy,
    State state,
    String step,
    long done,
    long total,
    String outcome,
    Instant startedAt,
    @Nullable Instant endedAt,
    List<String> log) {
  public JobView {
    log = List.copyOf(log);
  }

  /** Where a job is in its life. */
  public enum State {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED
  }
}
