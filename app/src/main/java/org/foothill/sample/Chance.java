package org.foothill.sample;

/**
 * Random numbers that depend on their key and on nothing else: SplitMix64 (Steele, Lea and Flood
 * 2014) started from a hash of seed, subject and purpose. So a student's life is the same whoever
 * else is generated, in whatever order and on however many threads. Only integer and IEEE basic
 * arithmetic is used, which Java fixes to the bit.
 */
final class Chance {
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long state;

  private Chance(long state) {
    this.state = state;
  }

  static Chance of(long seed, long subject, int purpose) {
    return new Chance(mix(mix(mix(seed + STEP) + subject) + purpose * STEP));
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  long next() {
    state += STEP;
    return mix(state);
  }

  /** A number in 0..bound-1. */
  int below(int bound) {
    return (int) Math.multiplyHigh(next() >>> 1, (long) bound << 1);
  }

  /** A number in low..high. */
  int between(int low, int high) {
    return low + below(high - low + 1);
  }

  /** A number in [0, 1). */
  double unit() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  boolean happens(double probability) {
    return unit() < probability;
  }

  /** Roughly normal with mean 0 and deviation 1: four uniform numbers added (Irwin and Hall). */
  double bell() {
    return (unit() + unit() + unit() + unit() - 2) * 1.7320508;
  }

  /** An index of {@code weights}, as likely as its weight says. */
  int pick(int... weights) {
    int sum = 0;
    for (int weight : weights) {
      sum += weight;
    }
    int at = below(sum);
    for (int i = 0; i < weights.length; i++) {
      at -= weights[i];
      if (at < 0) {
        return i;
      }
    }
    throw new IllegalStateException("The weights must add to a positive sum.");
  }

  <T> T pick(java.util.List<T> choices) {
    return choices.get(below(choices.size()));
  }
}
