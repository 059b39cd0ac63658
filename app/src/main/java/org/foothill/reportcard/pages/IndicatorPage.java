package org.foothill.reportcard.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.foothill.core.StudentGroup;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.reportcard.sentences.Change;
import org.foothill.site.charts.Comparison;
import org.foothill.site.charts.Sparkline;
import org.foothill.site.charts.Trend;
import org.jspecify.annotations.Nullable;

/**
 * One measure: how it stands, for whom, where, why, and what is being done. Lists are empty where
 * there is nothing to say; templates leave such parts out.
 */
public record IndicatorPage(
    String name,
    List<StrategyRow.Reference> results,
    Sayings said,
    List<Fact> facts,
    List<StateRow> state,
    String heading,
    @Nullable Trend trend,
    List<YearRow> years,
    String seriesBreak,
    List<Story> stories,
    GroupPart groups,
    SchoolPart schools,
    List<StrategyRow> strategies,
    Definition definition,
    String csv) {
  /** One year of the trend's table. */
  public record YearRow(String year, Cell figure, Cell part, Cell whole) {}

  /** Text of a result team with its day. */
  public record Story(String text, String signature) {}

  /** Who is furthest from the target. */
  public record GroupPart(
      String year,
      boolean counts,
      @Nullable Comparison comparison,
      List<GroupRow> rows,
      List<GroupRow> crossings,
      List<String> effort) {}

  /** One group of a table. */
  public record GroupRow(String name, boolean everybody, Cell figure, Cell part, Cell whole) {}

  /** Schools by kind. */
  public record SchoolPart(
      String year,
      String before,
      boolean counts,
      List<SchoolKind> kinds,
      Optional<GroupRow> together) {}

  /** Schools of one kind. */
  public record SchoolKind(String name, List<SchoolRow> rows) {}

  /** One school of a table. */
  public record SchoolRow(
      String name, String path, @Nullable Sparkline sparkline, Cell before, Cell now, Cell whole) {}

  /** How it is counted. */
  public record Definition(
      String numerator,
      String denominator,
      String notes,
      String clock,
      String source,
      String files,
      String version,
      String unconfirmed) {}

  static IndicatorPage of(Sources sources, Voice voice, Indicator indicator) {
    var whole = sources.whole();
    var line =
        whole.isPresent()
            ? sources.line(indicator, whole.get(), StudentGroup.ALL)
            : new Line(indicator, List.of(), List.of());
    var target = sources.target(indicator.id());
    var change = newest(line);
    return new IndicatorPage(
        voice.say(indicator.name()),
        results(sources, voice, indicator),
        Sayings.of(sources, voice, indicator),
        facts(sources, voice, indicator),
        StateRow.beside(sources, voice, indicator),
        change
            .map(moved -> voice.change(moved, line.earliest().orElseThrow()))
            .orElseGet(() -> voice.say("indicator.over-time")),
        new Drawings(voice).trend(line, target, "trend").orElse(null),
        years(voice, line),
        line.hasBreak()
            ? voice.say("indicator.break", voice.numbers().year(indicator.use().from()))
            : "",
        stories(sources, voice, indicator),
        GroupParts.of(sources, voice, indicator, target),
        SchoolParts.of(sources, voice, indicator, target),
        strategies(sources, voice, indicator),
        definition(voice, indicator),
        MeasureRow.pathOf(indicator) + ".csv");
  }

  private static Optional<Change> newest(Line line) {
    return line.earliest()
        .flatMap(from -> line.latest().flatMap(to -> Change.between(line.indicator(), from, to)));
  }

  private static List<Fact> facts(Sources sources, Voice voice, Indicator indicator) {
    return sources
        .whole()
        .filter(_ -> sources.isMeasured(indicator.id()))
        .map(place -> MeasureRow.of(sources, voice, indicator, place).facts())
        .orElse(List.of());
  }

  private static List<StrategyRow.Reference> results(
      Sources sources, Voice voice, Indicator indicator) {
    return sources.resultsWith(indicator.id()).stream()
        .map(result ->
            new StrategyRow.Reference("/results/" + result.id().code(), voice.say(result.name())))
        .toList();
  }

  private static List<YearRow> years(Voice voice, Line line) {
    return IntStream.range(0, line.years().size())
        .mapToObj(i -> {
          var figure = line.figures().get(i);
          return new YearRow(
              voice.numbers().year(line.years().get(i)),
              voice.cell(figure),
              voice.part(figure, line.indicator()),
              voice.whole(figure, line.indicator()));
        })
        .toList();
  }

  private static List<Story> stories(Sources sources, Voice voice, Indicator indicator) {
    return sources.plan().stories(indicator.id()).stream()
        .map(story ->
            new Story(
                voice.say(story.text()),
                voice.say(
                    "story.signature", story.writtenBy(), voice.numbers().day(story.writtenOn()))))
        .toList();
  }

  private static List<StrategyRow> strategies(Sources sources, Voice voice, Indicator indicator) {
    return sources.strategies().stream()
        .filter(strategy -> strategy.indicators().contains(indicator.id()))
        .map(strategy -> StrategyRow.of(sources, voice, strategy))
        .toList();
  }

  static Definition definition(Voice voice, Indicator indicator) {
    return new Definition(
        voice.say(indicator.numerator()),
        indicator.unit() == Indicator.Unit.COUNT ? "" : voice.say(indicator.denominator()),
        voice.say(indicator.notes()),
        voice.say(
            switch (indicator.clock()) {
              case CENSUS_DAY -> "clock.census-day";
              case ACADEMIC_YEAR -> "clock.academic-year";
              case FOUR_YEAR_COHORT -> "clock.four-year-cohort";
            }),
        indicator.source(),
        voice.list(indicator.files()),
        voice.say("definition.version", indicator.id().code(), indicator.version()),
        switch (indicator.status()) {
          case CONFIRMED -> "";
          case UNCONFIRMED -> voice.say("definition.unconfirmed");
        });
  }

  static boolean isCount(Indicator indicator) {
    return switch (indicator.unit()) {
      case COUNT -> true;
      case PERCENT_OF_STUDENTS, PER_THOUSAND_STUDENTS, PERCENT_OF_DAYS -> false;
    };
  }
}
