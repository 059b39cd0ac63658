package org.foothill.storage.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The server's processes: a shell that watches the lifeline, and PostgreSQL below it. */
final class ServerProcess {
  /** What to start. */
  record Launch(Binaries binaries, Path data, int port, boolean durable) {
    List<String> settings() {
      var all =
          new ArrayList<>(
              List.of(
                  "listen_addresses=127.0.0.1",
                  "unix_socket_directories=",
                  "max_connections=40",
                  "shared_buffers=64MB",
                  // The binaries carry no LLVM.
                  "jit=off"));
      if (!durable) {
        all.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
      }
      return all;
    }
  }

  /**
   * The first word is the lifeline, the rest the server's command. Without waiting for the server a
   * failed start would hang until the time-out. PostgreSQL treats SIGINT as "stop now, cleanly".
   */
  private static final String SCRIPT =
      """
      exec 3<"$1"; shift
      "$@" </dev/null 3<&- & P=$!
      trap '' INT TERM HUP
      (read x <&3; kill -INT $P) & W=$!
      exec 3<&-
      wait $P; R=$?
      kill -9 $W 2>/dev/null
      exit $R
      """;

  private final Process shell;

  private ServerProcess(Process shell) {
    this.shell = shell;
  }

  static ServerProcess start(Launch launch, Path lifeline, ServerLog log, Identity identity)
      throws IOException {
    var command = new ArrayList<String>();
    // A session of its own keeps Ctrl-C of the terminal away from the server: the application
    // closes its connections first.
    if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
      command.add("/usr/bin/setsid");
    }
    command.addAll(List.of("sh", "-c", SCRIPT, "foothill-postgres", lifeline.toString()));
    command.addAll(identity.prefix());
    command.addAll(
        List.of(
            launch.binaries().program("postgres").toString(),
            "-D",
            launch.data().toString(),
            "-p",
            Integer.toString(launch.port())));
    for (var settings : List.of(launch.settings(), log.settings())) {
      settings.forEach(setting -> command.addAll(List.of("-c", setting)));
    }
    var process =
        new ProcessBuilder(command)
            .directory(launch.data().toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.startFile().toFile())
            .start();
    process.getOutputStream().close();
    return new ServerProcess(process);
  }

  boolean isAlive() {
    return shell.isAlive();
  }

  ProcessHandle handle() {
    return shell.toHandle();
  }

  void awaitEnd() throws IOException {
    try {
      if (!shell.waitFor(30, TimeUnit.SECONDS)) {
        throw new IOException("PostgreSQL did not stop within 30 seconds.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
