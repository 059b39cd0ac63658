package org.foothill.intake.cli;

import java.util.List;
import org.foothill.intake.FileReport;
import org.foothill.intake.files.Finding;
import org.foothill.intake.files.Tally.Counted;

/** A file's report as it is printed with {@code --json}. */
record ReportJson(
    String file,
    String recordType,
    String district,
    String year,
    String result,
    long submission,
    FileReport.Counts rows,
    List<Kind> findings,
    FileReport.Changes changes) {

  record Kind(String kind, String effect, long count, List<Example> examples) {}

  record Example(int line, int field, String message) {}

  static ReportJson of(FileReport report) {
    return new ReportJson(
        report.file(),
        report.recordType(),
        report.district(),
        report.year(),
        report.result().name(),
        report.submission().orElse(0L),
        report.counts(),
        report.findings().stream().map(ReportJson::kind).toList(),
        report.changes().orElse(new FileReport.Changes(0, 0, 0, 0)));
  }

  private static Kind kind(Counted counted) {
    return new Kind(
        counted.kind(),
        counted.effect().name(),
        counted.count(),
        counted.examples().stream().map(ReportJson::example).toList());
  }

  private static Example example(Finding finding) {
    return new Example(finding.at().line(), finding.at().field(), finding.message());
  }
}
