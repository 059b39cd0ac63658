package org.foothill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

class ShellTest {

  /** A part that is dear to make, such as a database. */
  @Component
  @Lazy
  static class Dear {
    static int made;

    Dear() {
      made++;
    }
  }

  @Component
  @Lazy
  @Command(name = "list", description = "Lists the shelves.")
  static class ListShelves implements Verb {
    private final Terminal terminal;

    @Option(names = "--floor", description = "Which floor.")
    private int floor = 1;

    ListShelves(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public String noun() {
      return "shelf";
    }

    @Override
    public Integer call() {
      terminal.say("Looking");
      if (terminal.wantsJson()) {
        terminal.printJson(Map.of("floor", floor, "shelves", List.of("A", "B")));
      } else {
        terminal.print("A and B on floor " + floor);
      }
      return DONE;
    }
  }

  @Component
  @Lazy
  @Command(name = "burn", description = "Burns a shelf.")
  static class BurnShelf implements Verb {
    @Parameters(paramLabel = "SHELF", description = "Which shelf.")
    private String shelf = "";

    BurnShelf(Dear dear) {
      assertThat(dear).isNotNull();
    }

    @Override
    public String noun() {
      return "shelf";
    }

    @Override
    public Integer call() {
      throw new UncheckedIOException(new NoSuchFileException(shelf));
    }
  }

  /** A part that cannot be made, such as a database on a full disk. */
  @Component
  @Lazy
  static class Broken {
    Broken() {
      throw new UncheckedIOException(new IOException("write: No space left on device"));
    }
  }

  @Component
  @Lazy
  @Command(name = "paint", description = "Paints a shelf.")
  static class PaintShelf implements Verb {
    PaintShelf(Broken broken) {
      assertThat(broken).isNotNull();
    }

    @Override
    public String noun() {
      return "shelf";
    }

    @Override
    public Integer call() {
      return DONE;
    }
  }

  @Component
  @Lazy
  @Command(name = "import", description = "Takes a file.")
  static class TakeFile implements Verb {
    @Override
    public String noun() {
      return "";
    }

    @Override
    public Integer call() {
      return FINDINGS;
    }
  }

  record Ran(int code, String out, String err) {}

  private static Ran run(String... words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    try (var context =
        new AnnotationConfigApplicationContext(
            Shell.class,
            StandardTerminal.class,
            Dear.class,
            ListShelves.class,
            BurnShelf.class,
            Broken.class,
            PaintShelf.class,
            TakeFile.class)) {
      var code =
          context
              .getBean(Shell.class)
              .run(Invocation.of(words), new PrintStream(out), new PrintStream(err));
      return new Ran(
          code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
  }

  @Test
  void aCommandPrintsItsResultAndItsMessagesApart() {
    assertThat(run("shelf", "list")).isEqualTo(new Ran(0, "A and B on floor 1\n", "Looking\n"));
  }

  @Test
  void optionsForEveryCommandMayStandAnywhere() {
    var expected =
        """
        {
          "floor" : 3,
          "shelves" : [ "A", "B" ]
        }
        """;
    for (var words :
        List.of(
            "--json --quiet shelf list --floor 3",
            "shelf --json list --floor 3 --quiet",
            "shelf list --floor=3 --data /nowhere --json --quiet")) {
      var ran = run(words.split(" "));
      assertThat(ran.code()).isZero();
      assertThat(ran.out()).contains("\"floor\" : 3").hasSameSizeAs(expected);
      assertThat(ran.err()).isEmpty();
    }
  }

  @Test
  void theExitCodeIsTheCommands() {
    assertThat(run("import").code()).isEqualTo(Verb.FINDINGS);
  }

  @Test
  void anUnknownWordIsAnsweredWithTheNearestKnownOne() {
    assertThat(run("shlef"))
        .isEqualTo(
            new Ran(
                2,
                "",
                "There is no command or value \"shlef\" here. Did you mean \"shelf\"?\nTry: foothill --help\n"));
    assertThat(run("shelf", "lsit").err()).contains("Did you mean \"list\"?");
    assertThat(run("shelf", "list", "--flor", "2").err()).contains("Did you mean \"--floor\"?");
  }

  @Test
  void aNounAloneSaysWhatItOffers() {
    var ran = run("shelf");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("list", "Lists the shelves.", "burn");
  }

  @Test
  void helpNamesEveryCommandAndMakesNoDearPart() {
    Dear.made = 0;
    assertThat(run("--help").out()).contains("import", "shelf", "--data DIR");
    assertThat(run("shelf", "--help").out()).contains("Lists the shelves.");
    assertThat(run("shelf", "burn", "--help").out()).contains("Which shelf.");
    assertThat(run("shelf", "list").code()).isZero();
    assertThat(Dear.made).isZero();
  }

  @Test
  void aFailureIsOneSentence() {
    assertThat(run("shelf", "burn", "Z")).isEqualTo(new Ran(1, "", "There is no file Z.\n"));
  }

  @Test
  void aCommandThatCannotBeMadeIsOneSentenceToo() {
    assertThat(run("shelf", "paint"))
        .isEqualTo(new Ran(1, "", "The disk is full. Free some space and try again.\n"));
    assertThat(run("shelf", "paint", "--help").code()).isZero();
  }

  @Test
  void aWrongServeIsRefusedBeforeAnythingStarts() {
    var err = new ByteArrayOutputStream();
    var code = Shell.refuse(Invocation.of("serve", "--port", "many"), new PrintStream(err));
    assertThat(code).contains(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("--port").contains("many");
    assertThat(Shell.refuse(Invocation.of("serve", "--port", "80"), System.err)).isEmpty();
  }

  static Stream<Map.Entry<Throwable, String>> problems() {
    return Stream.of(
        Map.entry(
            new UncheckedIOException(new IOException("write: No space left on device")),
            "The disk is full. Free some space and try again."),
        Map.entry(
            new IllegalStateException(new SQLException("disk", "53100")),
            "The disk of the database is full. Free some space and try again."),
        Map.entry(
            new SQLException("password authentication failed", "28P01"),
            "The database refuses the user name or the password in the settings."),
        Map.entry(
            new IllegalStateException("The shelf (7) is gone.\nsecond line"),
            "Foothill failed in a way it should not (IllegalStateException: The shelf (7) is gone.). The log in the data directory has the details."));
  }

  @ParameterizedTest
  @MethodSource("problems")
  void everyProblemHasASentence(Map.Entry<Throwable, String> problem) {
    assertThat(Failures.sentence(problem.getKey())).isEqualTo(problem.getValue());
  }

  @Test
  void theBarShowsHowFarTheStepIs() {
    assertThat(ProgressBar.line("Reading", 1, 2))
        .isEqualTo("Reading  ███████████████░░░░░░░░░░░░░░░  50%");
    assertThat(ProgressBar.line("Reading", 1200, 0)).isEqualTo("Reading  1,200");
  }

  @Test
  void withoutATerminalThereIsALineNowAndThen() {
    var err = new ByteArrayOutputStream();
    var nanos = new long[] {0};
    var lines = new ProgressLines(new PrintStream(err), () -> nanos[0]);
    lines.step("Reading");
    for (var second = 1; second <= 25; second++) {
      nanos[0] = second * 1_000_000_000L;
      lines.at(second, 25);
    }
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("Reading", "Reading: 10 of 25", "Reading: 20 of 25");
  }
}
