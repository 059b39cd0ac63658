package org.foothill.jobs;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs waiting jobs while the web site runs, whoever queued them. Two at a time, on platform
 * threads: jobs compute rather than wait.
 */
@Component
@ConditionalOnWebApplication
class JobServer implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(JobServer.class);
  private static final int AT_ONCE = 2;
  private static final long MILLISECONDS = 500;

  private final RunningJobs jobs;
  private final ScheduledExecutorService threads =
      Executors.newScheduledThreadPool(
          AT_ONCE, task -> Thread.ofPlatform().daemon().name("jobs").unstarted(task));
  private volatile boolean running;

  JobServer(RunningJobs jobs) {
    this.jobs = jobs;
  }

  @Override
  public void start() {
    running = true;
    for (var i = 0; i < AT_ONCE; i++) {
      threads.scheduleWithFixedDelay(this::work, 0, MILLISECONDS, TimeUnit.MILLISECONDS);
    }
  }

  private void work() {
    try {
      jobs.reviveOrphans();
      while (running && jobs.runNext()) {
        LOG.debug("A job ended");
      }
    } catch (RuntimeException | Error e) {
      LOG.warn("Jobs could not be looked for", e);
    }
  }

  @Override
  public void stop() {
    running = false;
    threads.shutdown();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
