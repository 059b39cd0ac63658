package org.foothill.accountability;

/**
 * The Dashboard's graduation rate joins the four-year cohort and those of the cohort before who
 * graduated in their fifth year. Source: california.md 3.6.
 *
 * @param fifthYear fifth-year graduates, counted in numerator and denominator alike
 */
public record Graduation(Rate combined, long fifthYear) {
  public Graduation {
    if (fifthYear < 0 || fifthYear > combined.numerator() || combined.factor() != 100) {
      throw new IllegalArgumentException(
          "The fifth-year graduates (%d) must lie in 0..%d."
              .formatted(fifthYear, combined.numerator()));
    }
  }

  /** True when somebody is left without the fifth year. */
  public boolean hasFourYear() {
    return combined.denominator() > fifthYear;
  }

  /** The rate of the four-year cohort (ACGR). */
  public Rate fourYear() {
    return Rate.percent(combined.numerator() - fifthYear, combined.denominator() - fifthYear);
  }
}
