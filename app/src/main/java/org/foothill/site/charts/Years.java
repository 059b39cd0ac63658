package org.foothill.site.charts;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Years below a drawing: what comes first has its place, what would touch it is left out. */
final class Years {
  /** Room between two. */
  private static final double BETWEEN = 8;

  /** Figures of one width are wider than letters: in Public Sans two thirds of their height. */
  private static final double FIGURE = 0.67;

  private final Frame frame;
  private final double y;
  private final TreeSet<Trend.Label> placed =
      new TreeSet<>(Comparator.comparingDouble(Trend.Label::x));

  Years(Frame frame, double y) {
    this.frame = frame;
    this.y = y;
  }

  void add(double x, String text) {
    var label = label(x, text);
    if (placed.stream().noneMatch(other -> touch(label, other))) {
      placed.add(label);
    }
  }

  /** From left to right. */
  List<Trend.Label> placed() {
    return List.copyOf(placed);
  }

  /** A year that would be cut at the edge ends there instead. */
  private Trend.Label label(double x, String text) {
    boolean atEdge = x + width(text) / 2 > frame.width();
    return atEdge
        ? new Trend.Label(frame.width(), y, "end", text, "year")
        : new Trend.Label(x, y, "middle", text, "year");
  }

  private boolean touch(Trend.Label one, Trend.Label other) {
    return start(one) < start(other) + width(other.text()) + BETWEEN
        && start(other) < start(one) + width(one.text()) + BETWEEN;
  }

  private double start(Trend.Label label) {
    return label.x()
        - (label.anchor().equals("end") ? width(label.text()) : width(label.text()) / 2);
  }

  private double width(String text) {
    return text.length() * FIGURE * (frame == Frame.WIDE ? 15 : 13.5);
  }
}
