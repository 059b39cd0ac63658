package org.foothill.jobs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

  /**
   * Runs the work on the calling thread and keeps the same row; for the command line. Progress goes
   * to both.
   */
  JobView runHere(
      String kind,
      String title,
      String arguments,
      String startedBy,
      org.foothill.core.Progress watcher);

  Optional<JobView> find(JobId id);

  /** Newest first. */
  List<JobView> list(int most);

  /** Asks a running job to stop at its next safe point. */
  void cancel(JobId id);

  /** A job's id. */
  record JobId(UUID value) {}
}
