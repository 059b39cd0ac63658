package org.foothill.jobs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.foothill.cli.Failures;
import org.foothill.core.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Queues jobs and runs them to their end. */
@Component
class RunningJobs implements Jobs, DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(RunningJobs.class);

  /** A job that killed its process this often is not tried again. */
  private static final int MOST_ATTEMPTS = 3;

  /** Longer than any pause of a living process; shorter than a person's patience. */
  private static final double SILENCE_OF_THE_DEAD = 60;

  private final JobRows rows;
  private final Pulse pulse;
  private final ObjectProvider<JobKind> kinds;
  private final Owner self = Owner.self();
  private volatile boolean stopping;

  RunningJobs(JobRows rows, Pulse pulse, ObjectProvider<JobKind> kinds) {
    this.rows = rows;
    this.pulse = pulse;
    this.kinds = kinds;
  }

  @Override
  public JobId start(String kind, String title, String arguments, String startedBy) {
    return rows.queue(new Wish(kind, title, arguments, startedBy));
  }

  @Override
  public JobView runHere(Wish wish, Progress watcher) {
    var id = rows.run(wish, self);
    carryOut(wish.kind(), wish.arguments(), new JobProgress(id, watcher, false));
    return rows.find(id).orElseThrow();
  }

  @Override
  public void keep(Wish wish, Instant began, String outcome) {
    rows.keep(wish, began, outcome);
  }

  @Override
  public Optional<JobView> find(JobId id) {
    return rows.find(id);
  }

  @Override
  public List<JobView> list(int most) {
    return rows.list(most);
  }

  @Override
  public void cancel(JobId id) {
    rows.cancel(id);
  }

  /** Takes a waiting job and runs it; false when none waits. */
  boolean runNext() {
    if (stopping) {
      return false;
    }
    var taken = rows.take(self);
    taken.ifPresent(job ->
        carryOut(job.kind(), job.arguments(), new JobProgress(job.id(), Progress.SILENT, true)));
    return taken.isPresent();
  }

  /** Puts jobs of dead processes back into the queue. */
  void reviveOrphans() {
    for (var job : rows.running()) {
      if (!job.owner().isKnownDead() && job.silentSeconds() < SILENCE_OF_THE_DEAD) {
        continue;
      }
      if (job.attempts() >= MOST_ATTEMPTS) {
        rows.end(
            job.id(),
            JobView.State.FAILED,
            "The program ended %d times while this was running, so it is not tried again."
                .formatted(job.attempts()));
      } else {
        rows.log(job.id(), "The program ended while this was running. It starts again.");
        rows.requeue(job.id());
      }
    }
  }

  private void carryOut(String kind, String arguments, JobProgress progress) {
    pulse.add(progress);
    try {
      var outcome = kind(kind).run(arguments, progress);
      conclude(progress, outcome);
    } catch (CancellationException e) {
      progress.cancelled();
      conclude(progress, "Stopped before its end.");
    } catch (RuntimeException | Error e) {
      // The edge: whatever a kind of work throws must end as a row that says so.
      LOG.warn("The job {} of kind {} failed", progress.id().value(), kind, e);
      finish(progress, JobView.State.FAILED, Failures.sentence(e));
    } finally {
      pulse.remove(progress);
    }
  }

  private void conclude(JobProgress progress, String outcome) {
    if (progress.interruptedByProcess()) {
      progress.writeTo(rows, true);
      rows.requeue(progress.id());
    } else {
      finish(
          progress, progress.endedEarly() ? JobView.State.CANCELLED : JobView.State.DONE, outcome);
    }
  }

  private void finish(JobProgress progress, JobView.State state, String outcome) {
    progress.writeTo(rows, true);
    rows.end(progress.id(), state, outcome);
  }

  private JobKind kind(String name) {
    return kinds.stream()
        .filter(kind -> kind.kind().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException(
                "This Foothill knows no work of the kind (%s).".formatted(name)));
  }

  /** Asks this process's jobs to end at their next safe point, and waits a little for them. */
  @Override
  public void destroy() throws InterruptedException {
    stopping = true;
    pulse.running().forEach(JobProgress::stop);
    for (var i = 0; i < 100 && !pulse.running().isEmpty(); i++) {
      Thread.sleep(100);
    }
  }
}
