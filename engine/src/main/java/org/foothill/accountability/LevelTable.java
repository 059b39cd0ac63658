package org.foothill.accountability;

/**
 * Cut scores that turn a status or a change into a level from 5 (best) to 1. Each cut is the
 * weakest value that still has its level; what is weaker than {@code two} has level 1. Units:
 * tenths of a percentage point or of a scale point.
 *
 * @param better which direction is good
 */
public record LevelTable(Better better, Tenths five, Tenths four, Tenths three, Tenths two) {
  /** Which direction is good. */
  public enum Better {
    HIGHER,
    LOWER
  }

  public LevelTable {
    if (!(isAtLeast(better, five, four)
        && isAtLeast(better, four, three)
        && isAtLeast(better, three, two)
        && !five.equals(two))) {
      throw new IllegalArgumentException(
          "The cuts (%s, %s, %s, %s) must run from best to worst."
              .formatted(five, four, three, two));
    }
  }

  /** The level of a rounded status or change. */
  public int level(Tenths value) {
    if (isAtLeast(better, value, five)) {
      return 5;
    }
    if (isAtLeast(better, value, four)) {
      return 4;
    }
    if (isAtLeast(better, value, three)) {
      return 3;
    }
    return isAtLeast(better, value, two) ? 2 : 1;
  }

  private static boolean isAtLeast(Better better, Tenths value, Tenths cut) {
    return switch (better) {
      case HIGHER -> value.compareTo(cut) >= 0;
      case LOWER -> value.compareTo(cut) <= 0;
    };
  }
}
