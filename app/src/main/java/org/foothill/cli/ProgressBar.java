package org.foothill.cli;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import org.foothill.core.Progress;

/** One line that redraws itself, for a person at a terminal. */
final class ProgressBar implements Progress {
  private static final int WIDTH = 30;
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

  private final PrintStream err;
  private String step = "";
  private long lastDrawn;
  private boolean open;

  ProgressBar(PrintStream err) {
    this.err = err;
  }

  @Override
  public synchronized void step(String name) {
    finishLine();
    step = name;
    lastDrawn = 0;
    err.print(name);
    err.flush();
    open = true;
  }

  @Override
  public synchronized void at(long done, long total) {
    var now = System.nanoTime();
    var finished = total > 0 && done >= total;
    if (!open || (now - lastDrawn < PAUSE && !finished)) {
      return;
    }
    lastDrawn = now;
    err.print("\r\u001b[K" + line(step, done, total));
    err.flush();
    if (finished) {
      finishLine();
    }
  }

  /** What the line looks like; apart from drawing so that it can be tested. */
  static String line(String step, long done, long total) {
    if (total <= 0) {
      return "%s  %,d".formatted(step, done);
    }
    var share = Math.clamp((double) done / total, 0.0, 1.0);
    var filled = (int) Math.round(share * WIDTH);
    return "%s  %s%s %3d%%"
        .formatted(
            step, "█".repeat(filled), "░".repeat(WIDTH - filled), (int) Math.floor(share * 100));
  }

  private void finishLine() {
    if (open) {
      err.println();
      open = false;
    }
  }

  @Override
  public boolean cancelled() {
    return Thread.currentThread().isInterrupted();
  }
}
