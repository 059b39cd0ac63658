package org.foothill.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Real {@code ./foothill} processes over one data directory, and their sudden ends. */
final class Victims {
  private static final long PATIENCE_SECONDS = 180;
  private final Path checkout;
  private final Path data;
  private final Path logs;
  private int started;

  Victims(Path checkout, Path data, Path logs) throws IOException {
    this.checkout = checkout;
    this.data = data;
    this.logs = Files.createDirectories(logs);
  }

  /** A process and what it printed. */
  record Running(Process process, Path out, Path problems, long since) {
    double seconds() {
      return (System.nanoTime() - since) / 1e9;
    }

    String printed() throws IOException {
      return Files.readString(out);
    }

    /** Waits for the end and answers with what was printed; a larger exit code is a failure. */
    String finished(int most) throws IOException, InterruptedException {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("a command did not end within %d s".formatted(PATIENCE_SECONDS));
      }
      if (process.exitValue() > most) {
        throw new IOException(
            "a command ended with %d: %s%s"
                .formatted(process.exitValue(), printed(), Files.readString(problems)));
      }
      return printed();
    }
  }

  Running start(String... words) throws IOException {
    var command = new ArrayList<>(List.of(checkout.resolve("foothill").toString()));
    command.addAll(List.of(words));
    command.addAll(List.of("--data", data.toString()));
    started++;
    Path out = logs.resolve(started + ".out");
    Path problems = logs.resolve(started + ".err");
    Process process =
        new ProcessBuilder(command)
            .directory(checkout.toFile())
            .redirectInput(new File("/dev/null"))
            .redirectOutput(out.toFile())
            .redirectError(problems.toFile())
            .start();
    return new Running(process, out, problems, System.nanoTime());
  }

  /** Kill -9 of these alone; PostgreSQL below them notices and stops by itself. */
  static void kill(List<Running> running) throws InterruptedException {
    for (var each : running) {
      each.process().destroyForcibly();
    }
    for (var each : running) {
      each.process().waitFor();
    }
  }

  /**
   * Kill -9 of every process that names the data directory and of everything below it, as when the
   * machine loses its power, except that the disk keeps what it was given.
   */
  void killEverything(List<Running> running) throws InterruptedException {
    String name = data.toString();
    var all =
        ProcessHandle.allProcesses()
            .filter(each -> each.info().commandLine().orElse("").contains(name))
            .flatMap(each -> Stream.concat(Stream.of(each), each.descendants()))
            .filter(each -> each.pid() != ProcessHandle.current().pid())
            .distinct()
            .toList();
    all.forEach(ProcessHandle::destroyForcibly);
    kill(running);
  }
}
