package org.foothill.equity;

/**
 * The proportionality index: a group's share of the outcomes by its share of the students. Source:
 * california.md 5.2; below 0.80 a group has disproportionate impact. Unit: none, 1 is parity.
 */
public final class Proportionality {
  /** Below it a group has disproportionate impact. */
  public static final Fraction CUTOFF = Fraction.of(4, 5);

  private Proportionality() {}

  /**
   * The index of a group.
   *
   * @throws IllegalArgumentException when nobody at all has the outcome
   */
  public static Fraction index(Counts group, Counts everyone) {
    return Fraction.of(group.outcomes(), everyone.outcomes())
        .over(Fraction.of(group.students(), everyone.students()));
  }

  public static boolean hasImpact(Counts group, Counts everyone) {
    return index(group, everyone).compareTo(CUTOFF) < 0;
  }

  /**
   * How many more students of the group must have the outcome until its share of the outcomes is
   * {@code wanted} times its share of the students, when each of them also adds to all outcomes.
   * Unit: students. {@code wanted} is 1 for parity, {@link #CUTOFF} to leave the impact.
   *
   * @throws IllegalArgumentException when the group is everyone, whose share cannot grow
   */
  public static long studentsNeeded(Counts group, Counts everyone, Fraction wanted) {
    var share = Fraction.of(group.students(), everyone.students()).times(wanted);
    if (share.compareTo(Fraction.ONE) >= 0) {
      throw new IllegalArgumentException("The group (%s) is everyone.".formatted(group));
    }
    var missing =
        Fraction.of(everyone.outcomes(), 1).times(share).minus(Fraction.of(group.outcomes(), 1));
    return Math.max(0, missing.over(Fraction.ONE.minus(share)).ceiling());
  }
}
