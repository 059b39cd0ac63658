package org.foothill.equity;

import java.math.BigDecimal;
import java.util.List;

/**
 * The unduplicated pupil percentage (UPP) of the Local Control Funding Formula: three years' pupils
 * who learn English, are poor or in foster care, by three years' enrollment. Source: Education Code
 * 42238.02; arithmetic of california.md 5.5. Unit: percent.
 */
public final class UnduplicatedShare {
  private static final int YEARS = 3;

  private UnduplicatedShare() {}

  /**
   * The percentage with two decimals.
   *
   * @param years enrollment and unduplicated pupils on census day of this and the two prior years
   */
  public static BigDecimal percent(List<Counts> years) {
    if (years.size() != YEARS) {
      throw new IllegalArgumentException(
          "The share needs three years, not (%d).".formatted(years.size()));
    }
    return Fraction.of(
            100 * years.stream().mapToLong(Counts::outcomes).sum(),
            years.stream().mapToLong(Counts::students).sum())
        .rounded(2);
  }
}
