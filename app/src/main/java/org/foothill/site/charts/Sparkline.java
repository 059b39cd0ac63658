package org.foothill.site.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * A trend the size of a word. Rows of one table are drawn on one scale, so that they can be
 * compared.
 *
 * @param id unique on the page
 * @param title the numbers in words
 * @param spans one for each year, null where there is no number
 * @param aim a dashed line; null for none
 * @param range the scale's ends
 */
public record Sparkline(
    String id, String title, List<@Nullable Span> spans, @Nullable Double aim, Span range) {
  static final int WIDTH = 150;
  static final int HEIGHT = 40;
  private static final int EDGE = 6;

  /** A scale that holds all of these numbers, without round ends: nobody reads it. */
  public static Span range(DoubleStream numbers) {
    var all = numbers.summaryStatistics();
    if (all.getCount() == 0) {
      return new Span(0, 1);
    }
    // Never so close that the smallest movement fills the height.
    double least = Math.max(all.getMax() - all.getMin(), Math.abs(all.getMax()) * .1);
    double middle = (all.getMax() + all.getMin()) / 2;
    double half = Math.max(least, 1e-6) * .5;
    return new Span(middle - half, middle + half);
  }

  /** True when there is a line or a dot to draw. */
  public boolean hasAnything() {
    return spans.stream().anyMatch(span -> span != null);
  }

  /** Polylines as their points. */
  public List<String> curves() {
    var curves = new ArrayList<String>();
    var run = new StringBuilder();
    for (int i = 0; i <= spans.size(); i++) {
      var span = i < spans.size() ? spans.get(i) : null;
      if (span != null) {
        run.append(run.isEmpty() ? "" : " ").append(x(i)).append(',').append(y(middle(span)));
      } else if (!run.isEmpty()) {
        curves.add(run.toString());
        run.setLength(0);
      }
    }
    return curves.stream().filter(curve -> curve.contains(" ")).toList();
  }

  /** The dot of the newest number. */
  public Trend.Dot last() {
    for (int i = spans.size() - 1; i >= 0; i--) {
      var span = spans.get(i);
      if (span != null) {
        return new Trend.Dot(x(i), y(middle(span)));
      }
    }
    throw new IllegalStateException("A sparkline without numbers is not drawn.");
  }

  /** Height of the dashed line. */
  public double aimY() {
    return aim == null ? 0 : y(aim);
  }

  private double x(int index) {
    return spans.size() == 1
        ? WIDTH / 2.0
        : Axis.round(EDGE + (double) (WIDTH - 2 * EDGE) * index / (spans.size() - 1));
  }

  private double y(double number) {
    double place = Math.clamp((number - range.low()) / (range.high() - range.low()), 0, 1);
    return Axis.round(EDGE + (HEIGHT - 2 * EDGE) * (1 - place));
  }

  private static double middle(Span span) {
    return (span.low() + span.high()) / 2;
  }
}
