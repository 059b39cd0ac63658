package org.foothill.published;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.published.FileDefaults.Said;
import org.foothill.published.files.TableFile;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code foothill published check FILE…}: applies the state's rules to the state's own rows. */
@Component
@Command(
    name = "check",
    description =
        "Recomputes status, change, levels, colour, box and flags of the state's Dashboard files and lists each difference.")
class CheckPublished implements Verb {
  private final Rulebook book;
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files such as susp2024.txt.")
  List<Path> files = new ArrayList<>();

  @Option(
      names = "--indicator",
      defaultValue = "",
      description = "Which indicator it is, when the files do not say: GRAD, SUSP, CHRO, ...")
  String indicator = "";

  @Option(
      names = "--year",
      defaultValue = "0",
      description = "Which Dashboard it is, when the files do not say: 2024 for 2023-24.")
  int year;

  @Option(
      names = "--most",
      defaultValue = "100000",
      description = "So many differences at most with --json (${DEFAULT-VALUE}).")
  int most = 100_000;

  CheckPublished(Rulebook book, Terminal terminal) {
    this.book = book;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "published";
  }

  @Override
  public Integer call() {
    var wrong = wrongUse();
    if (!wrong.isEmpty()) {
      terminal.say(wrong);
      return WRONG_USE;
    }
    var report = new CheckReport(terminal, most);
    var progress = terminal.progress();
    for (var path : files) {
      var file = new TableFile(path);
      var check = new FileCheck(file.name(), new Said(indicator, year), book, report);
      var read = file.read(check, progress);
      report.file(check, file.name(), read);
    }
    report.end();
    if (report.hasStopped()) {
      return WRONG_USE;
    }
    return report.isClean() ? DONE : FINDINGS;
  }

  private String wrongUse() {
    if (!indicator.isEmpty() && book.indicator(indicator).isEmpty()) {
      return "There is no indicator of that name. Known are %s."
          .formatted(String.join(", ", book.indicators().stream().map(Indicator::code).toList()));
    }
    if (year != 0 && (year < 2017 || year > 2099)) {
      return "--year must be a year such as 2024.";
    }
    return most < 1 ? "--most must be 1 or more." : "";
  }
}
