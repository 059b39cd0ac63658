package org.foothill.accountability;

import java.util.Optional;

/**
 * The numbers of students that give a printed percentage: one, when there are fewer than a thousand
 * students.
 */
public record Numerators(Rate least, Rate most) {

  /** Empty when no whole number of students gives the percentage. */
  public static Optional<Numerators> of(Tenths percentage, long students) {
    if (percentage.count() < 0 || percentage.count() > 1000) {
      return Optional.empty();
    }
    var start = Math.max(0, (2 * percentage.count() - 1) * students / 2000 - 1);
    var least = first(percentage, students, start);
    if (least > students || !rate(least, students).tenths().equals(percentage)) {
      return Optional.empty();
    }
    var most = first(percentage.plusCount(1), students, least) - 1;
    return Optional.of(
        new Numerators(rate(least, students), rate(Math.min(most, students), students)));
  }

  /** The first count from {@code start} on whose percentage is at least the given one. */
  private static long first(Tenths percentage, long students, long start) {
    var low = start;
    var high = students + 1;
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (middle > students || rate(middle, students).tenths().compareTo(percentage) >= 0) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static Rate rate(long numerator, long students) {
    return Rate.percent(numerator, students);
  }
}
