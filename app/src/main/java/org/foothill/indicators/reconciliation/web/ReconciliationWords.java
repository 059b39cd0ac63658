package org.foothill.indicators.reconciliation.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.foothill.core.PlaceId;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.indicators.reconciliation.Check;
import org.foothill.indicators.reconciliation.LearnerRow;
import org.foothill.indicators.reconciliation.Oddity;
import org.foothill.indicators.reconciliation.Reconciliation;
import org.foothill.indicators.reconciliation.Reconciliation.Groups;
import org.foothill.indicators.reconciliation.Verdict;
import org.foothill.indicators.reconciliation.web.ReconciliationView.Grid;
import org.foothill.indicators.reconciliation.web.ReconciliationView.Meaning;
import org.foothill.indicators.reconciliation.web.ReconciliationView.Part;
import org.foothill.site.Page;

/** Says a reconciliation in the language of the page. */
final class ReconciliationWords {
  private final Page page;
  private final Function<PlaceId, String> names;
  private final Catalogue catalogue;
  private final Grids grids;

  ReconciliationWords(Page page, Function<PlaceId, String> names, Catalogue catalogue) {
    this.page = page;
    this.names = names;
    this.catalogue = catalogue;
    this.grids = new Grids(page, names);
  }

  ReconciliationView view(Reconciliation report, boolean rows) {
    var parts = Stream.of(Check.values()).map(check -> part(report, check, rows)).toList();
    var key =
        report.hasFindings() ? "reconciliation.summary.differs" : "reconciliation.summary.agrees";
    return new ReconciliationView(
        report.load().toString(),
        say(key, count(report.differences())),
        report.hasFindings(),
        parts,
        grids.reports(report),
        oddities(report.groups()),
        groupsNote(report.groups()),
        grids.files(report));
  }

  private Part part(Reconciliation report, Check check, boolean rows) {
    var verdicts = Stream.of(Verdict.values()).filter(each -> each.check() == check).toList();
    var missing =
        report.missing().stream()
            .filter(each -> each.check() == check)
            .map(each -> say("reconciliation.missing", String.join(", ", each.files())))
            .findFirst()
            .orElse("");
    var grid =
        missing.isEmpty()
            ? new Grid(
                title(check),
                verdicts.stream().map(this::name).toList(),
                grids.bySchool(
                    report.tallies().stream()
                        .filter(each -> each.verdict().check() == check)
                        .map(Reconciliation.Tally::school),
                    school ->
                        verdicts.stream().map(verdict -> tally(report, school, verdict)).toList()))
            : Grid.NONE;
    return new Part(
        check.word(),
        title(check),
        say("reconciliation.check." + check.word() + ".lead"),
        missing,
        grid,
        check == Check.A_TO_G ? grids.subjects(report) : Grid.NONE,
        verdicts.stream().map(each -> new Meaning(name(each), meaning(each))).toList(),
        rows && missing.isEmpty());
  }

  private long tally(Reconciliation report, PlaceId school, Verdict verdict) {
    return report.tallies().stream()
        .filter(each -> each.verdict() == verdict && each.school().equals(school))
        .mapToLong(Reconciliation.Tally::count)
        .sum();
  }

  private List<String> oddities(Groups groups) {
    return groups instanceof Groups.Compared(boolean _, List<Oddity> odd)
        ? odd.stream().map(this::oddity).toList()
        : List.of();
  }

  private String oddity(Oddity odd) {
    var group =
        catalogue
            .find(odd.group())
            .map(each -> each.name().in(page.language()))
            .orElse(odd.group().code());
    return say(
        "reconciliation.oddity." + odd.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        names.apply(odd.place()),
        group,
        count(odd.now()),
        count(odd.all()),
        count(odd.before()),
        count(odd.allBefore()));
  }

  private String groupsNote(Groups groups) {
    return switch (groups) {
      case Groups.NotComputed() -> say("reconciliation.groups.not-computed");
      case Groups.Outdated() -> say("reconciliation.groups.outdated");
      case Groups.Compared(boolean before, List<Oddity> odd) -> {
        var with =
            say(before ? "reconciliation.groups.two-years" : "reconciliation.groups.one-year");
        yield odd.isEmpty() ? with + " " + say("reconciliation.groups.none") : with;
      }
    };
  }

  ReconciliationView.Row row(LearnerRow row) {
    return new ReconciliationView.Row(
        names.apply(row.school()),
        name(row.verdict()),
        row.file(),
        count(row.line()),
        row.detail());
  }

  String title(Check check) {
    return say("reconciliation.check." + check.word());
  }

  private String name(Verdict verdict) {
    return say("reconciliation.verdict." + verdict.word());
  }

  private String meaning(Verdict verdict) {
    return say("reconciliation.verdict." + verdict.word() + ".means");
  }

  private String count(long number) {
    return page.numbers().count(number);
  }

  private String say(String key, Object... arguments) {
    return page.text().of(key, arguments);
  }
}
