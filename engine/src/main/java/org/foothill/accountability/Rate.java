package org.foothill.accountability;

/**
 * A status before rounding, kept as two integers. Source of the rounding: the state's published
 * numerators, denominators, rates and changes, where all halves go away from zero and change is
 * taken from unrounded rates (california.md 3.1).
 *
 * @param numerator students with the outcome, or the sum of the distances from standard in points
 * @param denominator students
 * @param factor 100 for percent of students, 1 for a mean distance in points
 */
public record Rate(long numerator, long denominator, int factor) {
  /** More students than California has people; larger counts are mistakes. */
  public static final long MOST_STUDENTS = 40_000_000;

  private static final long MOST_POINTS = 4_000_000_000L;

  public Rate {
    if (denominator <= 0 || denominator > MOST_STUDENTS) {
      throw new IllegalArgumentException(
          "The denominator (%d) must lie in 1..%d.".formatted(denominator, MOST_STUDENTS));
    }
    var fits =
        switch (factor) {
          case 100 -> numerator >= 0 && numerator <= denominator;
          case 1 -> Math.abs(numerator) <= MOST_POINTS;
          default ->
              throw new IllegalArgumentException(
                  "The factor (%d) must be 100 or 1.".formatted(factor));
        };
    if (!fits) {
      throw new IllegalArgumentException(
          "The numerator (%d) cannot belong to the denominator (%d)."
              .formatted(numerator, denominator));
    }
  }

  /** Percent of students. */
  public static Rate percent(long numerator, long denominator) {
    return new Rate(numerator, denominator, 100);
  }

  /** Mean distance from standard (DFS) in points: the sum over all students, and how many. */
  public static Rate distance(long sum, long students) {
    return new Rate(sum, students, 1);
  }

  /** Rounded to tenths, halves away from zero. */
  public Tenths tenths() {
    return rounded(Math.multiplyExact(10L * factor, numerator), denominator);
  }

  /** This year minus the prior year, rounded once, halves away from zero. */
  public Tenths changeFrom(Rate prior) {
    if (factor != prior.factor) {
      throw new IllegalArgumentException("A percentage has no change from a distance.");
    }
    var now = Math.multiplyExact(numerator, prior.denominator);
    var before = Math.multiplyExact(prior.numerator, denominator);
    var difference = Math.subtractExact(now, before);
    return rounded(
        Math.multiplyExact(10L * factor, difference),
        Math.multiplyExact(denominator, prior.denominator));
  }

  private static Tenths rounded(long dividend, long divisor) {
    var whole = dividend / divisor;
    var rest = Math.abs(dividend % divisor);
    var isHalfOrMore = rest >= divisor - rest;
    return new Tenths(isHalfOrMore ? whole + Long.signum(dividend) : whole);
  }
}
