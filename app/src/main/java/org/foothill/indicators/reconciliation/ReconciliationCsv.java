package org.foothill.indicators.reconciliation;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foothill.core.PlaceId;
import org.foothill.indicators.reconciliation.Reconciliation.Groups;

/** A reconciliation, or the rows behind a check, one number or row to a line. */
public final class ReconciliationCsv {
  private final StringBuilder text = new StringBuilder();
  private final Function<PlaceId, String> names;

  private ReconciliationCsv(Function<PlaceId, String> names) {
    this.names = names;
  }

  /** Counts: {@code part,place_code,place,item,measure,count}. */
  public static String counts(Reconciliation report, Function<PlaceId, String> names) {
    var csv = new ReconciliationCsv(names);
    csv.add("part", "place_code", "place", "item", "measure", "count");
    report
        .tallies()
        .forEach(each ->
            csv.line(
                "check",
                each.school(),
                List.of(each.verdict().check().word(), each.verdict().word()),
                each.count()));
    report.subjects().forEach(each -> csv.subject(report.load().district(), each));
    report
        .reports()
        .forEach(each -> {
          var number = each.report().number();
          csv.line("report", each.school(), List.of(number, "rows"), each.rows());
          csv.line("report", each.school(), List.of(number, "students"), each.students());
        });
    report
        .files()
        .forEach(
            each -> csv.line("file", each.school(), List.of(each.relation(), "rows"), each.rows()));
    if (report.groups() instanceof Groups.Compared(boolean _, List<Oddity> oddities)) {
      oddities.forEach(csv::oddity);
    }
    return csv.text.toString();
  }

  private void subject(PlaceId district, Reconciliation.Subject subject) {
    line("subject", district, List.of(subject.letter(), "met-enough"), subject.metEnough());
    line("subject", district, List.of(subject.letter(), "met-short"), subject.metShort());
    line("subject", district, List.of(subject.letter(), "not-met-enough"), subject.notMetEnough());
    line("subject", district, List.of(subject.letter(), "not-met-short"), subject.notMetShort());
  }

  private void oddity(Oddity odd) {
    var item = odd.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    var group = odd.group().code();
    line("group", odd.place(), List.of(item, group + " now"), odd.now());
    line("group", odd.place(), List.of(item, group + " before"), odd.before());
  }

  private void line(String part, PlaceId place, List<String> what, long count) {
    add(part, place.cds(), names.apply(place), what.get(0), what.get(1), String.valueOf(count));
  }

  /** Rows: {@code place_code,place,verdict,file,line,detail}. */
  public static String rows(List<LearnerRow> rows, Function<PlaceId, String> names) {
    var csv = new ReconciliationCsv(names);
    csv.add("place_code", "place", "verdict", "file", "line", "detail");
    rows.forEach(row ->
        csv.add(
            row.school().cds(),
            names.apply(row.school()),
            row.verdict().word(),
            row.file(),
            String.valueOf(row.line()),
            row.detail()));
    return csv.text.toString();
  }

  private void add(String... fields) {
    text.append(
            List.of(fields).stream()
                .map(ReconciliationCsv::quoted)
                .collect(Collectors.joining(",")))
        .append("\r\n");
  }

  /** Quoted where needed; a name that a spreadsheet would take for a formula gets an apostrophe. */
  private static String quoted(String field) {
    var safe = field.matches("[=+@-].*") ? "'" + field : field;
    return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
