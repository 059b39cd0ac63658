package org.foothill.unpick;

import java.math.BigDecimal;

/**
 * A number as it is printed: so many steps, of which {@code of} make 1. 71.4 percent to one decimal
 * is 714 of 1000; 75 percent to the nearest five is 15 of 20. Whatever was rounded half up to it
 * lies from half a step below to less than half a step above.
 */
public record Rounded(long steps, long of) {
  public Rounded {
    if (of < 1) {
      throw new IllegalArgumentException("So many steps (%d) cannot make 1.".formatted(of));
    }
  }

  /** A percentage rounded to a unit, such as 71.4 to units of 0.1. */
  public static Rounded percent(BigDecimal shown, BigDecimal unit) {
    return new Rounded(steps(shown, unit), steps(new BigDecimal(100), unit));
  }

  /** A mean rounded to a unit, such as 2412.3 to units of 0.1. */
  public static Rounded mean(BigDecimal shown, BigDecimal unit) {
    return new Rounded(steps(shown, unit), steps(BigDecimal.ONE, unit));
  }

  private static long steps(BigDecimal shown, BigDecimal unit) {
    return shown.divide(unit, 0, java.math.RoundingMode.HALF_UP).longValueExact();
  }

  /** How a percentage is written. */
  String asPercent() {
    return new BigDecimal(steps)
            .multiply(new BigDecimal(100))
            .divide(new BigDecimal(of), 4, java.math.RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString()
        + " %";
  }

  /** How a mean is written. */
  String asMean() {
    return new BigDecimal(steps)
        .divide(new BigDecimal(of), 4, java.math.RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
