package org.foothill.equity;

import java.util.List;

/**
 * The risk ratio of special education's significant disproportionality: how much more often
 * something happens to a group than to all others. Source: california.md 5.4 (IDEA, 34 CFR
 * 300.647); California's numbers are from memory there and not confirmed, so they can be set. Unit:
 * none.
 */
public sealed interface RiskRatio {
  /**
   * The numbers that the state chooses.
   *
   * @param threshold above it a ratio counts
   * @param cell fewest students to whom it happened
   * @param students fewest students of a group
   * @param years how many years in a row must be above
   */
  record Rule(Fraction threshold, int cell, int students, int years) {
    /** California's, not confirmed. */
    public static final Rule CALIFORNIA = new Rule(Fraction.of(3, 1), 10, 30, 3);

    boolean isEnough(Counts group) {
      return group.outcomes() >= cell && group.students() >= students;
    }
  }

  /**
   * A ratio.
   *
   * @param alternate true when the local comparison group was too small and the state's was used
   */
  record Ratio(Fraction value, boolean alternate, boolean isAboveThreshold) implements RiskRatio {}

  /** The group is too small to be judged. */
  record TooFew() implements RiskRatio {}

  /** Neither here nor in the state is there a comparison group of enough students. */
  record NoComparison() implements RiskRatio {}

  /**
   * The ratio of a group.
   *
   * @param others everyone here who is not in the group
   * @param stateOthers the same in the whole state, for the alternate ratio
   */
  static RiskRatio measure(Counts group, Counts others, Counts stateOthers, Rule rule) {
    if (!rule.isEnough(group)) {
      return new TooFew();
    }
    var alternate = !rule.isEnough(others);
    var comparison = alternate ? stateOthers : others;
    if (!rule.isEnough(comparison)) {
      return new NoComparison();
    }
    var value = group.rate().over(comparison.rate());
    return new Ratio(value, alternate, value.compareTo(rule.threshold()) > 0);
  }

  /** True when the latest years, the newest last, were all above the threshold. */
  static boolean isSignificant(List<RiskRatio> years, Rule rule) {
    return years.size() >= rule.years()
        && years.subList(years.size() - rule.years(), years.size()).stream()
            .allMatch(each -> each instanceof Ratio ratio && ratio.isAboveThreshold());
  }
}
