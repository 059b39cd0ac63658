package org.foothill.unpick;

import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What no reader may be able to prove.
 *
 * @param hideUpTo groups of 1 to this many people are small
 * @param width least difference between the greatest and the least provable count of a small group
 * @param union hidden parts of a known whole are together this many people or more, or none
 * @param rateWidth least difference in points between the greatest and the least provable rate of a
 *     small group
 * @param bands width in percent of the band at 0 and at 100 percent, by the least number of people
 *     it is used for
 */
public record Policy(
    int hideUpTo, int width, int union, int rateWidth, NavigableMap<Integer, Integer> bands) {
  public Policy {
    bands = java.util.Collections.unmodifiableNavigableMap(new TreeMap<>(bands));
    if (hideUpTo < 1 || width < 1 || union < 1 || rateWidth < 0 || rateWidth > 100) {
      throw new IllegalArgumentException(
          "The policy (hide up to %d, width %d, union %d, rate width %d) is none."
              .formatted(hideUpTo, width, union, rateWidth));
    }
  }

  /** Ten people, five wide, unions of eleven, rates twenty points wide. */
  public static Policy usual() {
    return new Policy(
        10, 5, 11, 20, new TreeMap<>(java.util.Map.of(1, 20, 20, 10, 40, 5, 100, 2, 200, 1)));
  }

  /** Width in percent of the band at both ends for a group of so many people. */
  int band(long people) {
    var entry = bands.floorEntry((int) Math.clamp(people, 1, Integer.MAX_VALUE));
    return entry == null ? 0 : entry.getValue();
  }
}
