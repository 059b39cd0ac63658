package org.foothill.indicators.reconciliation.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.foothill.core.PlaceId;
import org.foothill.indicators.reconciliation.Check;
import org.foothill.indicators.reconciliation.Oddity;
import org.foothill.indicators.reconciliation.Reconciliation;
import org.foothill.indicators.reconciliation.Reconciliation.Groups;
import org.foothill.indicators.reconciliation.Reconciliation.Missing;
import org.foothill.indicators.reconciliation.Verdict;

/** A reconciliation for the terminal: what agrees in one line, what does not by school. */
final class ReconciliationText {
  private final Reconciliation report;
  private final Function<PlaceId, String> names;
  private final List<String> lines = new ArrayList<>();

  ReconciliationText(Reconciliation report, Function<PlaceId, String> names) {
    this.report = report;
    this.names = names;
  }

  List<String> lines() {
    lines.add("%s, %s".formatted(names.apply(report.load().district()), report.load().year()));
    for (var check : Check.values()) {
      check(check);
    }
    groups(report.groups());
    lines.add("");
    lines.add(
        report.hasFindings()
            ? "%,d comparisons do not agree. The rows: foothill reconcile --rows CHECK"
                .formatted(report.differences())
            : "Everything that could be compared agrees.");
    return lines;
  }

  private void check(Check check) {
    lines.add("");
    lines.add(check.word());
    var missing = report.missing().stream().filter(each -> each.check() == check).findFirst();
    if (missing.isPresent()) {
      lines.add("  not compared: " + needs(missing.get()));
      return;
    }
    for (var verdict : Verdict.values()) {
      long count = report.count(verdict);
      if (verdict.check() == check && count > 0) {
        lines.add("  %-20s %,9d".formatted(verdict.word(), count));
        if (verdict.kind() == Verdict.Kind.DIFFERS) {
          report.tallies().stream()
              .filter(each -> each.verdict() == verdict)
              .forEach(each ->
                  lines.add(
                      "    %s %s: %,d"
                          .formatted(each.school(), names.apply(each.school()), each.count())));
        }
      }
    }
  }

  private static String needs(Missing missing) {
    return "nobody loaded " + String.join(", ", missing.files());
  }

  private void groups(Groups groups) {
    lines.add("");
    lines.add("groups");
    switch (groups) {
      case Groups.NotComputed() -> lines.add("  not compared: run 'foothill indicators compute'");
      case Groups.Outdated() ->
          lines.add(
              "  not compared: files were approved since the last 'foothill indicators compute'");
      case Groups.Compared(boolean _, List<Oddity> oddities) -> {
        if (oddities.isEmpty()) {
          lines.add("  nothing looks wrong");
        }
        oddities.forEach(each -> lines.add("  " + oddity(each)));
      }
    }
  }

  private String oddity(Oddity odd) {
    return "%-12s %s %s, %s: %,d of %,d students, last year %,d of %,d"
        .formatted(
            odd.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
            odd.place(),
            names.apply(odd.place()),
            odd.group(),
            odd.now(),
            odd.all(),
            odd.before(),
            odd.allBefore());
  }
}
