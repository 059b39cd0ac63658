package org.foothill.jobs;

import java.util.ArrayList;
import java.util.List;
import org.foothill.core.Progress;
import org.foothill.jobs.JobRows.Position;
import org.foothill.jobs.Jobs.JobId;

/**
 * What a running job says. Nothing is written here: a job may report a million times, and it may do
 * so inside a transaction whose rows nobody else sees yet. {@link Pulse} writes it down now and
 * then, on a connection of its own.
 */
final class JobProgress implements Progress {
  private final JobId id;
  private final Progress watcher;
  private final boolean restartable;
  private final List<String> steps = new ArrayList<>();
  private Position position = new Position("", 0, 0);
  private boolean changed;
  private volatile boolean cancelWanted;
  private volatile boolean stopping;
  private volatile boolean noticed;

  /**
   * @param restartable whether the next process takes the job over when this one ends; not so for a
   *     job at a terminal, where ending the process means that the person no longer wants it
   */
  JobProgress(JobId id, Progress watcher, boolean restartable) {
    this.id = id;
    this.watcher = watcher;
    this.restartable = restartable;
  }

  JobId id() {
    return id;
  }

  @Override
  public void step(String name) {
    watcher.step(name);
    synchronized (this) {
      position = new Position(name, 0, 0);
      steps.add(name);
      changed = true;
    }
  }

  @Override
  public void at(long done, long total) {
    watcher.at(done, total);
    synchronized (this) {
      position = new Position(position.step(), done, total);
      changed = true;
    }
  }

  @Override
  public boolean cancelled() {
    var asked = cancelWanted || stopping || watcher.cancelled();
    noticed |= asked;
    return asked;
  }

  void cancel() {
    cancelWanted = true;
  }

  /** The process ends. */
  void stop() {
    stopping = true;
  }

  /** True when the job saw the wish and so ended early. */
  boolean endedEarly() {
    return noticed;
  }

  boolean interruptedByProcess() {
    return noticed && stopping && !cancelWanted && restartable;
  }

  /** Writes what is new; called by one thread at a time. */
  void writeTo(JobRows rows, boolean evenIfUnchanged) {
    List<String> newSteps;
    Position now;
    synchronized (this) {
      if (!changed && !evenIfUnchanged) {
        return;
      }
      changed = false;
      newSteps = List.copyOf(steps);
      steps.clear();
      now = position;
    }
    newSteps.forEach(step -> rows.log(id, step));
    rows.move(id, now);
  }
}
