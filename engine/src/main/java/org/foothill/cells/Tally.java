package org.foothill.cells;

/** Sums of one place: for every group its counters and amounts. Remembers which groups it met. */
public final class Tally {
  private final Shape shape;
  private final long[] sums;
  private final long[] met;

  Tally(Shape shape) {
    this.shape = shape;
    this.sums = new long[shape.groups() * shape.width()];
    this.met = new long[shape.maskWords()];
  }

  /** True when at least one row was a member of the group. */
  public boolean met(int group) {
    return (met[group >> 6] >>> (group & 63) & 1) != 0;
  }

  /** How many of the group's rows have the bit. */
  public long count(int group, int bit) {
    return sums[shape.ofBit(group, bit)];
  }

  /** Sum of an amount over the group's rows. */
  public long amount(int group, int amount) {
    return sums[shape.ofAmount(group, amount)];
  }

  Shape shape() {
    return shape;
  }

  long[] sums() {
    return sums;
  }

  void meet(int word, long groups) {
    met[word] |= groups;
  }

  void add(Tally other) {
    int width = shape.width();
    for (int word = 0; word < met.length; word++) {
      met[word] |= other.met[word];
      for (long left = other.met[word]; left != 0; left &= left - 1) {
        int from = ((word << 6) + Long.numberOfTrailingZeros(left)) * width;
        for (int i = from; i < from + width; i++) {
          sums[i] += other.sums[i];
        }
      }
    }
  }

  void clear() {
    int width = shape.width();
    for (int word = 0; word < met.length; word++) {
      for (long left = met[word]; left != 0; left &= left - 1) {
        int from = ((word << 6) + Long.numberOfTrailingZeros(left)) * width;
        java.util.Arrays.fill(sums, from, from + width, 0);
      }
      met[word] = 0;
    }
  }

  boolean isEmpty() {
    long any = 0;
    for (long word : met) {
      any |= word;
    }
    return any == 0;
  }
}
