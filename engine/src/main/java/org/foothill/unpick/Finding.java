package org.foothill.unpick;

/**
 * Something that a reader can prove and must not.
 *
 * @param certain false when the reader cannot tell that the group is small, but it may be
 * @param about which group, in words
 * @param low least provable value; in {@code unit}s of the kind
 * @param high greatest provable value
 * @param values how many values are possible
 * @param explanation how to work it out from printed cells
 */
public record Finding(
    Kind kind,
    Level level,
    boolean certain,
    String about,
    double low,
    double high,
    long values,
    String explanation) {
  /** The closed set of kinds. */
  public enum Kind {
    /** The number of people of a small group. */
    EXACT_COUNT,
    /** Nearly the number of people of a small group. */
    NARROW_COUNT,
    /** Hidden groups of one line are together a small group. */
    SMALL_UNION,
    /** Nobody has the outcome. */
    NONE,
    /** Everybody has the outcome. */
    ALL,
    /** Nearly the rate of a small group. */
    NARROW_RATE,
    /** A rate near 0 or 100 percent with fewer than three possible counts. */
    NARROW_BAND,
    /** Nearly the mean score of a small group. */
    NARROW_MEAN,
    /** A correction tells about those who were added or taken away. */
    NEWCOMERS
  }
}
