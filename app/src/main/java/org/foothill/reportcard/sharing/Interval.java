package org.foothill.reportcard.sharing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Between which percentages a share would lie in 19 of 20 cases if chance alone had decided who of
 * many alike students is in the group: Wilson's interval. A guard against reading noise, not a
 * doubt about the count.
 *
 * @param low percent, one decimal
 * @param high percent, one decimal
 */
public record Interval(BigDecimal low, BigDecimal high) {
  /** Two standard errors. */
  private static final double Z = 1.96;

  /**
   * @param whole more than nobody
   */
  static Interval of(long part, long whole) {
    double share = (double) part / whole;
    double widened = 1 + Z * Z / whole;
    double middle = (share + Z * Z / (2 * whole)) / widened;
    double half =
        Z * Math.sqrt(share * (1 - share) / whole + Z * Z / (4.0 * whole * whole)) / widened;
    return new Interval(percent(middle - half), percent(middle + half));
  }

  private static BigDecimal percent(double share) {
    return BigDecimal.valueOf(100 * Math.clamp(share, 0, 1)).setScale(1, RoundingMode.HALF_UP);
  }
}
