package org.foothill.storage.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A PostgreSQL server that runs on our cluster, as its postmaster.pid tells. */
record RunningPostmaster(long pid, int port) {
  /**
   * Empty when there is no file, when its process is gone, or when it is another program by now.
   */
  static Optional<RunningPostmaster> find(Path cluster) throws IOException {
    var file = cluster.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    var lines = Files.readAllLines(file);
    if (lines.size() < 4 || !lines.get(0).strip().matches("\\d+")) {
      return Optional.empty();
    }
    var found =
        new RunningPostmaster(
            Long.parseLong(lines.get(0).strip()), Integer.parseInt(lines.get(3).strip()));
    return found.isPostgres() ? Optional.of(found) : Optional.empty();
  }

  boolean isPostgres() {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent()
        && executable().endsWith("/bin/postgres");
  }

  private String executable() {
    try {
      return Files.readSymbolicLink(Path.of("/proc", Long.toString(pid), "exe")).toString();
    } catch (IOException | UnsupportedOperationException e) {
      // No /proc here (macOS), or the process ended just now.
      return ProcessHandle.of(pid).flatMap(handle -> handle.info().command()).orElse("");
    }
  }
}
