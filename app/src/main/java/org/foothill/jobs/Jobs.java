package org.foothill.jobs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothill.core.Progress;

/**
 * Long work that goes on while its page is closed. Each job is a row with progress, log and an end.
 */
public interface Jobs {
  /**
   * Queues the work and returns at once. The kind names a {@link JobKind} bean, which runs it from
   * the arguments alone, so that a job of a killed process starts again cleanly.
   *
   * @param kind such as {@code import}
   * @param title what the job's page is called, without personal values
   * @param arguments what the kind needs, as JSON text without personal values
   * @param startedBy the actor's name
   */
  JobId start(String kind, String title, String arguments, String startedBy);

  default JobId start(Wish wish) {
    return start(wish.kind(), wish.title(), wish.arguments(), wish.startedBy());
  }

  /**
   * Runs the work on the calling thread and keeps the same row; for the command line. Progress goes
   * to both.
   */
  JobView runHere(Wish wish, Progress watcher);

  /**
   * Keeps a row of work that was done outside of jobs and ended well, so that the list is complete.
   *
   * @param outcome one sentence, as {@link JobKind#run} returns it
   */
  void keep(Wish wish, Instant began, String outcome);

  Optional<JobView> find(JobId id);

  /** Newest first. */
  List<JobView> list(int most);

  /** Asks a running job to stop at its next safe point. */
  void cancel(JobId id);

  /** What somebody asked for; the parts are those of {@link #start}. */
  record Wish(String kind, String title, String arguments, String startedBy) {}

  /** A job's id. */
  record JobId(UUID value) {}
}
