package org.foothill.indicators.computing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.foothill.access.Ability;
import org.foothill.access.Actor;
import org.foothill.access.Policy;
import org.foothill.access.Policy.Decision;
import org.foothill.audit.AuditTrail;
import org.foothill.core.SchoolYear;
import org.foothill.indicators.CellName;
import org.foothill.indicators.FigureHistory;
import org.foothill.indicators.results.IndicatorResults.Run;
import org.foothill.storage.Analytics;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class TellingHistory implements FigureHistory {
  private final StoredResults results;
  private final Analytics analytics;
  private final Policy policy;
  private final AuditTrail audit;

  TellingHistory(StoredResults results, Analytics analytics, Policy policy, AuditTrail audit) {
    this.results = results;
    this.analytics = analytics;
    this.policy = policy;
    this.audit = audit;
  }

  @Override
  @Transactional
  public Outcome of(Actor actor, CellName cell) {
    return switch (policy.may(actor, Ability.SEE_UNPROTECTED_FIGURES, cell.place().cds())) {
      case Decision.Refused(String key, String argument) -> new Outcome.Refused(key, argument);
      case Decision.Allowed() ->
          results
              .newest()
              .<Outcome>map(run -> told(actor, run, cell))
              .orElseGet(Outcome.NothingComputed::new);
    };
  }

  private Outcome told(Actor actor, Run run, CellName cell) {
    var what = "%s %s %s".formatted(cell.indicator(), cell.place(), cell.group());
    audit.record(actor.account(), "figure.history", what, Map.of("run", run.id()));
    return new Outcome.Told(
        analytics.ask(duck -> lines(duck, results.of(run.id()), run.years(), cell)));
  }

  static List<Line> lines(Connection duck, RunCells cells, List<SchoolYear> years, CellName asked)
      throws SQLException {
    var lines = new ArrayList<Line>();
    int before = CellName.HOLDING;
    for (var year : years) {
      int holding = before;
      for (var version : cells.versions(asked.indicator(), year)) {
        var name =
            new CellName(asked.indicator(), year, asked.place(), asked.group(), version.version());
        boolean afterBreak =
            version.holds() && before != CellName.HOLDING && before != version.version();
        cells
            .cell(duck, name)
            .ifPresent(cell ->
                lines.add(
                    new Line(
                        year,
                        version.version(),
                        version.holds(),
                        afterBreak,
                        cell.numerator(),
                        cell.denominator())));
        holding = version.holds() ? version.version() : holding;
      }
      before = holding;
    }
    lines.sort(Comparator.comparingInt(Line::version).thenComparing(Line::year));
    return lines;
  }
}
