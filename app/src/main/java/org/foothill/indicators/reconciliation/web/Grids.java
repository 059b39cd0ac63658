package org.foothill.indicators.reconciliation.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.foothill.core.PlaceId;
import org.foothill.indicators.reconciliation.Reconciliation;
import org.foothill.indicators.reconciliation.StateReport;
import org.foothill.indicators.reconciliation.web.ReconciliationView.Grid;
import org.foothill.indicators.reconciliation.web.ReconciliationView.Line;
import org.foothill.site.Page;

/** Lays counts out as tables. */
record Grids(Page page, Function<PlaceId, String> names) {
  /** A line for each school by name, and their sum last. */
  List<Line> bySchool(Stream<PlaceId> places, Function<PlaceId, List<Long>> cells) {
    var schools = places.distinct().sorted(Comparator.comparing(names)).toList();
    var lines = new ArrayList<Line>();
    var sums = new ArrayList<Long>();
    for (var school : schools) {
      var counts = cells.apply(school);
      for (int i = 0; i < counts.size(); i++) {
        if (sums.size() <= i) {
          sums.add(0L);
        }
        sums.set(i, sums.get(i) + counts.get(i));
      }
      lines.add(line(names.apply(school), counts));
    }
    if (lines.size() > 1) {
      lines.add(line(say("reconciliation.together"), sums));
    }
    return lines;
  }

  private Line line(String head, List<Long> counts) {
    return new Line(head, counts.stream().map(this::count).toList());
  }

  Grid subjects(Reconciliation report) {
    var columns =
        Stream.of("met-enough", "met-short", "not-met-enough", "not-met-short")
            .map(each -> say("reconciliation.subject." + each))
            .toList();
    var lines =
        report.subjects().stream()
            .map(each ->
                line(
                    say("reconciliation.subject." + each.letter()),
                    List.of(
                        each.metEnough(),
                        each.metShort(),
                        each.notMetEnough(),
                        each.notMetShort())))
            .toList();
    return new Grid(say("reconciliation.subjects"), columns, lines);
  }

  Grid reports(Reconciliation report) {
    var shown =
        Stream.of(StateReport.values())
            .filter(each -> report.reports().stream().anyMatch(r -> r.report() == each))
            .toList();
    return new Grid(
        say("reconciliation.reports"),
        shown.stream()
            .map(each -> each.number() + " " + say("reconciliation.report." + word(each)))
            .toList(),
        bySchool(
            report.reports().stream().map(Reconciliation.ReportCount::school),
            school ->
                shown.stream()
                    .map(each ->
                        sum(
                            report.reports().stream()
                                .filter(r -> r.report() == each && r.school().equals(school)),
                            Reconciliation.ReportCount::students))
                    .toList()));
  }

  Grid files(Reconciliation report) {
    var shown = report.files().stream().map(Reconciliation.FileCount::relation).distinct().toList();
    return new Grid(
        say("reconciliation.files"),
        shown.stream().map(each -> say("reconciliation.file." + each)).toList(),
        bySchool(
            report.files().stream().map(Reconciliation.FileCount::school),
            school ->
                shown.stream()
                    .map(each ->
                        sum(
                            report.files().stream()
                                .filter(
                                    f -> f.relation().equals(each) && f.school().equals(school)),
                            Reconciliation.FileCount::rows))
                    .toList()));
  }

  private static <T> long sum(Stream<T> parts, ToLongFunction<T> count) {
    return parts.mapToLong(count).sum();
  }

  private static String word(StateReport report) {
    return report.name().toLowerCase(Locale.ROOT);
  }

  private String count(long number) {
    return page.numbers().count(number);
  }

  private String say(String key) {
    return page.text().of(key);
  }
}
