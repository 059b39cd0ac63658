package org.foothill.reportcard.standing;

import java.util.List;
import java.util.Optional;

/**
 * The two groups that are furthest apart, of those that are shown exactly and do not overlap.
 *
 * @param low place of the group with the smaller share in the list
 * @param high place of the group with the larger share
 * @param points difference of the two shares as they are shown, in points
 */
public record Gap(int low, int high, double points) {
  /** Two standard errors: chance alone goes further in one of twenty comparisons. */
  private static final double SURE = 1.96;

  /**
   * A group that is shown exactly.
   *
   * @param family groups of one family do not overlap
   * @param percent the share as it is shown
   */
  public record Group(String family, long part, long whole, double percent) {}

  /** Empty when no two groups of one family differ by more than chance. */
  public static Optional<Gap> widest(List<Group> groups) {
    Optional<Gap> widest = Optional.empty();
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        var gap = between(groups, i, j);
        if (gap.isPresent() && (widest.isEmpty() || gap.get().points > widest.get().points)) {
          widest = gap;
        }
      }
    }
    return widest;
  }

  private static Optional<Gap> between(List<Group> groups, int one, int other) {
    var first = groups.get(one);
    var second = groups.get(other);
    if (!first.family.equals(second.family) || Math.abs(z(first, second)) < SURE) {
      return Optional.empty();
    }
    double points = Math.abs(first.percent - second.percent);
    return Optional.of(
        first.percent < second.percent ? new Gap(one, other, points) : new Gap(other, one, points));
  }

  /** How many standard errors two shares are apart; the error is that of both together. */
  static double z(Group first, Group second) {
    double p = (double) (first.part + second.part) / (first.whole + second.whole);
    double error = Math.sqrt(p * (1 - p) * (1.0 / first.whole + 1.0 / second.whole));
    double difference = (double) second.part / second.whole - (double) first.part / first.whole;
    return error == 0 ? 0 : difference / error;
  }
}
