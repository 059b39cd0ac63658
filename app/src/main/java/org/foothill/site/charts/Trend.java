package org.foothill.site.charts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line through years, with a target and with where the line was heading before the work began.
 *
 * @param id unique on the page
 * @param title what is drawn, as a sentence
 * @param description the numbers in words, for those who do not see the drawing
 * @param scale writes a number at the axis
 * @param percent true when 100 is the end of everything
 * @param outlook null where there is no forecast
 * @param cut place of the first mark that another rule counts than those before; 0 for none. The
 *     line is broken there
 * @param beside null where nothing stands beside the line
 */
public record Trend(
    String id,
    String title,
    String description,
    List<Mark> marks,
    @Nullable Aim aim,
    DoubleFunction<String> scale,
    boolean percent,
    @Nullable Outlook outlook,
    int cut,
    @Nullable Beside beside) {
  private static final int HEIGHT = 250;
  private static final int TOP = 22;
  private static final int BOTTOM = 34;
  private static final int MOST_LABELS = 7;

  public Trend {
    marks = List.copyOf(marks);
  }

  /** Without a forecast and by one rule. */
  public Trend(
      String id,
      String title,
      String description,
      List<Mark> marks,
      @Nullable Aim aim,
      DoubleFunction<String> scale,
      boolean percent) {
    this(id, title, description, marks, aim, scale, percent, null, 0, null);
  }

  /** The same with another line for comparison; its numbers in words come after its own. */
  public Trend with(Beside other, String inWords) {
    return new Trend(
        id, title, description + " " + inWords, marks, aim, scale, percent, outlook, cut, other);
  }

  /**
   * A forecast, drawn dashed.
   *
   * @param start place of the first value among the marks; the others follow, also behind the last
   *     mark
   * @param text its name
   */
  public record Outlook(int start, List<Double> values, String text) {
    public Outlook {
      values = List.copyOf(values);
    }
  }

  /**
   * A thinner line through the same years, such as that of the district beside a school.
   *
   * @param spans one for each mark; null where there is no number
   * @param text its name, written at its end
   */
  public record Beside(List<@Nullable Span> spans, String text) {
    public Beside {
      spans = Collections.unmodifiableList(new ArrayList<>(spans));
    }
  }

  /** How the numbers of one line are drawn. */
  public record Strokes(List<String> curves, List<Piece> bands, List<Dot> dots) {}

  /** Text at a place. {@code anchor} is start, middle or end. */
  public record Label(double x, double y, String anchor, String text, String style) {}

  /** A grid line or a piece of the curve. */
  public record Piece(double x1, double y1, double x2, double y2) {}

  /** A dot. */
  public record Dot(double x, double y) {}

  /** Everything that the template draws. */
  public record Drawing(
      String id,
      String style,
      int width,
      int height,
      List<Piece> grid,
      Strokes own,
      Strokes beside,
      List<Label> labels,
      @Nullable Piece way,
      @Nullable Dot goal,
      String forecast,
      @Nullable Piece cut) {}

  /** Lays the chart out for a size of window. */
  public Drawing in(Frame frame) {
    return new Layout(frame).draw();
  }

  private final class Layout {
    private final Frame frame;
    private final Axis axis;
    private final double left;
    private final double right;
    private final @Nullable NamePlace name;
    private final List<Label> labels = new ArrayList<>();

    Layout(Frame frame) {
      this.frame = frame;
      this.axis = Axis.around(numbers(), percent);
      int longest =
          axis.ticks().stream().mapToInt(tick -> scale.apply(tick).length()).max().orElse(1);
      this.left = 12 + longest * 9.0 + (frame == Frame.WIDE ? 20 : 14);
      this.right = frame.width() - (frame == Frame.WIDE ? 40 : 26);
      this.name = name();
    }

    private DoubleStream numbers() {
      var all = ends(spans());
      var other = beside == null ? DoubleStream.empty() : ends(beside.spans());
      var wanted = aim == null ? DoubleStream.empty() : DoubleStream.of(aim.value());
      var expected =
          outlook == null
              ? DoubleStream.empty()
              : outlook.values().stream().mapToDouble(Double::doubleValue);
      return Stream.of(all, other, wanted, expected).flatMapToDouble(each -> each);
    }

    private static DoubleStream ends(List<@Nullable Span> spans) {
      return spans.stream()
          .flatMapToDouble(span ->
              span == null ? DoubleStream.empty() : DoubleStream.of(span.low(), span.high()));
    }

    private List<@Nullable Span> spans() {
      var spans = new ArrayList<@Nullable Span>();
      marks.forEach(mark -> spans.add(mark.span()));
      return spans;
    }

    private double x(int index) {
      int places = marks.size() + (aim == null ? 0 : aim.step());
      return places == 1
          ? (left + right) / 2
          : Axis.round(left + (right - left) * index / (places - 1));
    }

    private double y(double number) {
      return Axis.round(TOP + (HEIGHT - TOP - BOTTOM) * (1 - axis.place(number)));
    }

    Drawing draw() {
      var grid = new ArrayList<Piece>();
      for (var tick : axis.ticks()) {
        double y = y(tick);
        grid.add(new Piece(left - 14, y, frame.width(), y));
        labels.add(new Label(Axis.round(left - 20), y + 4, "end", scale.apply(tick), "scale"));
      }
      years();
      values();
      nameBeside();
      return new Drawing(
          id + "-" + frame.styleName(),
          frame.styleName(),
          frame.width(),
          HEIGHT,
          grid,
          strokes(spans()),
          strokes(beside == null ? List.of() : beside.spans()),
          labels,
          way(),
          aim == null ? null : goal(aim),
          forecast(),
          cutLine());
    }

    private Strokes strokes(List<@Nullable Span> spans) {
      var dots = new ArrayList<Dot>();
      var bands = new ArrayList<Piece>();
      for (int i = 0; i < spans.size(); i++) {
        var span = spans.get(i);
        if (span == null) {
          continue;
        }
        if (span.isPoint()) {
          dots.add(new Dot(x(i), y(span.low())));
        } else {
          bands.add(new Piece(x(i), y(span.high()), x(i), y(span.low())));
        }
      }
      return new Strokes(curves(spans), bands, dots);
    }

    /** Unbroken runs of points; a year without a number breaks the line. */
    private List<String> curves(List<@Nullable Span> spans) {
      var curves = new ArrayList<String>();
      var run = new StringBuilder();
      for (int i = 0; i <= spans.size(); i++) {
        var span = i < spans.size() ? spans.get(i) : null;
        var point = span != null && span.isPoint() ? span : null;
        if (point == null || i == cut) {
          curves.add(run.toString());
          run.setLength(0);
        }
        if (point != null) {
          run.append(run.isEmpty() ? "" : " ").append(x(i)).append(',').append(y(point.low()));
        }
      }
      return curves.stream().filter(curve -> curve.contains(" ")).toList();
    }

    /** Between the last year of the rule before and the first of the rule that holds. */
    private @Nullable Piece cutLine() {
      if (cut == 0) {
        return null;
      }
      double x = Axis.round((x(cut - 1) + x(cut)) / 2);
      return new Piece(x, TOP - 8.0, x, HEIGHT - BOTTOM + 4.0);
    }

    private boolean spoken(int index) {
      int most = frame == Frame.WIDE ? MOST_LABELS : 4;
      int places = marks.size() + (aim == null ? 0 : Math.min(1, aim.step()));
      return places <= most || index == 0 || index == marks.size() - 1;
    }

    /** The goal's year first, then the newest and the oldest, then the others. */
    private void years() {
      int last = marks.size() - 1;
      var years = new Years(frame, HEIGHT - 8);
      if (aim != null && aim.step() > 0) {
        years.add(x(last + aim.step()), aim.label());
      }
      IntStream.concat(IntStream.of(last, 0), IntStream.range(1, Math.max(1, last)))
          .distinct()
          .filter(this::spoken)
          .forEach(i -> years.add(x(i), marks.get(i).label()));
      labels.addAll(years.placed());
    }

    private void values() {
      for (int i = 0; i < marks.size(); i++) {
        var mark = marks.get(i);
        var span = mark.span();
        if (span == null || !spoken(i)) {
          continue;
        }
        double y = y(span.high());
        // Above the dot, unless it stands at the top or the line climbs from below on both sides.
        boolean room = y(span.low()) < HEIGHT - BOTTOM - 24;
        boolean below = y < TOP + 14 || ((falls(i) || isUnderName(i)) && room);
        // The first begins at its dot: centred, it would lie on the numbers of the axis.
        boolean first = i == 0 && marks.size() > 1;
        labels.add(
            new Label(
                first ? x(i) - 6 : x(i),
                below ? y(span.low()) + 22 : y - 12,
                first ? "start" : "middle",
                mark.text(),
                "value halo"));
      }
      if (aim != null) {
        double y = y(aim.value());
        boolean low = aim.step() == 0 || y < TOP + 14;
        labels.add(
            new Label(frame.width(), low ? y + 22 : y - 12, "end", aim.text(), "aim-text halo"));
      }
    }

    /** True at the end of the other line, where its name takes the place above. */
    private boolean isUnderName(int index) {
      return name != null && name.isAbove() && name.takesPlaceOver(index);
    }

    private @Nullable NamePlace name() {
      return beside == null
          ? null
          : new NamePlace(
              points(spans()),
              points(beside.spans()),
              frame.width(),
              beside.text().length() * 7.5,
              HEIGHT - BOTTOM + 8.0);
    }

    private List<@Nullable Dot> points(List<@Nullable Span> spans) {
      var points = new ArrayList<@Nullable Dot>();
      for (int i = 0; i < spans.size(); i++) {
        var span = spans.get(i);
        points.add(span == null ? null : new Dot(x(i), y(span.high())));
      }
      return points;
    }

    private void nameBeside() {
      if (beside == null || name == null || name.end().isEmpty()) {
        return;
      }
      double end = name.end().get().y();
      double y = name.isAbove() ? end - 12 : end + 22;
      labels.add(new Label(frame.width(), y, "end", beside.text(), "beside-text halo"));
    }

    /** True where both neighbours lie higher, so that a label above would lie on the line. */
    private boolean falls(int index) {
      if (index == 0 || index == marks.size() - 1) {
        return false;
      }
      var before = marks.get(index - 1).span();
      var here = marks.get(index).span();
      var after = marks.get(index + 1).span();
      return before != null
          && here != null
          && after != null
          && before.low() > here.low()
          && after.low() > here.low();
    }

    /** The target as a line through all years: it is above or below them, whatever the year. */
    private @Nullable Piece way() {
      if (aim == null) {
        return null;
      }
      double y = y(aim.value());
      return new Piece(left - 14, y, frame.width(), y);
    }

    private String forecast() {
      if (outlook == null) {
        return "";
      }
      var points = new StringBuilder();
      for (int i = 0; i < outlook.values().size(); i++) {
        points
            .append(i == 0 ? "" : " ")
            .append(x(outlook.start() + i))
            .append(',')
            .append(y(outlook.values().get(i)));
      }
      double end = y(outlook.values().getLast());
      boolean low = end < TOP + 14 || isNearGoal(end - 8);
      labels.add(
          new Label(
              x(outlook.start() + outlook.values().size() - 1),
              low ? end + 20 : end - 10,
              "end",
              outlook.text(),
              "forecast-text halo"));
      return points.toString();
    }

    private boolean isNearGoal(double y) {
      return aim != null && Math.abs(y(aim.value()) - 6 - y) < 18;
    }

    private Dot goal(Aim goal) {
      return new Dot(x(marks.size() - 1 + goal.step()), y(goal.value()));
    }
  }
}
