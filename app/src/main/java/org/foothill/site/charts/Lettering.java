package org.foothill.site.charts;

/**
 * About how wide words become. The server does not know the reader's typeface; these are the widths
 * of Public Sans in four kinds of letters, and a full square for Chinese characters.
 */
final class Lettering {
  private static final String NARROW = "iIjlft.,:;'!|()[] 1·";
  private static final String WIDE = "mwMW@%…";

  private Lettering() {}

  /** In the unit of {@code size}, the height of the letters. */
  static double width(String words, double size) {
    return words.codePoints().mapToDouble(Lettering::share).sum() * size;
  }

  /** The words, or as many of their first letters as fit, with dots that say so. */
  static String cut(String words, double size, double width) {
    if (width(words, size) <= width) {
      return words;
    }
    int end = words.length();
    while (end > 1 && width(words.substring(0, end).strip() + "…", size) > width) {
      end = words.offsetByCodePoints(end, -1);
    }
    return words.substring(0, end).strip() + "…";
  }

  private static double share(int letter) {
    if (NARROW.indexOf(letter) >= 0) {
      return 0.34;
    }
    if (WIDE.indexOf(letter) >= 0) {
      return 0.92;
    }
    if (Character.isIdeographic(letter)) {
      return 1;
    }
    return Character.isUpperCase(letter) ? 0.7 : 0.6;
  }
}
