package org.foothill.reportcard.standing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How fast a measure moves, beside how fast it has to move to reach its goal in time: everything
 * that a reader needs to work the label out again.
 *
 * @param from where the way to the goal begins (y0 in year t0)
 * @param now the newest figure (yt in year t)
 * @param goal what is to be reached, and by when (yT in year T)
 */
public record Pace(Course course, Point from, Point now, Point goal) {
  /** Growth of nothing cannot be worked out; a value this small stands for it. */
  private static final double ALMOST_NOTHING = .001;

  /** How a way of several years is divided into years. */
  public enum Course {
    /** The same number of points each year; for shares. */
    LINE,
    /** The same percentage each year; for counts of students and for money. */
    GROWTH
  }

  public Pace {
    if (now.year() <= from.year() || goal.year() <= from.year()) {
      throw new IllegalArgumentException(
          "The years (%s) and (%s) must lie after (%s).".formatted(now, goal, from));
    }
  }

  /** What changed in a year, on average: points, or percent of growth. */
  public double made() {
    return yearly(now);
  }

  /** What had to change in a year, from the beginning, to reach the goal in time. */
  public double needed() {
    return yearly(goal);
  }

  private double yearly(Point to) {
    int years = to.year() - from.year();
    return switch (course) {
      case LINE -> (to.value() - from.value()) / years;
      case GROWTH -> 100 * (Math.pow(something(to) / something(from), 1.0 / years) - 1);
    };
  }

  private static double something(Point point) {
    return point.value() == 0 ? ALMOST_NOTHING : point.value();
  }

  /** R: 1 is just fast enough, less is too slow, below zero is the wrong way. Two decimals. */
  public BigDecimal ratio() {
    double needed = needed();
    double exact = needed == 0 ? 0 : made() / needed;
    return BigDecimal.valueOf(exact).setScale(2, RoundingMode.HALF_UP);
  }
}
