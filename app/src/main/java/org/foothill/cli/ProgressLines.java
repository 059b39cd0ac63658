package org.foothill.cli;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.foothill.core.Progress;

/** A line per step and one every ten seconds within a step, for logs and pipes. */
final class ProgressLines implements Progress {
  private static final long PAUSE = TimeUnit.SECONDS.toNanos(10);

  private final PrintStream err;
  private final LongSupplier nanos;
  private String step = "";
  private long last;

  ProgressLines(PrintStream err, LongSupplier nanos) {
    this.err = err;
    this.nanos = nanos;
  }

  @Override
  public synchronized void step(String name) {
    step = name;
    last = nanos.getAsLong();
    err.println(name);
  }

  @Override
  public synchronized void at(long done, long total) {
    if (nanos.getAsLong() - last < PAUSE) {
      return;
    }
    last = nanos.getAsLong();
    err.println(
        total > 0
            ? "%s: %,d of %,d".formatted(step, done, total)
            : "%s: %,d".formatted(step, done));
  }

  @Override
  public boolean cancelled() {
    return Thread.currentThread().isInterrupted();
  }
}
