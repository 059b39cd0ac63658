package org.foothill.intake.cli;

import java.util.List;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.intake.FileDesk;
import org.foothill.intake.FileDesk.FileLine;
import org.foothill.intake.FileDesk.KindOfFinding;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code foothill findings list}. */
@Component
@Command(name = "list", description = "Shows the findings of the newest import or of a submission.")
class FindingsList implements Verb {
  private static final int MOST = 10_000;
  private final FileDesk desk;
  private final Terminal terminal;

  @Option(
      names = "--submission",
      paramLabel = "N",
      description = "The number of a submission; without it the newest import.")
  private long submission;

  FindingsList(FileDesk desk, Terminal terminal) {
    this.desk = desk;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "findings";
  }

  /** A file with its findings, for {@code --json}. */
  record FileFindings(String file, String recordType, String year, List<KindOfFinding> findings) {}

  @Override
  public Integer call() {
    var files = submission == 0 ? newestImport() : ofSubmission();
    if (files.isEmpty()) {
      terminal.say(
          submission == 0
              ? "Nothing was imported so far."
              : "There is no submission %d.".formatted(submission));
      return submission == 0 ? DONE : WRONG_USE;
    }
    var found =
        files.stream()
            .map(f -> new FileFindings(f.name(), f.recordType(), f.year(), desk.findings(f.id())))
            .filter(f -> !f.findings().isEmpty())
            .toList();
    if (terminal.wantsJson()) {
      terminal.printJson(found);
    } else {
      found.forEach(this::print);
    }
    return found.isEmpty() ? DONE : FINDINGS;
  }

  private List<FileLine> newestImport() {
    var all = desk.list(MOST);
    return all.stream().filter(f -> f.importId().equals(all.getFirst().importId())).toList();
  }

  private List<FileLine> ofSubmission() {
    return desk.find(submission).stream().toList();
  }

  private void print(FileFindings file) {
    terminal.print("%s %s".formatted(file.file(), file.year()).strip());
    for (var kind : file.findings()) {
      terminal.print("  %s (%s)".formatted(kind.kind(), ReportTable.number(kind.count())));
      for (var example : kind.examples()) {
        var at = example.at();
        terminal.print(
            at.line() == 0
                ? "    " + example.message()
                : "    line %d: %s".formatted(at.line(), example.message()));
      }
    }
  }
}
