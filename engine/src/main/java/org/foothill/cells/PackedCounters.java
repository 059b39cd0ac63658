package org.foothill.cells;

/**
 * The inner loop: eight counters of eight bits in each long, so that one addition counts eight
 * facts. A counter is full after 255 rows; {@link #flush} empties it into a tally before that,
 * whatever the size of a school or grade.
 */
final class PackedCounters {
  private static final int FULL = 255;
  private static final long[] SPREAD = spread();

  private final Shape shape;
  private final int chunks;
  private final long[] packed;
  private final long[] met;
  private final int[] index;
  private final long[] value;
  private int pending;

  PackedCounters(Shape shape) {
    this.shape = shape;
    this.chunks = shape.chunks();
    this.packed = new long[shape.groups() * chunks];
    this.met = new long[shape.maskWords()];
    this.index = new int[chunks];
    this.value = new long[chunks];
  }

  /** Counts the rows; the tally has the amounts at once and the counts after a flush. */
  void add(FactBlock block, int from, int to, Tally tally) {
    int row = from;
    while (row < to) {
      int end = Math.min(to, row + FULL - pending);
      count(block, row, end);
      for (int amount = 0; amount < block.amounts().length; amount++) {
        sum(block, amount, row, end, tally);
      }
      pending += end - row;
      row = end;
      if (pending == FULL) {
        flush(tally);
      }
    }
  }

  private void count(FactBlock block, int from, int to) {
    if (block.masks().length == 1 && block.bits().length == 1) {
      countSingle(block.masks()[0], block.bits()[0], from, to);
      return;
    }
    for (int row = from; row < to; row++) {
      int used = 0;
      for (int word = 0; word < block.bits().length; word++) {
        used = spread(block.bits()[word][row], word << 3, used);
      }
      for (int word = 0; word < block.masks().length; word++) {
        long mask = block.masks()[word][row];
        met[word] |= mask;
        addTo(mask, (word << 6) * chunks, used);
      }
    }
  }

  private void countSingle(long[] masks, long[] bits, int from, int to) {
    long all = 0;
    for (int row = from; row < to; row++) {
      long mask = masks[row];
      all |= mask;
      long facts = bits[row];
      if (chunks <= 2) {
        addTwo(mask, SPREAD[(int) facts & 255], SPREAD[(int) (facts >>> 8) & 255]);
      } else {
        addTo(mask, 0, spread(facts, 0, 0));
      }
    }
    met[0] |= all;
  }

  private void addTwo(long mask, long first, long second) {
    long[] counters = packed;
    if (chunks == 2) {
      for (long left = mask; left != 0; left &= left - 1) {
        int at = Long.numberOfTrailingZeros(left) << 1;
        counters[at] += first;
        counters[at + 1] += second;
      }
    } else if (chunks == 1) {
      for (long left = mask; left != 0; left &= left - 1) {
        counters[Long.numberOfTrailingZeros(left)] += first;
      }
    }
  }

  /** Notes the chunks in which a word has facts; returns how many are noted. */
  private int spread(long facts, int firstChunk, int noted) {
    int used = noted;
    for (long left = facts; left != 0; ) {
      int shift = Long.numberOfTrailingZeros(left) & ~7;
      index[used] = firstChunk + (shift >> 3);
      value[used++] = SPREAD[(int) (left >>> shift) & 255];
      left &= ~(255L << shift);
    }
    return used;
  }

  private void addTo(long mask, int base, int used) {
    for (long left = mask; left != 0; left &= left - 1) {
      int at = base + Long.numberOfTrailingZeros(left) * chunks;
      for (int i = 0; i < used; i++) {
        packed[at + index[i]] += value[i];
      }
    }
  }

  private void sum(FactBlock block, int amount, int from, int to, Tally tally) {
    int[] column = block.amounts()[amount];
    long[] sums = tally.sums();
    int width = shape.width();
    for (int word = 0; word < block.masks().length; word++) {
      long[] masks = block.masks()[word];
      int first = shape.ofAmount(word << 6, amount);
      for (int row = from; row < to; row++) {
        met[word] |= masks[row];
        for (long left = masks[row]; left != 0; left &= left - 1) {
          sums[first + Long.numberOfTrailingZeros(left) * width] += column[row];
        }
      }
    }
  }

  /** Empties all counters into the tally. */
  void flush(Tally tally) {
    pending = 0;
    for (int word = 0; word < met.length; word++) {
      long groups = met[word];
      met[word] = 0;
      tally.meet(word, groups);
      for (long left = groups; left != 0; left &= left - 1) {
        flushGroup((word << 6) + Long.numberOfTrailingZeros(left), tally.sums());
      }
    }
  }

  private void flushGroup(int group, long[] sums) {
    int to = shape.ofBit(group, 0);
    for (int at = group * chunks; at < (group + 1) * chunks; at++, to += Shape.COUNTERS) {
      long counters = packed[at];
      if (counters != 0) {
        packed[at] = 0;
        sums[to] += counters & 255;
        sums[to + 1] += counters >>> 8 & 255;
        sums[to + 2] += counters >>> 16 & 255;
        sums[to + 3] += counters >>> 24 & 255;
        sums[to + 4] += counters >>> 32 & 255;
        sums[to + 5] += counters >>> 40 & 255;
        sums[to + 6] += counters >>> 48 & 255;
        sums[to + 7] += counters >>> 56;
      }
    }
  }

  /** For each byte a long that has 1 in byte k where the byte has bit k. */
  private static long[] spread() {
    var table = new long[256];
    for (int bits = 0; bits < table.length; bits++) {
      for (int k = 0; k < Shape.COUNTERS; k++) {
        table[bits] |= (long) (bits >> k & 1) << 8 * k;
      }
    }
    return table;
  }
}
