package org.foothill.accountability;

/**
 * The rule that 95 percent of the enrolled students take a test. Source: california.md 3.8, checked
 * there against 103 published rows of 2024.
 */
public final class Participation {
  private static final long ENOUGH_PERCENT = 95;

  private Participation() {}

  /**
   * How many untested students enter the mean with the lowest score: the smallest number that
   * brings the participation, rounded to whole percent with halves up, to 95.
   *
   * @param enrolled students who should have taken the test
   * @param tested students who did
   */
  public static long missing(long enrolled, long tested) {
    if (tested < 0 || tested > enrolled || enrolled > Rate.MOST_STUDENTS) {
      throw new IllegalArgumentException(
          "Tested (%d) must lie in 0..enrolled (%d).".formatted(tested, enrolled));
    }
    // round(100 x / enrolled) >= 95 exactly when 200 x >= 189 enrolled.
    var needed = Math.ceilDiv((2 * ENOUGH_PERCENT - 1) * enrolled, 200L);
    return Math.max(0, needed - tested);
  }
}
