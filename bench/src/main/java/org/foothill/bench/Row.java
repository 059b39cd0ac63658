package org.foothill.bench;

import java.util.Locale;

/**
 * One line of the table.
 *
 * @param what the work
 * @param figure what was measured
 * @param peer the same work by something else, or the floor below which nobody can go
 * @param ratio of the two
 * @param target what was promised; empty where nothing was
 * @param met yes, no, or empty without a target
 */
record Row(String what, String figure, String peer, String ratio, String target, String met) {
  static Row of(String what, String figure) {
    return new Row(what, figure, "", "", "", "");
  }

  Row against(String peer, double ratio) {
    return new Row(what, figure, peer, String.format(Locale.ROOT, "%.1f ×", ratio), target, met);
  }

  Row promised(String target, boolean met) {
    return new Row(what, figure, peer, ratio, target, met ? "yes" : "**no**");
  }

  String markdown() {
    return "| %s | %s | %s | %s | %s | %s |".formatted(what, figure, peer, ratio, target, met);
  }

  static String seconds(double seconds) {
    return String.format(Locale.ROOT, seconds < 0.1 ? "%.3f s" : "%.2f s", seconds);
  }

  static String megabytes(long bytes) {
    return (bytes >> 20) + " MB";
  }

  static String perSecond(double count) {
    return String.format(Locale.ROOT, "%.2f M rows/s", count / 1e6);
  }
}
