package org.foothill.sample;

import java.nio.file.Path;
import java.util.Locale;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.core.SchoolYear;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code foothill sample}: writes the files of an invented district. */
@Command(
    name = "sample",
    description = "Writes the CALPADS files of an invented but plausible district.")
@Component
class SampleCommand implements Verb {
  private final WriteSample sample;
  private final Terminal terminal;

  @Option(
      names = "--students",
      defaultValue = "14000",
      description = "Students in the first year (default ${DEFAULT-VALUE}).")
  private int students;

  @Option(
      names = "--years",
      defaultValue = "4",
      description = "School years (default ${DEFAULT-VALUE}).")
  private int years;

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "Same seed, same bytes (default ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--mistakes",
      defaultValue = "0",
      description =
          "Share of lines that are wrong on purpose, 0 to 0.5 (default ${DEFAULT-VALUE}).")
  private double mistakes;

  @Option(
      names = "--ending",
      defaultValue = "2026",
      description = "Year in which the last school year ends (default ${DEFAULT-VALUE}).")
  private int ending;

  @Option(
      names = "--out",
      required = true,
      description = "Folder to write to; must be empty or new.")
  private Path out = Path.of("");

  SampleCommand(WriteSample sample, Terminal terminal) {
    this.sample = sample;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "";
  }

  @Override
  public Integer call() {
    if (ending < 2015 || ending > 2100) {
      terminal.say("The last school year must end in 2015 to 2100, not in %d.".formatted(ending));
      return WRONG_USE;
    }
    var order = new SampleOrder(students, years, seed, mistakes, new SchoolYear(ending));
    return switch (sample.write(order, out, terminal.progress())) {
      case WriteSample.Outcome.Written written -> {
        report(written);
        yield DONE;
      }
      case WriteSample.Outcome.Refused(String sentence) -> {
        terminal.say(sentence);
        yield WRONG_USE;
      }
      case WriteSample.Outcome.Cancelled() -> {
        terminal.say("Stopped; nothing was kept.");
        yield FINDINGS;
      }
    };
  }

  private void report(WriteSample.Outcome.Written written) {
    if (terminal.wantsJson()) {
      terminal.printJson(
          new Report(
              written.folder().toString(), written.rows(), written.bytes(), written.mistakes()));
    } else {
      terminal.print(
          String.format(
              Locale.ROOT,
              "%,d lines, %,d MB, in %s%s",
              written.rows(),
              written.bytes() / 1_000_000,
              written.folder(),
              written.mistakes() == 0
                  ? ""
                  : "; %,d of them wrong on purpose, see mistakes.csv"
                      .formatted(written.mistakes())));
    }
  }

  private record Report(String folder, long lines, long bytes, long mistakes) {}
}
