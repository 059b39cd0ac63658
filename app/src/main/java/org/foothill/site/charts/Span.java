package org.foothill.site.charts;

/** A number, or the two ends between which it lies when only a band is known. */
public record Span(double low, double high) {
  public Span {
    if (!(low <= high)) {
      throw new IllegalArgumentException(
          "The low end (%s) must not lie above the high end (%s).".formatted(low, high));
    }
  }

  public static Span of(double value) {
    return new Span(value, value);
  }

  public boolean isPoint() {
    return low == high;
  }
}
