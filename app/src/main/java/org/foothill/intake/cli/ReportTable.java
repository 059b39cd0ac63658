package org.foothill.intake.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foothill.intake.FileReport;
import org.foothill.intake.files.Finding;
import org.foothill.intake.files.Tally.Counted;

/** Reports as a table for people, findings below it. */
final class ReportTable {
  private static final int EXAMPLES = 3;

  private ReportTable() {}

  static List<String> lines(List<FileReport> files, boolean withChanges) {
    var rows = new ArrayList<List<String>>();
    rows.add(head(withChanges));
    files.forEach(file -> rows.add(row(file, withChanges)));
    var lines = new ArrayList<>(aligned(rows));
    files.stream().filter(f -> !f.findings().isEmpty()).forEach(f -> lines.addAll(findings(f)));
    return lines;
  }

  private static List<String> head(boolean withChanges) {
    var head =
        new ArrayList<>(
            List.of("file", "kind", "district", "year", "read", "accepted", "held", "findings"));
    if (withChanges) {
      head.addAll(List.of("new", "changed", "gone", "same"));
    }
    head.add("result");
    return head;
  }

  private static List<String> row(FileReport file, boolean withChanges) {
    var row =
        new ArrayList<>(
            List.of(
                file.file(),
                file.recordType(),
                file.district(),
                file.year(),
                number(file.counts().read()),
                number(file.counts().accepted()),
                number(file.counts().held()),
                number(file.findingCount())));
    if (withChanges) {
      row.addAll(
          file.changes()
              .map(c ->
                  List.of(
                      number(c.added()), number(c.changed()), number(c.gone()), number(c.same())))
              .orElse(List.of("", "", "", "")));
    }
    row.add(result(file));
    return row;
  }

  private static String result(FileReport file) {
    var number = file.submission().map(s -> " as " + s).orElse("");
    return switch (file.result()) {
      case WOULD_LOAD -> "would load";
      case WAITING -> "waits" + number;
      case APPROVED -> "loaded" + number;
      case ALREADY_LOADED -> "already loaded" + number;
      case REFUSED -> "not loaded";
    };
  }

  private static List<String> findings(FileReport file) {
    var lines = new ArrayList<String>();
    lines.add("");
    lines.add(file.file());
    for (var counted : file.findings()) {
      lines.add("  %s (%s)".formatted(counted.kind(), number(counted.count())));
      counted.examples().stream()
          .limit(EXAMPLES)
          .map(f -> "    " + where(f) + f.message())
          .forEach(lines::add);
      if (counted.count() > EXAMPLES) {
        lines.add("    and %s more".formatted(number(rest(counted))));
      }
    }
    return lines;
  }

  private static long rest(Counted counted) {
    return counted.count() - Math.min(EXAMPLES, counted.examples().size());
  }

  private static String where(Finding finding) {
    var at = finding.at();
    return at.line() == 0
        ? ""
        : at.field() == 0
            ? "line %d: ".formatted(at.line())
            : "line %d, field %d: ".formatted(at.line(), at.field());
  }

  static String number(long value) {
    return String.format(Locale.US, "%,d", value);
  }

  /** Columns of one width each; numbers to the right. */
  static List<String> aligned(List<List<String>> rows) {
    var widths = new int[rows.getFirst().size()];
    for (var row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    var lines = new ArrayList<String>();
    for (var row : rows) {
      var line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        var cell = row.get(i);
        var blanks = " ".repeat(widths[i] - cell.length());
        boolean right =
            !cell.isEmpty() && cell.chars().allMatch(c -> c == ',' || c >= '0' && c <= '9');
        line.append(i == 0 ? "" : "  ").append(right ? blanks + cell : cell + blanks);
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }
}
