package org.foothill.site.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.foothill.site.Shell;
import org.foothill.site.Templates;
import org.foothill.site.charts.Comparison.Row;
import org.foothill.site.charts.Comparison.Standing;
import org.foothill.testing.Approved;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of drawing as a person approved it, and what must hold for any numbers. */
class ApprovedDrawingsTest {
  private static final Templates TEMPLATES = Shell.empty().start().getBean(Templates.class);

  private static void approve(String name, Object drawing) {
    var text = new String(render(name, drawing), StandardCharsets.UTF_8);
    for (var svg : Jsoup.parse(text).select("svg")) {
      assertThat(svg.attr("role")).isEqualTo("img");
      assertThat(svg.select("> title").text()).isNotBlank();
    }
    Approved.matches("chart-" + name, text);
  }

  private static byte[] render(String name, Object drawing) {
    return TEMPLATES.render("site/charts/" + name, Map.of(name, drawing));
  }

  private static Mark mark(String label, @Nullable Double value) {
    return new Mark(
        label, value == null ? null : Span.of(value), value == null ? "not shown" : value + "%");
  }

  @Test
  void aTrendHasItsForecastItsGoalAndAGapWhereAYearIsHidden() {
    approve(
        "trend",
        new Trend(
            "trend",
            "Chronic absence, year by year",
            "2021–22: 31%; 2022–23: hidden.",
            List.of(
                mark("2020–21", 34.0),
                mark("2021–22", 31.0),
                mark("2022–23", null),
                mark("2023–24", 28.0),
                new Mark("2024–25", new Span(0, 5), "0–5%")),
            new Aim(15, 2, "2026–27", "Target 15%"),
            number -> Math.round(number) + "%",
            true,
            new Trend.Outlook(1, List.of(31.5, 30.0, 28.5, 27.0, 25.5, 24.0), "Forecast"),
            3,
            null));
  }

  @Test
  void aComparisonMarksTheWidestGapAndLeavesHiddenRowsBare() {
    approve(
        "comparison",
        new Comparison(
            "groups",
            "Chronic absence, by group",
            "All students: 20%.",
            List.of(
                new Row("All students", Span.of(20), "20%", Standing.EVERYBODY),
                new Row("Asian", Span.of(8), "8%", Standing.OVER),
                new Row("Foster youth", null, "Hidden", Standing.PLAIN),
                new Row("Homeless", Span.of(37), "37%", Standing.UNDER),
                new Row("Migrant students", new Span(0, 20), "0–20%", Standing.UNDER)),
            15.0,
            "Target 15%",
            number -> Math.round(number) + "%",
            new Comparison.Widest(0, 3, "17 points")));
  }

  @Test
  void smallMultiplesCutLongNamesAndBreakAtHiddenYears() {
    var spans = new ArrayList<@Nullable Span>();
    spans.add(Span.of(10));
    spans.add(Span.of(12));
    spans.add(null);
    spans.add(new Span(0, 5));
    approve(
        "multiples",
        new SmallMultiples(
            "multiples",
            "Chronic absence, school by school",
            "Acacia: 12%; Buckeye: hidden.",
            List.of(
                new SmallMultiples.Panel("Acacia", spans, "0–5%"),
                new SmallMultiples.Panel(
                    "Buckeye Early College and Career High School",
                    List.of(Span.of(20), Span.of(18), Span.of(17), Span.of(15)),
                    "15%")),
            15.0,
            new Span(0, 25)));
  }

  @Test
  void aStackedShareNamesPartsThatHaveRoom() {
    approve(
        "share",
        new StackedShare(
            "share",
            "Who the students are",
            "Hispanic or Latino: 60.0%; White: 16.0%.",
            List.of(
                new StackedShare.Part("Hispanic or Latino", 600, "60.0%", false),
                new StackedShare.Part("White", 160, "16.0%", false),
                new StackedShare.Part("Pacific Islander", 20, "2.0%", false),
                new StackedShare.Part("Others", 220, "22.0%", true))));
  }

  @Test
  void aSparklineIsTheSizeOfAWord() {
    var spans = new ArrayList<@Nullable Span>(List.of(Span.of(20), Span.of(18)));
    spans.add(new Span(10, 20));
    approve(
        "sparkline",
        new Sparkline("spark", "2023–24: 20%; 2024–25: 18%.", spans, 15.0, new Span(5, 25)));
  }

  @Test
  void aMapKeepsDistancesAndDrawsARingWhereNothingIsShown() {
    approve(
        "map",
        new PlaceMap(
            "map",
            "Where the schools are",
            "A Acacia; B Buckeye; C Ceanothus",
            List.of(
                new PlaceMap.Spot("A", 30.00, -140.00, true),
                new PlaceMap.Spot("B", 30.02, -140.05, false),
                new PlaceMap.Spot("C", 30.05, -140.02, true)),
            "1 mile"));
  }

  static LongStream seeds() {
    return new Random().longs(100);
  }

  /** A mile is as long from west to east as from north to south, and nothing lies outside. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void mapsAreTrueAndWhole(long seed) {
    var random = new Random(seed);
    double latitude = random.nextDouble() * 120 - 60;
    var spots = new ArrayList<PlaceMap.Spot>();
    for (int i = 0; i < 2 + random.nextInt(30); i++) {
      double size = random.nextInt(4) == 0 ? 0 : .2;
      spots.add(
          new PlaceMap.Spot(
              "A",
              latitude + random.nextDouble() * size,
              -118 + random.nextDouble() * size,
              random.nextBoolean()));
    }
    for (var frame : Frame.values()) {
      var drawing = new PlaceMap("m", "t", "d", spots, "1 mile").in(frame);
      assertThat(drawing.marks())
          .allMatch(mark -> mark.x() >= 0 && mark.x() <= drawing.width())
          .allMatch(mark -> mark.y() >= 0 && mark.y() <= drawing.height());
      var first = spots.getFirst();
      for (int i = 1; i < spots.size(); i++) {
        double north = (spots.get(i).latitude() - first.latitude()) * 69;
        double drawn = drawing.marks().getFirst().y() - drawing.marks().get(i).y();
        assertThat(Math.abs(drawn - north * drawing.mile())).isLessThan(1 + .1 * Math.abs(north));
      }
    }
  }

  /** The parts fill the bar, whatever they are. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void partsFillTheirWhole(long seed) {
    var random = new Random(seed);
    var parts = new ArrayList<StackedShare.Part>();
    for (int i = 0; i <= random.nextInt(9); i++) {
      parts.add(
          new StackedShare.Part(
              "Part " + i, 1 + random.nextInt(5000), i + "%", random.nextBoolean()));
    }
    for (var frame : Frame.values()) {
      var drawing = new StackedShare("s", "t", "d", parts).in(frame);
      double filled = drawing.pieces().stream().mapToDouble(StackedShare.Piece::width).sum();
      assertThat(filled).isBetween(drawing.width() - 1.0, drawing.width() + 1.0);
    }
  }
}
