package org.foothill.reportcard.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import org.foothill.disclosure.figures.PublicFigure;
import org.foothill.indicators.catalogue.Indicator;

/** What shown figures say about a target. */
final class Target {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Target() {}

  /** True at the target or on its better side; only for figures with a number. */
  static boolean isMet(Indicator.Better better, double low, double high, BigDecimal target) {
    return switch (better) {
      case HIGHER, NEITHER -> low >= target.doubleValue();
      case LOWER -> high <= target.doubleValue();
    };
  }

  /**
   * How many more of the counted ones (fewer, where low is good) it would have taken to reach the
   * target. Worked out from the shown counts alone; empty when the target is met.
   */
  static OptionalLong missing(Indicator indicator, PublicFigure.Rate rate, BigDecimal target) {
    var exact = target.multiply(BigDecimal.valueOf(rate.whole())).divide(HUNDRED);
    long missing =
        switch (indicator.better()) {
          case HIGHER, NEITHER ->
              exact.setScale(0, RoundingMode.CEILING).longValueExact() - rate.part();
          case LOWER -> rate.part() - exact.setScale(0, RoundingMode.FLOOR).longValueExact();
        };
    return missing > 0 ? OptionalLong.of(missing) : OptionalLong.empty();
  }
}
