package org.foothill.indicators.web;

import java.util.List;
import org.foothill.access.Actor;
import org.foothill.indicators.CellName;
import org.foothill.indicators.FigureHistory;
import org.foothill.indicators.FigureHistory.Line;
import org.foothill.indicators.FigureHistory.Outcome;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.indicators.web.IndicatorsView.YearRow;
import org.foothill.site.Page;
import org.springframework.stereotype.Component;

/** The years of a figure as rows of a table. */
@Component
class FigureYears {
  private final FigureHistory history;
  private final Catalogue catalogue;

  FigureYears(FigureHistory history, Catalogue catalogue) {
    this.history = history;
    this.catalogue = catalogue;
  }

  List<YearRow> of(Page page, Actor actor, CellName cell) {
    return switch (history.of(actor, cell)) {
      case Outcome.Told(var lines) ->
          lines.stream().map(line -> row(page, isDays(cell), line)).toList();
      case Outcome.NothingComputed _, Outcome.Refused _ -> List.of();
    };
  }

  private boolean isDays(CellName cell) {
    return catalogue
        .find(cell.indicator())
        .filter(found -> found.unit() == Indicator.Unit.PERCENT_OF_DAYS)
        .isPresent();
  }

  private static YearRow row(Page page, boolean days, Line line) {
    long unit = days ? 100 : 1;
    return new YearRow(
        page.numbers().year(line.year()),
        line.version(),
        page.numbers().count(line.numerator() / unit),
        page.numbers().count(line.denominator() / unit),
        line.afterBreak()
            ? page.text().of("indicators.history.break")
            : line.holds() ? "" : page.text().of("indicators.history.comparison"));
  }
}
