package org.foothill.reportcard.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.foothill.testing.Processes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The edition of a small invented district: the process that makes it is killed half-way, another
 * one makes it, and further ones, on machines of other languages and time zones, make the very same
 * bytes. One story, because each start is dear.
 */
class SecondProcessTest {
  private static final List<String> ARABIC =
      List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Pacific/Auckland");
  private static final List<String> TURKISH =
      List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=America/Los_Angeles");
  @TempDir private Path folder;
  private Processes processes = new Processes(Path.of(""));

  @BeforeEach
  void begin() {
    processes = new Processes(folder);
  }

  @AfterEach
  void endWhatWasStarted() throws InterruptedException {
    processes.end();
  }

  private Path data() {
    return folder.resolve("data");
  }

  @Test
  void aKilledBuildIsDoneByAnotherProcessAndEveryProcessMakesTheSameBytes() throws Exception {
    var demo =
        processes.foothill(
            List.of("-Dfoothill.home=" + Path.of("..").toAbsolutePath().normalize()),
            "demo",
            "--students",
            "150",
            "--years",
            "1",
            "--port",
            String.valueOf(freePort()),
            "--data",
            data().toString());
    untilHalfOfItIsWritten(demo);
    demo.destroyForcibly().waitFor();
    assertThat(editions()).isEmpty();

    assertThat(build(ARABIC)).contains("Edition 2025-26.1 is frozen");
    assertThat(editions()).containsExactly("2025-26.1");
    assertThat(data().resolve("editions/2025-26.1/SHA256SUMS")).exists();

    assertThat(build(TURKISH))
        .contains("Edition 2025-26.1 already is what would be built")
        .contains("Made anew: nothing.");
    assertThat(build(TURKISH, "--anew"))
        .contains("Edition 2025-26.1 already is what would be built")
        .contains("Kept, because nothing that they are made of changed: nothing.");
    assertThat(said(processes.foothill("reportcard", "verify", "--data", data().toString())))
        .contains("files are as they were sealed");
  }

  private String build(List<String> machine, String... more) throws Exception {
    var words =
        Stream.concat(
                Stream.of("reportcard", "build", "--data", data().toString()), Stream.of(more))
            .toArray(String[]::new);
    return said(processes.foothill(machine, words));
  }

  private String said(Process process) throws IOException, InterruptedException {
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    var said = processes.output(process);
    assertThat(process.exitValue()).as(said).isZero();
    return said;
  }

  /** Names of finished editions. */
  private List<String> editions() throws IOException {
    try (var all = Files.list(data().resolve("editions"))) {
      return all.map(one -> one.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .toList();
    }
  }

  private void untilHalfOfItIsWritten(Process demo) throws IOException {
    var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(6);
    while (written() < 60) {
      assertThat(demo.isAlive()).as(processes.output(demo)).isTrue();
      assertThat(System.nanoTime()).as(processes.output(demo)).isLessThan(end);
      LockSupport.parkNanos(20_000_000);
    }
  }

  private long written() {
    try (var all = Files.walk(data().resolve("editions"))) {
      return all.filter(Files::isRegularFile).count();
    } catch (IOException | java.io.UncheckedIOException notYet) {
      return 0; // not begun, or just being renamed
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
