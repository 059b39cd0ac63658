package org.foothill.reportcard.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foothill.disclosure.figures.PublicFigure;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.plan.PlanReader.State;
import org.foothill.plan.PlanReader.TargetView;
import org.foothill.reportcard.sentences.Change;
import org.foothill.reportcard.standing.Forecast;
import org.foothill.reportcard.standing.Pace;
import org.foothill.reportcard.standing.Point;
import org.foothill.reportcard.standing.Standing;
import org.foothill.reportcard.standing.Standing.Evidence;
import org.foothill.reportcard.standing.Turn;
import org.foothill.site.charts.Span;

/** Asks what may be concluded from the public figures of everybody at one place. */
final class Standings {
  private static final double SURE = 1.96;

  /** As for any movement of a share of days. */
  private static final double LEAST_POINTS_OF_DAYS = .5;

  private Standings() {}

  /** Empty where the newest figure is hidden, or where neither way is better. */
  static Optional<Standing> of(Line line, Optional<TargetView> target) {
    if (line.years().isEmpty()) {
      return Optional.of(Standing.noData());
    }
    var latest = line.latest();
    var span = latest.flatMap(Line::span);
    if (span.isEmpty()) {
      return Optional.empty();
    }
    boolean met = isMet(line.indicator().better(), span.get(), target);
    var now = latest.flatMap(Standings::point);
    return now.isEmpty() && !met ? Optional.empty() : judged(line, target, met);
  }

  private static boolean isMet(Indicator.Better better, Span span, Optional<TargetView> target) {
    return target
        .map(aim -> Target.isMet(better, span.low(), span.high(), aim.value()))
        .orElse(false);
  }

  private static Optional<Standing> judged(Line line, Optional<TargetView> target, boolean met) {
    var indicator = line.indicator();
    var from = beginning(line, target);
    return Standing.judge(
        new Evidence(
            indicator.better(),
            IndicatorPage.isCount(indicator) ? Pace.Course.GROWTH : Pace.Course.LINE,
            from.flatMap(Standings::point),
            line.latest().flatMap(Standings::point),
            target.map(aim -> new Point(aim.by().ending(), aim.value().doubleValue())),
            met,
            hasMoved(line, from)));
  }

  /** True when the newest figure is further from the other than chance alone often makes it. */
  private static boolean hasMoved(Line line, Optional<PublicFigure> from) {
    return from.flatMap(
            start -> line.latest().flatMap(now -> Change.between(line.indicator(), start, now)))
        .filter(change -> change.way() != Change.Way.SAME)
        .isPresent();
  }

  /** The figure of the target's first year, else the next one that can be compared. */
  private static Optional<PublicFigure> beginning(Line line, Optional<TargetView> target) {
    return target
        .flatMap(aim ->
            comparable(line).stream()
                .filter(figure -> figure.year().compareTo(aim.baseline()) >= 0)
                .findFirst())
        .or(line::earliest);
  }

  /** Exact figures of the rule that holds, without the newest, oldest first. */
  private static List<PublicFigure> comparable(Line line) {
    return line.figures().subList(0, Math.max(0, line.figures().size() - 1)).stream()
        .flatMap(Optional::stream)
        .filter(figure -> line.indicator().use().holdsIn(figure.year()))
        .filter(Line::isExact)
        .toList();
  }

  static Optional<Point> point(PublicFigure figure) {
    return Line.isExact(figure)
        ? Line.span(figure).map(span -> new Point(figure.year().ending(), span.low()))
        : Optional.empty();
  }

  /**
   * Where a measure was heading before the first strategy for it.
   *
   * @param turn empty where there is no strategy, or where neither way is better
   */
  record Before(Optional<Forecast> forecast, Optional<Turn> turn) {
    static final Before NOTHING = new Before(Optional.empty(), Optional.empty());
  }

  static Before before(Sources sources, Line line) {
    var began = began(sources, line.indicator());
    return began.isEmpty() ? Before.NOTHING : before(line, began.get());
  }

  private static Optional<LocalDate> began(Sources sources, Indicator indicator) {
    return sources.strategies().stream()
        .filter(strategy -> strategy.state() != State.PROPOSED)
        .filter(strategy -> strategy.indicators().contains(indicator.id()))
        .flatMap(strategy -> Stream.ofNullable(strategy.starts()))
        .min(LocalDate::compareTo);
  }

  private static Before before(Line line, LocalDate began) {
    var history = new ArrayList<PublicFigure>();
    for (var figure : comparable(line)) {
      // A strategy that begins in the second half of a school year no longer moves its figure.
      if (!began.isBefore(LocalDate.of(figure.year().ending(), 1, 1))) {
        history.add(figure);
      }
    }
    var points = history.stream().flatMap(figure -> point(figure).stream()).toList();
    return new Before(
        Forecast.of(points),
        Turn.of(line.indicator().better(), points, since(line, began, history)));
  }

  private static Turn.Since since(Line line, LocalDate began, List<PublicFigure> history) {
    var latest =
        line.latest()
            .filter(Line::isExact)
            .filter(figure -> began.isBefore(LocalDate.of(figure.year().ending(), 1, 1)));
    return new Turn.Since(
        latest.flatMap(Standings::point),
        latest.map(figure -> margin(figure, line.indicator())).orElse(0.0),
        latest.isPresent() && hasMoved(line, history.stream().reduce((_, later) -> later)));
  }

  /** How far chance alone often takes a figure from what was to be expected. */
  private static double margin(PublicFigure figure, Indicator indicator) {
    return switch (figure) {
      case PublicFigure.Rate _ when indicator.unit() == Indicator.Unit.PERCENT_OF_DAYS ->
          LEAST_POINTS_OF_DAYS;
      case PublicFigure.Rate rate -> {
        double share = (double) rate.part() / rate.whole();
        yield 100 * SURE * Math.sqrt(share * (1 - share) / rate.whole());
      }
      case PublicFigure.Count count -> SURE * Math.sqrt(count.students());
      case PublicFigure.Band _,
          PublicFigure.Together _,
          PublicFigure.Hidden _,
          PublicFigure.Nobody _ ->
          0;
    };
  }
}
