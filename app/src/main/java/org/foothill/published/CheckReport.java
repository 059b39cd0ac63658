package org.foothill.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foothill.cli.Terminal;
import org.foothill.published.files.Finding;

/** Prints what checks find, at once or, as JSON, together at the end. */
final class CheckReport implements FileCheck.Told {
  private final Terminal terminal;
  private final int most;
  private final List<DifferenceLine> differences = new ArrayList<>();
  private final List<FindingLine> findings = new ArrayList<>();
  private final List<FileLine> files = new ArrayList<>();
  private long printed;
  private long skipping;
  private boolean stopped;

  /** A difference as JSON. */
  record DifferenceLine(
      String file,
      long line,
      String column,
      String indicator,
      int year,
      String place,
      String group,
      String printed,
      String computed,
      String why) {}

  /** A finding as JSON. */
  record FindingLine(
      String kind, String file, long line, String column, String effect, String message) {}

  /** A file as JSON; {@code checked} counts rows by indicator and year. */
  record FileLine(
      String file,
      boolean read,
      long rows,
      long skipped,
      long differences,
      Map<String, Long> checked) {}

  /** {@code count} counts all differences, also those beyond the most that are listed. */
  private record Whole(
      long count,
      List<DifferenceLine> differences,
      List<FindingLine> findings,
      List<FileLine> files) {}

  /** {@code most} limits what is kept for JSON, so that a wrong file cannot fill the memory. */
  CheckReport(Terminal terminal, int most) {
    this.terminal = terminal;
    this.most = most;
  }

  @Override
  public void difference(String file, Row row, Difference found) {
    printed++;
    if (terminal.wantsJson()) {
      keep(differences, line(file, row, found));
    } else {
      terminal.print(
          "%s, line %d, %s [%s %d %s %s]"
              .formatted(
                  file,
                  row.line(),
                  found.asText(),
                  row.indicator().code(),
                  row.year(),
                  row.subject().cds(),
                  row.subject().group()));
    }
  }

  private static DifferenceLine line(String file, Row row, Difference found) {
    return new DifferenceLine(
        file,
        row.line(),
        found.column(),
        row.indicator().code(),
        row.year(),
        row.subject().cds(),
        row.subject().group(),
        found.printed(),
        found.computed(),
        found.why());
  }

  static FindingLine findingLine(Finding finding) {
    var at = finding.at();
    return new FindingLine(
        finding.kind(),
        at.file(),
        at.line(),
        at.column(),
        finding.effect().name(),
        finding.message());
  }

  private <L> void keep(List<L> lines, L line) {
    if (lines.size() < most) {
      lines.add(line);
    }
  }

  @Override
  public void finding(Finding finding) {
    skipping += finding.effect() == Finding.Effect.SKIPS_ROW ? 1 : 0;
    stopped |= finding.effect() == Finding.Effect.STOPS_FILE;
    keep(findings, findingLine(finding));
    if (!terminal.wantsJson()) {
      switch (finding.effect()) {
        case NOTE -> terminal.say("Note: %s: %s".formatted(finding.at(), finding.message()));
        case SKIPS_ROW -> terminal.print("%s: %s".formatted(finding.at(), finding.message()));
        case STOPS_FILE -> terminal.say("%s: %s".formatted(finding.at(), finding.message()));
      }
    }
  }

  void file(FileCheck check, String name, boolean read) {
    var line =
        new FileLine(
            name,
            read,
            check.rows(),
            check.skipped(),
            check.differences(),
            new TreeMap<>(check.rowsByName()));
    files.add(line);
    if (!terminal.wantsJson() && read) {
      terminal.print(
          "%s: %d rows, %s, %s"
              .formatted(
                  name,
                  line.rows(),
                  String.join(", ", line.checked().keySet()),
                  count(line.differences())));
    }
  }

  private static String count(long differences) {
    if (differences == 0) {
      return "no difference.";
    }
    return differences == 1 ? "1 difference." : "%d differences.".formatted(differences);
  }

  void end() {
    if (terminal.wantsJson()) {
      terminal.printJson(new Whole(printed, differences, findings, files));
    }
  }

  boolean isClean() {
    return printed == 0 && skipping == 0;
  }

  boolean hasStopped() {
    return stopped;
  }
}
