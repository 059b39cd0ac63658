package org.foothill.indicators.reconciliation.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.foothill.access.Actors;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.core.PlaceId;
import org.foothill.indicators.reconciliation.Check;
import org.foothill.indicators.reconciliation.LoadedYear;
import org.foothill.indicators.reconciliation.PrintedCounts;
import org.foothill.indicators.reconciliation.ReconcileRecords;
import org.foothill.indicators.reconciliation.ReconcileRecords.Outcome;
import org.foothill.indicators.reconciliation.ReconcileRecords.RowsOutcome;
import org.foothill.indicators.reconciliation.Reconciliation;
import org.foothill.indicators.reconciliation.ReconciliationCsv;
import org.foothill.site.PlaceNames;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code foothill reconcile}. */
@Component
@Command(
    name = "reconcile",
    description =
        "Holds a year's records against each other: declared against computed, days against their parts, groups against last year.")
class ReconcileCommand implements Verb {
  private static final String CHECKS = "cte-completers, a-to-g or absence-days";
  private final ReconcileRecords reconcile;
  private final Actors actors;
  private final ObjectProvider<PlaceNames> names;
  private final Terminal terminal;

  @Option(
      names = "--district",
      defaultValue = "",
      description = "7 digits; the first with records when left out.")
  String district = "";

  @Option(
      names = "--year",
      defaultValue = "",
      description = "School year, such as 2025-26; the newest when left out.")
  String year = "";

  @Option(names = "--csv", description = "All counts as CSV.")
  boolean csv;

  @Option(
      names = "--rows",
      defaultValue = "",
      paramLabel = "CHECK",
      description = "The rows that do not agree, as CSV: " + CHECKS + ".")
  String rows = "";

  @Option(
      names = "--printed",
      defaultValue = "",
      paramLabel = "FILE",
      description = "Numbers of the state's reports to compare with: report,school,students.")
  String printed = "";

  ReconcileCommand(
      ReconcileRecords reconcile,
      Actors actors,
      ObjectProvider<PlaceNames> names,
      Terminal terminal) {
    this.reconcile = reconcile;
    this.actors = actors;
    this.names = names;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "";
  }

  @Override
  public Integer call() {
    var loads = reconcile.loads(actors.commandLine());
    if (loads.isEmpty()) {
      return wrong("No records are loaded yet: run 'foothill import'.");
    }
    var load =
        loads.stream()
            .filter(each -> district.isEmpty() || each.district().cds().equals(district))
            .filter(each -> year.isEmpty() || each.year().toString().equals(year))
            .findFirst();
    if (load.isEmpty()) {
      return wrong(
          "There are no records of that district and year. There are those of %s."
              .formatted(String.join(", ", loads.stream().map(LoadedYear::toString).toList())));
    }
    return rows.isEmpty() ? counts(load.get()) : rows(load.get());
  }

  private int rows(LoadedYear load) {
    var check = Check.parse(rows);
    if (check.isEmpty()) {
      return wrong("--rows must be " + CHECKS + ".");
    }
    return switch (reconcile.rows(actors.commandLine(), load, check.get())) {
      case RowsOutcome.Rows(var found, long _, var _) -> {
        terminal.tell(found, ReconciliationCsv.rows(found, this::name).lines());
        yield found.isEmpty() ? DONE : FINDINGS;
      }
      case RowsOutcome.Refused(var why, long _) -> wrong("Refused: " + why.messageKey() + ".");
      case RowsOutcome.NothingLoaded _ ->
          wrong("This check needs %s.".formatted(String.join(", ", check.get().files())));
    };
  }

  private int counts(LoadedYear load) {
    return switch (reconcile.reconcile(actors.commandLine(), load)) {
      case Outcome.Reconciled(var report) -> printed.isEmpty() ? show(report) : against(report);
      case Outcome.Refused(String key, String _) -> wrong("Refused: " + key + ".");
      case Outcome.NothingLoaded _ -> wrong("No records are loaded for " + load + ".");
    };
  }

  private int show(Reconciliation report) {
    terminal.tell(
        report,
        csv
            ? ReconciliationCsv.counts(report, this::name).lines()
            : new ReconciliationText(report, this::name).lines().stream());
    return report.hasFindings() ? FINDINGS : DONE;
  }

  private int against(Reconciliation report) {
    String text;
    try {
      text = Files.readString(Path.of(printed), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      return wrong("The file %s cannot be read.".formatted(printed));
    }
    return switch (PrintedCounts.compare(text, report)) {
      case PrintedCounts.Outcome.Unreadable(int line, String why) ->
          wrong("%s, line %d: %s".formatted(printed, line, why));
      case PrintedCounts.Outcome.Compared(
              int lines,
              List<PrintedCounts.Difference> differences) -> {
        terminal.tell(
            differences,
            Stream.concat(
                differences.stream().map(this::text),
                Stream.of(
                    "%,d numbers compared, %,d differ.".formatted(lines, differences.size()))));
        yield differences.isEmpty() ? DONE : FINDINGS;
      }
    };
  }

  private String text(PrintedCounts.Difference each) {
    return "%s %s %s: printed %,d, in the files %,d"
        .formatted(
            each.report().number(),
            each.school(),
            name(each.school()),
            each.printed(),
            each.counted());
  }

  private String name(PlaceId place) {
    var source = names.getIfAvailable();
    return source == null ? place.cds() : source.name(place);
  }

  private int wrong(String sentence) {
    terminal.say(sentence);
    return WRONG_USE;
  }
}
