package org.foothill.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.foothill.core.Progress;
import org.foothill.core.SchoolYear;
import org.foothill.sample.SampleOrder;
import org.foothill.sample.WriteSample;

/** Where measurements work: the checkout, a scratch folder, samples made once, child processes. */
final class Workshop {
  private final Path checkout;
  private final Path scratch;
  private final WriteSample sample;

  Workshop(Path checkout, Path scratch, WriteSample sample) {
    this.checkout = checkout;
    this.scratch = scratch;
    this.sample = sample;
  }

  Path scratch(String name) {
    return scratch.resolve(name);
  }

  /** Where the demo lives, for all who measure it; one that was made before may be named. */
  Path demoData() {
    var made = System.getenv("FOOTHILL_BENCH_DEMO");
    if (made != null) {
      return Path.of(made);
    }
    return scratch("demo-data");
  }

  /** A sample without mistakes, made when first asked for. */
  Path sample(int students, int years) {
    Path folder = scratch.resolve("sample-%d-%d".formatted(students, years));
    if (!Files.exists(folder)) {
      write(students, years, folder);
    }
    return folder;
  }

  /** Seconds to make a sample once more. */
  double timeSample(int students, int years) {
    long started = System.nanoTime();
    write(students, years, scratch.resolve("timed-" + started));
    return (System.nanoTime() - started) / 1e9;
  }

  private void write(int students, int years, Path folder) {
    var order = new SampleOrder(students, years, 1, 0, new SchoolYear(2026));
    var outcome = sample.write(order, folder, Progress.SILENT);
    if (!(outcome instanceof WriteSample.Outcome.Written)) {
      throw new IllegalStateException(outcome.toString());
    }
  }

  /** What a child process took. */
  record Ran(int exit, double seconds, long peakMemory, Path log) {}

  /** Runs {@code ./foothill} with the words and waits, ten minutes at most. */
  Ran foothill(String... words) throws IOException, InterruptedException {
    var command = new ArrayList<String>(List.of(checkout.resolve("foothill").toString()));
    command.addAll(List.of(words));
    return run(command);
  }

  Ran run(List<String> command) throws IOException, InterruptedException {
    Path log = Files.createTempFile(scratch, "run", ".log");
    long started = System.nanoTime();
    Process child = start(command, log);
    long peak = 0;
    while (!child.waitFor(20, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, Memory.peak(child.pid()));
      if (System.nanoTime() - started > 600_000_000_000L) {
        child.destroyForcibly();
        throw new IOException("%s did not end within ten minutes".formatted(command));
      }
    }
    return new Ran(child.exitValue(), (System.nanoTime() - started) / 1e9, peak, log);
  }

  Process start(List<String> command, Path log) throws IOException {
    return new ProcessBuilder(command)
        .directory(checkout.toFile())
        .redirectInput(new File("/dev/null"))
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  Process startFoothill(Path log, String... words) throws IOException {
    var command = new ArrayList<String>(List.of(checkout.resolve("foothill").toString()));
    command.addAll(List.of(words));
    return start(command, log);
  }
}
