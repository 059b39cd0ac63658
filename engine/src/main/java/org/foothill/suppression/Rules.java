package org.foothill.suppression;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What no reader may be able to prove.
 *
 * @param hideUpTo counts of people from 1 to this are small: never printed, never provable
 * @param width how wide every provable interval of a small count must at least be
 * @param union hidden parts of a known whole add up to at least this, or to nothing
 * @param codes width of an end band in percent by the least number of people it is used for
 */
public record Rules(int hideUpTo, int width, int union, NavigableMap<Integer, Integer> codes) {
  /** By how many points the share of a small group must at least be uncertain. */
  static final int SHARE_WIDTH = 20;

  public Rules {
    codes = java.util.Collections.unmodifiableNavigableMap(new TreeMap<>(codes));
    if (hideUpTo < 1 || width < 1 || union <= hideUpTo || codes.isEmpty()) {
      throw new IllegalArgumentException(
          "The rules (hide up to %d, width %d, union %d, %d codes) do not protect."
              .formatted(hideUpTo, width, union, codes.size()));
    }
  }

  /** The rules of the first policy file; bands always leave at least three possible counts. */
  public static Rules first() {
    return new Rules(10, 5, 11, new TreeMap<>(Map.of(1, 20, 20, 10, 40, 5, 100, 2, 200, 1)));
  }

  /** Width in percent of the band at 0 and at 100 percent for a group of this many people. */
  public int endBand(long people) {
    var code = codes.floorEntry((int) Math.min(Integer.MAX_VALUE, people));
    return code == null ? codes.firstEntry().getValue() : code.getValue();
  }

  boolean isSmall(long value, long unit) {
    return value > 0 && value <= hideUpTo * unit;
  }

  /** Largest count that lies in the band at 0 percent; the same counts from the other end. */
  public long endBandCount(long whole, long unit) {
    return whole * endBand(unit == 1 ? whole : Integer.MAX_VALUE) / 100;
  }
}
