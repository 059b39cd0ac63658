package org.foothill.equity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * The percentage point gap (PPG) between a group and a reference. Source: California Community
 * Colleges Chancellor's Office, as in california.md 5.1, reproduced against the published method's
 * reference run.
 */
public sealed interface PointGap {
  /**
   * What was measured. Units: shares, so 0.02 is two percentage points; students.
   *
   * @param reference rate that the group is compared with
   * @param gap the group's rate minus the reference
   * @param margin the margin of error at 95 percent, for showing
   * @param hasImpact true when the group is behind by the margin or more
   * @param toLeaveImpact how many more students with the outcome would end the impact
   * @param toParity how many more would close the gap
   */
  record Measured(
      Fraction reference,
      Fraction gap,
      BigDecimal margin,
      boolean hasImpact,
      long toLeaveImpact,
      long toParity)
      implements PointGap {}

  /** The group is too small to be judged. */
  record TooFew(int atMost) implements PointGap {}

  /** Everyone is in the group. */
  record NoOthers() implements PointGap {}

  /** Measures the gap; {@code everyone} includes the group. */
  static PointGap measure(Counts group, Counts everyone, GapRule rule) {
    requirePart(group, everyone);
    if (group.students() <= rule.tooFew()) {
      return new TooFew(rule.tooFew());
    }
    if (rule.reference() == GapRule.Reference.OTHERS && group.students() == everyone.students()) {
      return new NoOthers();
    }
    var reference = reference(group, everyone, rule);
    var gap = group.rate().minus(reference);
    var margin = Margin.of(group, rule);
    return new Measured(
        reference,
        gap,
        margin.rounded(),
        gap.signum() < 0 && margin.isReachedBy(gap),
        margin.studentsBeyond(gap, group.students()),
        Math.max(0, Fraction.ZERO.minus(gap).times(Fraction.of(group.students(), 1)).ceiling()));
  }

  private static void requirePart(Counts group, Counts everyone) {
    if (!everyone.holds(group)) {
      throw new IllegalArgumentException(
          "The group (%s) is not part of everyone (%s).".formatted(group, everyone));
    }
  }

  private static Fraction reference(Counts group, Counts everyone, GapRule rule) {
    return switch (rule.reference()) {
      case EVERYONE -> everyone.rate();
      case OTHERS ->
          Fraction.of(
              everyone.outcomes() - group.outcomes(), everyone.students() - group.students());
    };
  }

  /**
   * A margin kept as its square, because it is a root and roots are not exact. Comparing squares
   * decides ties rightly.
   */
  record Margin(Fraction square) {
    private static final Fraction NORMAL_95 = Fraction.of(196, 100);
    private static final MathContext DIGITS = new MathContext(60);

    static Margin of(Counts group, GapRule rule) {
      var half = Fraction.of(1, 2);
      var own = group.rate();
      var share =
          switch (rule.spread()) {
            case HALF -> half;
            case OWN -> own.signum() == 0 || own.equals(Fraction.ONE) ? half : own;
          };
      var variance = share.times(Fraction.ONE.minus(share)).times(Fraction.of(1, group.students()));
      var square = NORMAL_95.times(NORMAL_95).times(variance);
      var floor = Fraction.of(rule.smallestMargin());
      var floorSquare = floor.times(floor);
      return new Margin(square.compareTo(floorSquare) >= 0 ? square : floorSquare);
    }

    /** True when the size of the gap is the margin or more. */
    boolean isReachedBy(Fraction gap) {
      return gap.times(gap).compareTo(square) >= 0;
    }

    BigDecimal rounded() {
      return root().setScale(6, java.math.RoundingMode.HALF_UP);
    }

    private BigDecimal root() {
      return square.toDecimal(DIGITS).sqrt(DIGITS);
    }

    /** The smallest number of students k with {@code -gap - margin <= k / students}, at least 0. */
    long studentsBeyond(Fraction gap, long students) {
      var guess =
          Fraction.ZERO
              .minus(gap)
              .toDecimal(DIGITS)
              .subtract(root())
              .multiply(BigDecimal.valueOf(students))
              .setScale(0, java.math.RoundingMode.CEILING)
              .longValueExact();
      if (guess <= 0) {
        return 0;
      }
      // The root was rounded; one student less may do after all.
      return isEnough(gap, students, guess - 1) ? guess - 1 : guess;
    }

    private boolean isEnough(Fraction gap, long students, long more) {
      var rest = gap.plus(new Fraction(BigInteger.valueOf(more), BigInteger.valueOf(students)));
      return rest.signum() >= 0 || rest.times(rest).compareTo(square) <= 0;
    }
  }
}
