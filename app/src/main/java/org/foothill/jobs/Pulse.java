package org.foothill.jobs;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes progress and signs of life of this process's jobs, and brings them the wish to stop. */
@Component
class Pulse implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);
  private static final long MILLISECONDS = 300;

  /** Every how many beats a job shows that it lives though nothing changed. */
  private static final int SIGN_OF_LIFE = 10;

  private final JobRows rows;
  private final Set<JobProgress> running = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService beat =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().daemon().name("jobs-pulse").unstarted(task));
  private long beats;

  Pulse(JobRows rows) {
    this.rows = rows;
    beat.scheduleWithFixedDelay(this::once, MILLISECONDS, MILLISECONDS, TimeUnit.MILLISECONDS);
  }

  void add(JobProgress progress) {
    running.add(progress);
  }

  void remove(JobProgress progress) {
    running.remove(progress);
  }

  Set<JobProgress> running() {
    return running;
  }

  private void once() {
    beats++;
    for (var progress : running) {
      try {
        progress.writeTo(rows, beats % SIGN_OF_LIFE == 0);
        if (rows.cancelWanted(progress.id())) {
          progress.cancel();
        }
      } catch (RuntimeException e) {
        // The database may be away for a moment; the next beat tries again.
        LOG.warn("The progress of a job could not be written", e);
      }
    }
  }

  @Override
  public void close() {
    beat.shutdownNow();
  }
}
