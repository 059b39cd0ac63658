package org.foothill.equity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The LCFF equity multiplier of a school: money for schools whose students often change school and
 * are mostly poor. Source: formulas of the state's calculation file of 2023-24 (california.md 5.5).
 * Unit: whole dollars.
 *
 * @param rate dollars for each student
 * @param least dollars that every eligible school gets
 */
public record EquityMultiplier(BigDecimal rate, BigDecimal least) {
  private static final Fraction UNSTABLE = Fraction.of(1, 4);
  private static final Fraction POOR = Fraction.of(7, 10);

  /** The statewide rate and the least amount of 2023-24. */
  public static final EquityMultiplier OF_2024 =
      new EquityMultiplier(new BigDecimal("1052.6104853934"), new BigDecimal(50_000));

  /**
   * A school of the prior year.
   *
   * @param students adjusted cumulative enrollment
   * @param nonstable how many of them did not stay
   * @param disadvantaged how many of them were socioeconomically disadvantaged
   * @param isInClassrooms false for charter schools that are not classroom-based
   */
  public record School(long students, long nonstable, long disadvantaged, boolean isInClassrooms) {}

  /** More than a quarter did not stay, and more than 70 percent were disadvantaged. */
  public boolean isEligible(School school) {
    return school.isInClassrooms()
        && school.students() > 0
        && Fraction.of(school.nonstable(), school.students()).compareTo(UNSTABLE) > 0
        && Fraction.of(school.disadvantaged(), school.students()).compareTo(POOR) > 0;
  }

  /** Dollars, 0 for a school that is not eligible. */
  public long dollars(School school) {
    if (!isEligible(school)) {
      return 0;
    }
    return rate.multiply(BigDecimal.valueOf(school.students()))
        .max(least)
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }
}
