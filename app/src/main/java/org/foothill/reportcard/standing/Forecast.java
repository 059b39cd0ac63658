package org.foothill.reportcard.standing;

import java.util.List;
import java.util.Optional;

/**
 * Where a measure was heading before the work began: the straight line through its history (least
 * squares), carried on. It is frozen when the first strategy starts.
 *
 * @param slope change in a year
 * @param year the mean of the history's years; the line goes through {@code value} there
 * @param last the last year of the history
 */
public record Forecast(double slope, double year, double value, int last) {
  /** Two points always lie on a line; three can disagree with one. */
  public static final int LEAST_POINTS = 3;

  /** Empty with fewer than three points of history. */
  public static Optional<Forecast> of(List<Point> history) {
    if (history.size() < LEAST_POINTS) {
      return Optional.empty();
    }
    double year = history.stream().mapToInt(Point::year).average().orElseThrow();
    double value = history.stream().mapToDouble(Point::value).average().orElseThrow();
    double along = 0;
    double spread = 0;
    for (var point : history) {
      along += (point.year() - year) * (point.value() - value);
      spread += (point.year() - year) * (point.year() - year);
    }
    int last = history.stream().mapToInt(Point::year).max().orElseThrow();
    return spread == 0
        ? Optional.empty()
        : Optional.of(new Forecast(along / spread, year, value, last));
  }

  /** What the line says of a year. */
  public double at(int other) {
    return value + slope * (other - year);
  }
}
