package org.foothill.reportcard.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foothill.core.SchoolYear;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.plan.PlanReader.TargetView;
import org.foothill.reportcard.pages.IndicatorPage.TrendPart;
import org.foothill.reportcard.pages.IndicatorPage.YearRow;
import org.foothill.reportcard.sentences.Change;
import org.foothill.reportcard.standing.Forecast;
import org.foothill.site.charts.Trend;

/** A measure through the years: the drawing and the table with the same rows. */
public final class TrendParts {
  private final Voice voice;
  private final Line line;
  private final String where;

  private TrendParts(Voice voice, Line line, String where) {
    this.voice = voice;
    this.line = line;
    this.where = where;
  }

  /** Of the whole district. */
  static TrendParts of(Sources sources, Voice voice, Line line) {
    return new TrendParts(voice, line, sources.whole().map(sources::nameOf).orElse(""));
  }

  /**
   * Of one school, which has no goal and no forecast of its own.
   *
   * @param whole the district's line, drawn beside it
   */
  public static TrendPart at(Voice voice, Line line, Optional<Line> whole, String school) {
    var part = new TrendParts(voice, line, school).part(Optional.empty(), Standings.Before.NOTHING);
    var chart = part.chart();
    return chart == null || whole.isEmpty() ? part : part.drawn(with(voice, chart, whole.get()));
  }

  private static Trend with(Voice voice, Trend chart, Line whole) {
    var last =
        whole.figures().stream()
            .flatMap(Optional::stream)
            .filter(figure -> Line.span(figure).isPresent())
            .reduce((_, later) -> later);
    return last.isEmpty()
        ? chart
        : chart.with(
            new Trend.Beside(
                whole.spans(), voice.card("at-school.district", voice.figure(last.get()))),
            voice.card("at-school.district-in-words", new Drawings(voice).inWords(whole, ", ")));
  }

  TrendPart part(Optional<TargetView> target, Standings.Before before) {
    var indicator = line.indicator();
    var outlook = before.forecast().flatMap(forecast -> outlook(forecast, target));
    return new TrendPart(
        heading(),
        subtitle(),
        new Drawings(voice).trend(line, target, outlook).orElse(null),
        outlook.isPresent(),
        rows(target, before.forecast()),
        line.hasBreak()
            ? voice.say("indicator.break", voice.numbers().year(indicator.use().from()))
            : "");
  }

  private String heading() {
    return line.earliest()
        .flatMap(from ->
            line.latest()
                .flatMap(to -> Change.between(line.indicator(), from, to))
                .map(change -> voice.change(change, from)))
        .orElseGet(() -> voice.say("indicator.over-time"));
  }

  private String subtitle() {
    if (line.years().isEmpty()) {
      return "";
    }
    var numbers = voice.numbers();
    var first = numbers.year(line.years().getFirst());
    var last = numbers.year(line.years().getLast());
    return voice.card(
        "subtitle.years",
        unit(voice, line.indicator()),
        where,
        first.equals(last) ? first : voice.say("data.span", first, last));
  }

  /** Of whom, in what unit: {@code Percent of students}. */
  static String unit(Voice voice, Indicator indicator) {
    return voice.card(
        switch (indicator.unit()) {
          case PERCENT_OF_STUDENTS -> "unit.students";
          case PER_THOUSAND_STUDENTS -> "unit.thousand";
          case PERCENT_OF_DAYS -> "unit.days";
          case COUNT -> "unit.count";
        });
  }

  /** From the last year of the history to the newest figure, and on to the goal. */
  private Optional<Trend.Outlook> outlook(Forecast forecast, Optional<TargetView> target) {
    int start = line.years().indexOf(new SchoolYear(forecast.last()));
    int first = line.years().getFirst().ending();
    boolean whole = line.years().getLast().ending() - first == line.years().size() - 1;
    if (start < 0 || !whole) {
      return Optional.empty();
    }
    int end =
        line.years().getLast().ending() + target.map(aim -> Drawings.step(aim, line)).orElse(0);
    var values = new ArrayList<Double>();
    for (int year = forecast.last(); year <= end; year++) {
      values.add(at(forecast, year));
    }
    return values.size() < 2
        ? Optional.empty()
        : Optional.of(new Trend.Outlook(start, values, voice.card("forecast")));
  }

  /** A share stays a share. */
  private double at(Forecast forecast, int year) {
    double most = Drawings.isPercent(line.indicator()) ? 100 : Double.MAX_VALUE;
    return Math.clamp(forecast.at(year), 0, most);
  }

  private List<YearRow> rows(Optional<TargetView> target, Optional<Forecast> forecast) {
    var rows = new ArrayList<YearRow>();
    for (int i = 0; i < line.years().size(); i++) {
      rows.add(row(i, forecast));
    }
    if (!rows.isEmpty()) {
      target.map(aim -> goal(aim, forecast)).ifPresent(rows::add);
    }
    return rows;
  }

  private YearRow row(int i, Optional<Forecast> forecast) {
    var year = line.years().get(i);
    var figure = line.figures().get(i);
    boolean sameRule = line.indicator().use().holdsIn(year);
    return new YearRow(
        voice.numbers().year(year),
        voice.cell(figure),
        voice.part(figure, line.indicator()),
        voice.whole(figure, line.indicator()),
        forecast(forecast, year),
        sameRule ? "" : voice.card("note.rule-before"));
  }

  private YearRow goal(TargetView aim, Optional<Forecast> forecast) {
    return new YearRow(
        voice.numbers().year(aim.by()),
        new Cell(voice.aim(aim.value(), line.indicator()), false),
        Cell.EMPTY,
        Cell.EMPTY,
        forecast(forecast, aim.by()),
        voice.card("note.goal"));
  }

  private String forecast(Optional<Forecast> forecast, SchoolYear year) {
    return forecast
        .filter(found -> year.ending() > found.last())
        .map(found ->
            voice.aim(
                BigDecimal.valueOf(at(found, year.ending())).setScale(1, RoundingMode.HALF_UP),
                line.indicator()))
        .orElse("");
  }
}
