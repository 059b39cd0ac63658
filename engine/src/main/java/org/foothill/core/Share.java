package org.foothill.core;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A part of a whole, kept as two counts. Percentages are made only when shown, so sums stay exact
 * and a share of an empty group cannot exist.
 */
public record Share(long part, long whole) {
  public Share {
    if (whole <= 0 || part < 0 || part > whole) {
      throw new IllegalArgumentException(
          "The part (%d) must lie in 0..whole (%d) and the whole must be positive."
              .formatted(part, whole));
    }
  }

  public Share plus(Share other) {
    return new Share(Math.addExact(part, other.part), Math.addExact(whole, other.whole));
  }

  /** Percent with one decimal, halves away from zero as the California Dashboard rounds. */
  public BigDecimal percent() {
    return BigDecimal.valueOf(part)
        .multiply(BigDecimal.valueOf(100))
        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
  }
}
