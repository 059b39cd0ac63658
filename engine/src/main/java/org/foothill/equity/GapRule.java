package org.foothill.equity;

import java.math.BigDecimal;

/**
 * How a percentage point gap is judged.
 *
 * @param reference whom the group is compared with
 * @param spread the share that the margin of error is computed from
 * @param smallestMargin the margin is never less; in shares, 0.02 for two points
 * @param tooFew groups of so many students or fewer are not judged
 */
public record GapRule(Reference reference, Spread spread, BigDecimal smallestMargin, int tooFew) {
  /** Whom the group is compared with. */
  public enum Reference {
    /** Everyone who is not in the group. */
    OTHERS,
    /** Everyone, the group included. */
    EVERYONE
  }

  /** The share in the margin of error. */
  public enum Spread {
    /** The group's own rate, or one half where that is 0 or 1. */
    OWN,
    /** Always one half. */
    HALF
  }

  /**
   * PPG-1 of the California Community Colleges (2022 note; mandated by AB 504). The floor of two
   * points is what a third party's calculator uses and is not confirmed, so it can be set.
   */
  public static final GapRule PPG_1 =
      new GapRule(Reference.OTHERS, Spread.OWN, new BigDecimal("0.02"), 10);

  /** The form of 2017: compared with everyone, and a floor of three points. */
  public static final GapRule PPG_2017 =
      new GapRule(Reference.EVERYONE, Spread.HALF, new BigDecimal("0.03"), 10);

  public GapRule withSmallestMargin(BigDecimal share) {
    return new GapRule(reference, spread, share, tooFew);
  }
}
