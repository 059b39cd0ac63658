package org.foothill.site.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.foothill.site.charts.Comparison.Row;
import org.foothill.site.charts.Comparison.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChartsTest {
  private static Mark mark(String label, @Nullable Double value) {
    return new Mark(
        label, value == null ? null : Span.of(value), value == null ? "not shown" : value + "%");
  }

  private static Trend trend(@Nullable Aim aim, Mark... marks) {
    return new Trend("t", "Title", "Description", List.of(marks), aim, n -> n + "%", true);
  }

  @ParameterizedTest
  @EnumSource(Frame.class)
  void aYearWithoutNumberBreaksTheLineAndIsNotDrawn(Frame frame) {
    var drawing =
        trend(
                null,
                mark("2022–23", 20.0),
                mark("2023–24", 21.0),
                mark("2024–25", null),
                mark("2025–26", 23.0))
            .in(frame);
    assertThat(drawing.own().dots()).hasSize(3);
    assertThat(drawing.own().curves()).hasSize(1);
    assertThat(drawing.labels()).noneMatch(label -> label.text().equals("not shown"));
  }

  @Test
  void theTargetStandsInItsYearWithItsWords() {
    var drawing =
        trend(new Aim(15, 2, "2027–28", "Target 15%"), mark("2024–25", 21.0), mark("2025–26", 19.0))
            .in(Frame.WIDE);
    assertThat(drawing.goal()).isNotNull();
    assertThat(drawing.labels().stream().map(Trend.Label::text)).contains("Target 15%", "2027–28");
  }

  /** Whichever way both lines run, the name at the end keeps clear of the number there. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seedsOfYears")
  void theNameOfTheSecondLineTouchesNeitherTheNewestNumberNorAYear(long seed) {
    var random = new Random(seed);
    var marks = new Mark[4];
    var other = new ArrayList<Span>();
    for (int i = 0; i < marks.length; i++) {
      marks[i] = mark("20%02d–%02d".formatted(22 + i, 23 + i), 40.0 + random.nextInt(20));
      other.add(Span.of(40.0 + random.nextInt(20)));
    }
    var drawing = trend(null, marks).with(new Trend.Beside(other, "District 50%"), "");
    for (var frame : Frame.values()) {
      var labels = drawing.in(frame).labels();
      var name = labels.getLast();
      var number =
          labels.stream().filter(label -> label.style().startsWith("value")).toList().getLast();
      assertThat(Math.abs(name.y() - number.y())).as("lines apart").isGreaterThan(11);
      assertThat(name.y()).isBetween(9.0, 232.0);
    }
  }

  private static LongStream seedsOfYears() {
    return LongStream.range(0, 60);
  }

  /** Nine units for a digit are more than any typeface here needs. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seedsOfYears")
  void noYearTouchesAnotherAndTheNewestIsThere(long seed) {
    var random = new Random(seed);
    int count = 1 + random.nextInt(9);
    var marks = new Mark[count];
    for (int i = 0; i < count; i++) {
      marks[i] = mark("20%02d–%02d".formatted(10 + i, 11 + i), 10.0 + random.nextInt(30));
    }
    int step = random.nextInt(6);
    var aim = random.nextInt(4) == 0 ? null : new Aim(15, step, "2030–31", "Goal 15%");
    for (var frame : Frame.values()) {
      var years =
          trend(aim, marks).in(frame).labels().stream()
              .filter(label -> label.style().equals("year"))
              .toList();
      double last = Double.NEGATIVE_INFINITY;
      for (var year : years) {
        double start = year.x() - (year.anchor().equals("end") ? 63 : 31.5);
        assertThat(start).as(frame + " " + years).isGreaterThan(last);
        last = start + 63;
      }
      var texts = years.stream().map(Trend.Label::text).toList();
      assertThat(texts).contains(aim == null || step == 0 ? marks[count - 1].label() : aim.label());
    }
  }

  @Test
  void aBandIsARangeAndNoPoint() {
    var drawing =
        trend(null, mark("2024–25", 94.0), new Mark("2025–26", new Span(95, 100), "95–100%"))
            .in(Frame.WIDE);
    assertThat(drawing.own().bands()).hasSize(1);
    assertThat(drawing.own().dots()).hasSize(1);
  }

  @Test
  void rowsKeepTheirOrderAndHiddenOnesHaveNoPlaceOnTheScale() {
    var lines =
        new Comparison(
                "g",
                "Title",
                "Description",
                List.of(
                    new Row("Everybody", Span.of(20), "20%", Standing.EVERYBODY),
                    new Row("Second", null, "not shown", Standing.PLAIN),
                    new Row("Third", Span.of(30), "30%", Standing.UNDER)),
                15.0,
                "Target 15%",
                n -> n + "%")
            .in(Frame.NARROW)
            .lines();
    assertThat(lines)
        .extracting(Comparison.Line::name)
        .containsExactly("Everybody", "Second", "Third");
    assertThat(lines.get(1).x()).isNull();
    assertThat(lines.get(1).diamond()).isEmpty();
    assertThat(lines.get(2).diamond()).isNotEmpty();
  }

  static LongStream seeds() {
    return new Random().longs(100);
  }

  /** Whatever the numbers are, everything lies inside the drawing. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void nothingIsDrawnOutside(long seed) {
    var random = new Random(seed);
    var marks = new ArrayList<Mark>();
    for (int i = 0; i <= random.nextInt(9); i++) {
      var edges = List.of(0.0, 0.1, 50.0, 99.9, 100.0);
      var value =
          random.nextBoolean()
              ? edges.get(random.nextInt(edges.size()))
              : random.nextDouble() * 100;
      marks.add(mark("20%02d–%02d".formatted(i, i + 1), random.nextInt(5) == 0 ? null : value));
    }
    var aim =
        random.nextBoolean()
            ? new Aim(random.nextDouble() * 100, random.nextInt(4), "2030–31", "Target")
            : null;
    for (var frame : Frame.values()) {
      var drawing = trend(aim, marks.toArray(Mark[]::new)).in(frame);
      var xs = new ArrayList<Double>();
      var ys = new ArrayList<Double>();
      drawing.own().dots().forEach(dot -> xs.add(dot.x()));
      drawing.own().dots().forEach(dot -> ys.add(dot.y()));
      drawing.labels().forEach(label -> xs.add(label.x()));
      drawing.labels().forEach(label -> ys.add(label.y()));
      assertThat(xs).allMatch(x -> x >= 0 && x <= drawing.width());
      assertThat(ys).allMatch(y -> y >= 8 && y <= drawing.height());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void axesAreRoundAndHoldTheirNumbers(long seed) {
    var random = new Random(seed);
    double low = random.nextDouble() * Math.pow(10, random.nextInt(6));
    double high = low + random.nextDouble() * low;
    var axis = Axis.around(DoubleStream.of(low, high), false);
    assertThat(axis.low()).isLessThanOrEqualTo(low);
    assertThat(axis.high()).isGreaterThanOrEqualTo(high);
    assertThat(axis.ticks().size()).isBetween(2, 8);
  }
}
