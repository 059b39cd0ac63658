package org.foothill.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.foothill.core.Progress;
import org.foothill.core.SchoolYear;
import org.foothill.testing.Heard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class SampleCommandTest {
  @TempDir Path home;

  private final Heard terminal = new Heard(false);

  private int run(String... words) {
    return new CommandLine(new SampleCommand(new WritingSample(2), terminal)).execute(words);
  }

  @Test
  void writesAndSaysHowMuch() {
    Path out = home.resolve("new/sample");
    assertThat(run("--students", "50", "--years", "1", "--out", out.toString())).isZero();
    assertThat(out.resolve("2025-26/SENR.txt")).exists();
    assertThat(terminal.printed()).singleElement().asString().contains(" lines, ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --students=0           | The number of students (0) must lie in 1 to 10000000.
          --students=-5          | The number of students (-5) must lie in 1 to 10000000.
          --years=21             | The number of school years (21) must lie in 1 to 20.
          --mistakes=0.7         | The share of mistakes (0.7) must lie in 0 to 0.5.
          --mistakes=NaN         | The share of mistakes (NaN) must lie in 0 to 0.5.
          --ending=1999          | The last school year must end in 2015 to 2100, not in 1999.
          """)
  void refusesBadNumbersWithASentence(String option, String sentence) {
    assertThat(run(option, "--out", home.resolve("x").toString())).isEqualTo(2);
    assertThat(terminal.said()).containsExactly(sentence);
    assertThat(home.resolve("x")).doesNotExist();
  }

  @Test
  void refusesMoreStateIdsThanThereAre() {
    var order = new SampleOrder(10_000_000, 20, 1, 0, new SchoolYear(2026));
    assertThat(order.refusal()).isEmpty();
    assertThat(new SampleOrder(10_000_000, 21, 1, 0, new SchoolYear(2026)).refusal()).isPresent();
  }

  @Test
  void neverWritesIntoAFolderThatHoldsSomething() throws IOException {
    Files.writeString(home.resolve("mine.txt"), "mine");
    assertThat(run("--out", home.toString())).isEqualTo(2);
    assertThat(terminal.said()).singleElement().asString().contains("is not empty");
    try (var files = Files.list(home)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(home.resolve("mine.txt"), "mine");
    assertThat(run("--out", file.toString())).isEqualTo(2);
    assertThat(terminal.said()).singleElement().asString().endsWith("is a file; give a folder.");
    assertThat(file).hasContent("mine");
  }

  @Test
  void moreThanTheDiskHoldsIsRefusedBeforeAnythingIsWritten() {
    var order = new SampleOrder(10_000_000, 20, 1, 0, new SchoolYear(2026));
    Path folder = home.resolve("huge");
    var outcome = new WritingSample(2).write(order, folder, Progress.SILENT);
    assertThat(outcome)
        .isInstanceOfSatisfying(
            WriteSample.Outcome.Refused.class,
            refused -> assertThat(refused.sentence()).startsWith("The sample needs about "));
    assertThat(folder).doesNotExist();
  }

  @Test
  void aStoppedSampleLeavesNothingBehind() {
    Path folder = home.resolve("stopped");
    var order = new SampleOrder(3_000, 2, 1, 0.01, new SchoolYear(2026));
    var outcome = new WritingSample(2).write(order, folder, new StopsAtOnce());
    assertThat(outcome).isInstanceOf(WriteSample.Outcome.Cancelled.class);
    assertThat(folder).doesNotExist();
  }

  @Test
  void eightyThousandStudentsFitInto64Megabytes() throws Exception {
    Path out = home.resolve("large");
    Process child =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                Alone.class.getName(),
                out.toString())
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("log").toFile())
            .start();
    assertThat(child.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(home.resolve("log")).content().contains("Written[");
  }

  /** The generator alone in a small process. */
  static final class Alone {
    public static void main(String[] arguments) {
      var order = new SampleOrder(80_000, 1, 1, 0, new SchoolYear(2026));
      System.out.println(new WritingSample(2).write(order, Path.of(arguments[0]), Progress.SILENT));
    }
  }

  private static final class StopsAtOnce implements Progress {
    @Override
    public void step(String name) {}

    @Override
    public void at(long done, long total) {}

    @Override
    public boolean cancelled() {
      return true;
    }
  }
}
