package org.foothill.published;

import java.util.Optional;
import org.foothill.accountability.Rate;
import org.foothill.accountability.Tenths;
import org.foothill.accountability.YearFigure;
import org.jspecify.annotations.Nullable;

/**
 * What a row prints of one year.
 *
 * @param numerator students with the outcome; -1 when blank
 * @param students the denominator; -1 when blank
 * @param status null when blank
 */
record YearSide(long numerator, long students, @Nullable Tenths status) {
  boolean isNothing() {
    return students < 0 && status == null;
  }

  /** The share of students, when both counts are there. */
  Optional<Rate> rate() {
    return numerator >= 0 && students > 0
        ? Optional.of(Rate.percent(numerator, students))
        : Optional.empty();
  }

  /** What the figures really are: counted where that is possible, as printed otherwise. */
  YearFigure figure(int shown) {
    if (students >= 0 && students < shown) {
      return new YearFigure(students, null);
    }
    return new YearFigure(students, rate().map(Rate::tenths).orElse(status));
  }
}
