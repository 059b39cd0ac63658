package org.foothill.reportcard.pages;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;
import org.foothill.core.Words;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.site.charts.Comparison;
import org.foothill.site.charts.SmallMultiples;
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
    Optional<StandingPart> standing,
    List<StateRow> state,
    TrendPart trend,
    GroupPart groups,
    SchoolPart schools,
    List<Story> stories,
    List<StrategyRow> strategies,
    List<String> help,
    Definition definition,
    Currency currency,
    String csv) {
  /** Rules that begin no later hold for every year that can be loaded. */
  private static final int FIRST_RULES = 2018;

  /**
   * The chart through the years and its table.
   *
   * @param heading the message: how it changed
   * @param subtitle what is drawn: who, where, when, in what unit
   * @param forecasts whether the table has a column of forecasts
   */
  public record TrendPart(
      String heading,
      String subtitle,
      @Nullable Trend chart,
      boolean forecasts,
      List<YearRow> years,
      String seriesBreak) {
    TrendPart drawn(Trend other) {
      return new TrendPart(heading, subtitle, other, forecasts, years, seriesBreak);
    }
  }

  /** One year of the trend's table, or the year of the goal. */
  public record YearRow(
      String year, Cell figure, Cell part, Cell whole, String forecast, String note) {}

  /** Text of a result team with its day; {@code helping} and {@code holding} may be empty. */
  public record Story(String text, String helping, String holding, String signature) {}

  /** How new the figures are, and how to name them. */
  public record Currency(String updated, String next, String method, String cite) {}

  /** Who is furthest from the target. */
  public record GroupPart(
      String year,
      boolean counts,
      String subtitle,
      @Nullable Comparison comparison,
      String hidden,
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
      String subtitle,
      @Nullable SmallMultiples multiples,
      MapParts.@Nullable MapPart map,
      List<SchoolKind> kinds,
      Optional<GroupRow> together) {}

  /** Schools of one kind. */
  public record SchoolKind(String name, List<SchoolRow> rows) {}

  /** One school of a table. */
  public record SchoolRow(String name, String path, Cell before, Cell now, Cell whole) {}

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
    var before = Standings.before(sources, line);
    return new IndicatorPage(
        voice.say(indicator.name()),
        results(sources, voice, indicator),
        Sayings.of(sources, voice, indicator),
        StandingPart.of(voice, line, target, before),
        StateRow.beside(sources, voice, indicator),
        TrendParts.of(sources, voice, line).part(target, before),
        GroupParts.of(sources, voice, indicator, target),
        SchoolParts.of(sources, voice, indicator, target),
        stories(sources, voice, indicator),
        strategies(sources, voice, indicator),
        help(sources, voice, indicator),
        definition(voice, indicator),
        currency(sources, voice, indicator),
        MeasureRow.pathOf(indicator) + ".csv");
  }

  /** The part through the years alone, for pages that show nothing else. */
  public static TrendPart trendOf(Sources sources, Voice voice, Indicator indicator) {
    var line =
        sources
            .whole()
            .map(whole -> sources.line(indicator, whole, StudentGroup.ALL))
            .orElseGet(() -> new Line(indicator, List.of(), List.of()));
    return TrendParts.of(sources, voice, line)
        .part(sources.target(indicator.id()), Standings.before(sources, line));
  }

  private static List<StrategyRow.Reference> results(
      Sources sources, Voice voice, Indicator indicator) {
    return sources.resultsWith(indicator.id()).stream()
        .map(result ->
            new StrategyRow.Reference("/results/" + result.id().code(), voice.say(result.name())))
        .toList();
  }

  private static List<Story> stories(Sources sources, Voice voice, Indicator indicator) {
    return sources.plan().stories(indicator.id()).stream()
        .map(story ->
            new Story(
                voice.say(story.text()),
                said(voice, story.factors().helping()),
                said(voice, story.factors().holdingBack()),
                voice.say(
                    "story.signature", story.writtenBy(), voice.numbers().day(story.writtenOn()))))
        .toList();
  }

  private static String said(Voice voice, @Nullable Words words) {
    return words == null ? "" : voice.say(words);
  }

  private static List<String> help(Sources sources, Voice voice, Indicator indicator) {
    return sources.plan().stories(indicator.id()).stream()
        .map(story -> said(voice, story.factors().help()))
        .filter(text -> !text.isEmpty())
        .limit(1)
        .toList();
  }

  private static Currency currency(Sources sources, Voice voice, Indicator indicator) {
    var year = sources.latestYear(indicator.id());
    var release = sources.figures().release();
    if (year.isEmpty() || release.isEmpty()) {
      return new Currency("", "", "", "");
    }
    var shown = voice.numbers().year(year.get());
    var day = voice.numbers().day(release.get().sealedAt().atOffset(ZoneOffset.UTC).toLocalDate());
    var partnership =
        sources.plan().partnership().map(found -> voice.say(found.name())).orElse("Foothill");
    boolean isNew = indicator.version() > 1 || indicator.use().from().ending() > FIRST_RULES;
    return new Currency(
        voice.card("about.updated-text", day, shown),
        voice.card(
            "about.next." + indicator.clock().name().toLowerCase(Locale.ROOT).replace('_', '-'),
            voice.numbers().year(new SchoolYear(year.get().ending() + 1))),
        isNew
            ? voice.card("about.method-text", voice.numbers().year(indicator.use().from()))
            : voice.card("about.method-none"),
        voice.card("about.cite-text", partnership, voice.say(indicator.name()), shown, day));
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
