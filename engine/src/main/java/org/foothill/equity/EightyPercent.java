package org.foothill.equity;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * The 80 percent index: a group's rate by the highest rate of any group. Source: california.md 5.3.
 * The rule that a reference group must not be tiny is ours. Unit: none.
 */
public final class EightyPercent {
  /** Below it a group has disproportionate impact. */
  public static final Fraction CUTOFF = Fraction.of(4, 5);

  private static final int ENOUGH_STUDENTS = 30;
  private static final int ENOUGH_SHARE = 100;

  private EightyPercent() {}

  /**
   * The highest rate of a group that is no less than one student in a hundred or has 30 students;
   * empty when no such group has any outcome.
   */
  public static Optional<Fraction> highest(Collection<Counts> groups) {
    var all = groups.stream().mapToLong(Counts::students).sum();
    return groups.stream()
        .filter(each -> each.students() >= ENOUGH_STUDENTS || each.students() * ENOUGH_SHARE >= all)
        .map(Counts::rate)
        .max(Comparator.naturalOrder())
        .filter(rate -> rate.signum() > 0);
  }

  /** The index of a group against the highest rate. */
  public static Fraction index(Counts group, Fraction highest) {
    return group.rate().over(highest);
  }

  public static boolean hasImpact(Counts group, Fraction highest) {
    return index(group, highest).compareTo(CUTOFF) < 0;
  }
}
