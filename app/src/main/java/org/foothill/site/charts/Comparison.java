package org.foothill.site.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * Groups side by side on one scale, each with its distance from a line. Rows keep the order they
 * come in: an order by value would tell something about rows that are not shown.
 *
 * @param aim the line that everybody is compared with; null for none
 * @param aimText its name
 * @param widest null where no gap is marked
 */
public record Comparison(
    String id,
    String title,
    String description,
    List<Row> rows,
    @Nullable Double aim,
    String aimText,
    DoubleFunction<String> scale,
    @Nullable Widest widest) {
  /** Height of the letters of a name, in units of the drawing. */
  private static final double SIZE = 14;

  public Comparison {
    rows = List.copyOf(rows);
  }

  /** Without a marked gap. */
  public Comparison(
      String id,
      String title,
      String description,
      List<Row> rows,
      @Nullable Double aim,
      String aimText,
      DoubleFunction<String> scale) {
    this(id, title, description, rows, aim, aimText, scale, null);
  }

  /**
   * The row that is furthest from another one, of those that are shown.
   *
   * @param from place of the other row, usually that of everybody
   * @param row place of the row
   * @param text how far, such as {@code 11 points}
   */
  public record Widest(int from, int row, String text) {}

  /** The marked gap as drawn: a bracket at the row's height, and words above it. */
  public record Bracket(double x1, double x2, double y, double textX, String text) {}

  /** Where a row stands; drawn as a shape, not only as a colour. */
  public enum Standing {
    /** The row of everybody. */
    EVERYBODY("everybody"),
    /** At the line, or on its better side. */
    OVER("over"),
    /** On the worse side: a diamond. */
    UNDER("under"),
    /** No line to compare with. */
    PLAIN("over");

    private final String style;

    Standing(String style) {
      this.style = style;
    }
  }

  /**
   * One group.
   *
   * @param span null when it is not shown
   * @param text the number, or the word for its absence
   */
  public record Row(String name, @Nullable Span span, String text, Standing standing) {}

  /** A row as drawn. {@code diamond} is empty for round dots. */
  public record Line(
      double y,
      double nameX,
      double nameY,
      String nameAnchor,
      String nameStyle,
      String name,
      double textX,
      double textY,
      String textAnchor,
      String textStyle,
      String text,
      @Nullable Double x,
      @Nullable Double bandTo,
      String dotStyle,
      String diamond) {}

  /** Everything that the template draws. */
  public record Drawing(
      String id,
      String style,
      int width,
      int height,
      double from,
      double to,
      @Nullable Double aim,
      String aimText,
      String aimAnchor,
      List<Trend.Label> ticks,
      List<Line> lines,
      @Nullable Bracket bracket) {}

  /** Lays the chart out for a size of window. */
  public Drawing in(Frame frame) {
    return switch (frame) {
      case WIDE -> draw(frame, besideNames(), 540, 30);
      case NARROW -> draw(frame, 22, 298, 46);
    };
  }

  /** Where the scale can begin without touching the longest name: short names leave more room. */
  private double besideNames() {
    double longest =
        rows.stream().mapToDouble(row -> Lettering.width(row.name(), SIZE)).max().orElse(0);
    return Math.clamp(longest + 24, 150, 326);
  }

  private Drawing draw(Frame frame, double from, double to, int rowHeight) {
    var axis = Axis.around(numbers(), true);
    var lines = new ArrayList<Line>();
    double y = 24;
    for (var row : rows) {
      lines.add(line(row, frame, y, new double[] {from, to}, axis));
      y += rowHeight;
    }
    var ticks = new ArrayList<Trend.Label>();
    for (var tick : axis.ticks()) {
      ticks.add(
          new Trend.Label(x(axis, from, to, tick), y + 12, "middle", scale.apply(tick), "scale"));
    }
    Double line = aim == null ? null : x(axis, from, to, aim);
    var anchor = line != null && line > frame.width() * .7 ? "end" : "middle";
    return new Drawing(
        id + "-" + frame.styleName(),
        frame.styleName(),
        frame.width(),
        (int) y + 20,
        from,
        to,
        line,
        aimText,
        line != null && line < 60 ? "start" : anchor,
        ticks,
        lines,
        bracket(lines, frame));
  }

  private @Nullable Bracket bracket(List<Line> lines, Frame frame) {
    if (widest == null) {
      return null;
    }
    Double from = lines.get(widest.from()).x();
    var row = lines.get(widest.row());
    Double to = row.x();
    if (from == null || to == null) {
      return null;
    }
    double half = Math.min(Lettering.width(widest.text(), 13) / 2 + 2, frame.width() / 2.0);
    double low = half + beside(row.name(), frame);
    double high = frame.width() - half - beside(row.text(), frame);
    double middle =
        low <= high
            ? Math.clamp((from + to) / 2, low, high)
            : Math.clamp((from + to) / 2, half, frame.width() - half);
    return new Bracket(from, to, row.y(), Axis.round(middle), widest.text());
  }

  /** In a narrow window name and number stand over the line, where the words of the gap are too. */
  private static double beside(String words, Frame frame) {
    return frame == Frame.NARROW ? Lettering.width(words, 13.5) + 8 : 0;
  }

  private DoubleStream numbers() {
    var all =
        rows.stream()
            .flatMapToDouble(row ->
                row.span() == null
                    ? DoubleStream.empty()
                    : DoubleStream.of(row.span().low(), row.span().high()));
    return aim == null ? all : DoubleStream.concat(all, DoubleStream.of(aim));
  }

  private static double x(Axis axis, double from, double to, double number) {
    return Axis.round(from + (to - from) * axis.place(number));
  }

  private Line line(Row row, Frame frame, double top, double[] ends, Axis axis) {
    boolean wide = frame == Frame.WIDE;
    double y = wide ? top + 14 : top + 30;
    var span = row.span();
    Double x = span == null ? null : x(axis, ends[0], ends[1], span.low());
    Double bandTo = span == null || span.isPoint() ? null : x(axis, ends[0], ends[1], span.high());
    // In a narrow window a long name and the words for "not shown" do not fit on one line.
    boolean below = !wide && span == null;
    boolean strong = row.standing() == Standing.EVERYBODY;
    return new Line(
        y,
        wide ? ends[0] - 16 : 0,
        wide ? y + 5 : top + 14,
        wide ? "end" : "start",
        strong ? "name" : "name plain",
        row.name(),
        below ? 0 : frame.width() - (span == null ? 4.0 : 0),
        wide ? y + 5 : below ? y + 1 : top + 14,
        below ? "start" : "end",
        span == null ? "unseen" : "value",
        row.text(),
        x,
        bandTo,
        row.standing().style,
        row.standing() == Standing.UNDER && x != null ? diamond(x, y) : "");
  }

  private static String diamond(double x, double y) {
    return "%s,%s %s,%s %s,%s %s,%s"
        .formatted(
            x,
            Axis.round(y - 7.5),
            Axis.round(x + 7.5),
            y,
            x,
            Axis.round(y + 7.5),
            Axis.round(x - 7.5),
            y);
  }
}
