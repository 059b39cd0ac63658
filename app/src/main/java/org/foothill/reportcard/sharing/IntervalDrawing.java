package org.foothill.reportcard.sharing;

import java.util.Optional;
import org.foothill.disclosure.figures.PublicFigure;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.reportcard.pages.Voice;

/**
 * Two shares above each other on a scale from 0 to 100 percent, each with its interval. The first
 * is a dot, the second a diamond.
 *
 * @param id unique on the page
 * @param title the numbers in words
 */
public record IntervalDrawing(String id, String title, Mark first, Mark second) {
  private static final double EDGE = 8;
  private static final double LENGTH = 184;

  /** Where a share and its interval stand. */
  public record Mark(double from, double at, double to) {
    static Mark of(PublicFigure.Rate rate, Interval interval) {
      return new Mark(
          x(interval.low().doubleValue()),
          x(rate.percent().doubleValue()),
          x(interval.high().doubleValue()));
    }

    private static double x(double percent) {
      return Math.round((EDGE + LENGTH * percent / 100) * 10) / 10.0;
    }
  }

  static Optional<IntervalDrawing> of(
      Voice voice, Indicator indicator, PlacePair pair, ComparedMeasure.Two two) {
    if (two.first().orElse(null) instanceof PublicFigure.Rate first
        && two.second().orElse(null) instanceof PublicFigure.Rate second) {
      return Optional.of(
          new IntervalDrawing(
              "interval-" + indicator.id().code(),
              voice
                  .text()
                  .of(
                      "compare.drawing",
                      pair.first().name(),
                      voice.figure(first),
                      pair.second().name(),
                      voice.figure(second)),
              Mark.of(first, Interval.of(first.part(), first.whole())),
              Mark.of(second, Interval.of(second.part(), second.whole()))));
    }
    return Optional.empty();
  }
}
