package org.foothill.cells;

/**
 * What a row of facts carries.
 *
 * @param groups a row is a member of any of these, one mask bit for each; more than 64 are possible
 * @param bits yes-or-no facts that are counted, one bit for each; more than 64 are possible
 * @param amounts whole numbers that are added up
 */
public record Shape(int groups, int bits, int amounts) {
  /** Counters that share one long while rows are added: eight of eight bits. */
  static final int COUNTERS = 8;

  public Shape {
    if (groups < 1 || bits < 0 || amounts < 0) {
      throw new IllegalArgumentException(
          "The shape (%d groups, %d bits, %d amounts) must have a group and no negative number."
              .formatted(groups, bits, amounts));
    }
  }

  /** Longs that hold a row's group mask. */
  public int maskWords() {
    return (groups + 63) / 64;
  }

  /** Longs that hold a row's yes-or-no facts. */
  public int bitWords() {
    return (bits + 63) / 64;
  }

  int chunks() {
    return (bits + COUNTERS - 1) / COUNTERS;
  }

  /** Sums that each group has: its counters, rounded up to whole chunks, then its amounts. */
  int width() {
    return chunks() * COUNTERS + amounts;
  }

  int ofBit(int group, int bit) {
    return group * width() + bit;
  }

  int ofAmount(int group, int amount) {
    return group * width() + chunks() * COUNTERS + amount;
  }
}
