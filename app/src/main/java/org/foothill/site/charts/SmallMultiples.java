package org.foothill.site.charts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same small chart many times, all on one scale, so that shapes can be compared at a glance.
 * Panels keep the order they come in.
 *
 * @param id unique on the page
 * @param aim a line through every panel; null for none
 * @param range the ends of the common scale
 */
public record SmallMultiples(
    String id,
    String title,
    String description,
    List<Panel> panels,
    @Nullable Double aim,
    Span range) {
  private static final int HEIGHT = 84;
  private static final int TOP = 34;
  private static final int BOTTOM = 12;
  private static final int GAP = 18;

  /** Height of a name's letters, as the style sheet has it. */
  private static final double SIZE = 13;

  public SmallMultiples {
    panels = List.copyOf(panels);
  }

  /**
   * One chart.
   *
   * @param spans one for each year, null where there is no number
   * @param text the newest number as readers see it, or the word for its absence
   */
  public record Panel(String name, List<@Nullable Span> spans, String text) {}

  /** A panel as drawn; {@code label} is the name, cut where it would reach the neighbour. */
  public record Cell(
      String name,
      String label,
      double x,
      double y,
      double width,
      double base,
      @Nullable Double aimY,
      List<String> curves,
      List<Trend.Piece> bands,
      List<Trend.Dot> dots,
      String text,
      String textStyle,
      double textY) {}

  /** Everything that the template draws. */
  public record Drawing(String id, String style, int width, int height, List<Cell> cells) {}

  /** Four beside each other in a wide window, two in a narrow one. */
  public Drawing in(Frame frame) {
    int columns =
        switch (frame) {
          case WIDE -> 4;
          case NARROW -> 2;
        };
    double width = (frame.width() - GAP * (columns - 1.0)) / columns;
    var cells = new ArrayList<Cell>();
    for (int i = 0; i < panels.size(); i++) {
      double x = Axis.round(i % columns * (width + GAP));
      cells.add(cell(panels.get(i), x, (double) (i / columns) * HEIGHT, Axis.round(width)));
    }
    int rows = (panels.size() + columns - 1) / columns;
    return new Drawing(
        id + "-" + frame.styleName(), frame.styleName(), frame.width(), rows * HEIGHT, cells);
  }

  private Cell cell(Panel panel, double x, double top, double width) {
    var marks = new Marks(panel.spans(), x, top, width);
    boolean isShown = !panel.spans().isEmpty() && panel.spans().getLast() != null;
    return new Cell(
        panel.name(),
        Lettering.cut(panel.name(), SIZE, width),
        x,
        top + 13,
        width,
        top + HEIGHT - BOTTOM,
        aim == null ? null : y(top, aim),
        marks.curves,
        marks.bands,
        marks.dots,
        panel.text(),
        isShown ? "value" : "unseen",
        top + 29);
  }

  /** What a panel draws: dots with a line through neighbours, and ranges. */
  private final class Marks {
    private final List<String> curves = new ArrayList<>();
    private final List<Trend.Piece> bands = new ArrayList<>();
    private final List<Trend.Dot> dots = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();

    Marks(List<@Nullable Span> spans, double x, double top, double width) {
      for (int i = 0; i < spans.size(); i++) {
        var span = spans.get(i);
        double at = place(x, width, i, spans.size());
        if (span != null && span.isPoint()) {
          dot(at, y(top, span.low()));
        } else {
          endRun();
        }
        if (span != null && !span.isPoint()) {
          bands.add(new Trend.Piece(at, y(top, span.high()), at, y(top, span.low())));
        }
      }
      endRun();
    }

    private void dot(double x, double y) {
      dots.add(new Trend.Dot(x, y));
      run.append(run.isEmpty() ? "" : " ").append(x).append(',').append(y);
    }

    private void endRun() {
      if (run.indexOf(" ") > 0) {
        curves.add(run.toString());
      }
      run.setLength(0);
    }
  }

  private static double place(double x, double width, int index, int years) {
    double edge = 5;
    return years == 1
        ? Axis.round(x + width / 2)
        : Axis.round(x + edge + (width - 2 * edge) * index / (years - 1));
  }

  private double y(double top, double number) {
    double place = Math.clamp((number - range.low()) / (range.high() - range.low()), 0, 1);
    return Axis.round(top + TOP + (HEIGHT - TOP - BOTTOM - 6) * (1 - place));
  }
}
