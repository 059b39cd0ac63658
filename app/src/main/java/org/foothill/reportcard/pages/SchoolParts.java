package org.foothill.reportcard.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foothill.core.StudentGroup;
import org.foothill.disclosure.figures.PublicFigure;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.plan.PlanReader.PlaceView;
import org.foothill.plan.PlanReader.TargetView;
import org.foothill.reportcard.pages.IndicatorPage.SchoolKind;
import org.foothill.reportcard.pages.IndicatorPage.SchoolPart;
import org.foothill.reportcard.pages.IndicatorPage.SchoolRow;
import org.foothill.site.charts.SmallMultiples;
import org.jspecify.annotations.Nullable;

/** A measure by school: small trends on one scale beside the figures of two years. */
final class SchoolParts {
  /**
   * Kinds in the order in which a child meets them; whatever else a plan calls a school is last.
   */
  static final List<String> KINDS =
      List.of(
          "preschool",
          "elementary",
          "elementary-and-middle",
          "middle",
          "secondary",
          "high",
          "continuation",
          "alternative",
          "other");

  private static final int FEWEST = 2;

  private SchoolParts() {}

  static SchoolPart of(
      Sources sources, Voice voice, Indicator indicator, Optional<TargetView> target) {
    var years = sources.figures().years(indicator.id());
    var schools = told(sources, indicator);
    var newest = years.isEmpty() ? "" : voice.numbers().year(years.getLast());
    // A target for everybody is no target for one school; a line of students is none either.
    var aim = IndicatorPage.isCount(indicator) ? Optional.<TargetView>empty() : target;
    return new SchoolPart(
        newest,
        years.size() < 2 ? "" : voice.numbers().year(years.get(years.size() - 2)),
        IndicatorPage.isCount(indicator),
        voice.card("subtitle.schools", TrendParts.unit(voice, indicator), newest),
        multiples(voice, indicator, schools, aim),
        MapParts.of(
                voice,
                schools.stream().map(Told::school).toList(),
                school -> isShown(sources, indicator, school))
            .orElse(null),
        kinds(sources, voice, indicator, schools),
        together(sources, voice, indicator));
  }

  /** A school with what the release says of it. */
  private record Told(PlaceView school, Line line) {}

  /** Kind by kind, within a kind in plan order. */
  private static List<Told> told(Sources sources, Indicator indicator) {
    return KINDS.stream()
        .flatMap(kind -> sources.schools().stream().filter(one -> kindOf(one).equals(kind)))
        .map(school -> new Told(school, line(sources, indicator, school)))
        .filter(one -> one.line().hasAnything())
        .toList();
  }

  private static boolean isShown(Sources sources, Indicator indicator, PlaceView school) {
    return sources
        .latest(indicator.id(), school.id(), StudentGroup.ALL)
        .flatMap(Line::span)
        .isPresent();
  }

  private static List<SchoolKind> kinds(
      Sources sources, Voice voice, Indicator indicator, List<Told> schools) {
    return KINDS.stream()
        .map(kind ->
            new SchoolKind(
                voice.say("kind." + kind),
                schools.stream()
                    .filter(one -> kindOf(one.school()).equals(kind))
                    .map(one -> row(sources, voice, indicator, one))
                    .toList()))
        .filter(kind -> !kind.rows().isEmpty())
        .toList();
  }

  private static SchoolRow row(Sources sources, Voice voice, Indicator indicator, Told told) {
    return new SchoolRow(
        told.school().name(),
        MeasureRow.pathAt(sources, indicator, told.school().id())
            .orElseGet(() -> pathOf(told.school())),
        voice.cell(told.line().previous()),
        voice.cell(told.line().latest()),
        voice.whole(told.line().latest(), indicator));
  }

  private static @Nullable SmallMultiples multiples(
      Voice voice, Indicator indicator, List<Told> schools, Optional<TargetView> aim) {
    var lines = schools.stream().map(Told::line).toList();
    if (lines.size() < FEWEST || lines.stream().allMatch(line -> line.numbers().count() == 0)) {
      return null;
    }
    return new SmallMultiples(
        "multiples",
        voice.card("multiples.title", voice.say(indicator.name())),
        schools.stream()
            .map(one -> one.school().name() + ": " + text(voice, one.line()))
            .collect(Collectors.joining("; ", "", ".")),
        schools.stream().map(one -> panel(voice, one)).toList(),
        aim.map(target -> (Double) target.value().doubleValue()).orElse(null),
        Drawings.range(lines, aim));
  }

  private static SmallMultiples.Panel panel(Voice voice, Told told) {
    boolean isShown = told.line().latest().flatMap(Line::span).isPresent();
    return new SmallMultiples.Panel(
        told.school().name(),
        told.line().spans(),
        isShown ? text(voice, told.line()) : voice.card("hidden-short"));
  }

  private static String text(Voice voice, Line line) {
    return line.latest().map(voice::figure).orElseGet(() -> voice.say("no-figure"));
  }

  private static Optional<IndicatorPage.GroupRow> together(
      Sources sources, Voice voice, Indicator indicator) {
    return sources
        .latestYear(indicator.id())
        .flatMap(year ->
            sources
                .whole()
                .flatMap(place -> new Together(sources, voice).schools(indicator, year, place)))
        .map(rest -> {
          var figure = Optional.<PublicFigure>of(rest.figure());
          return new IndicatorPage.GroupRow(
              rest.name(), false, voice.cell(figure), Cell.EMPTY, voice.whole(figure, indicator));
        });
  }

  private static Line line(Sources sources, Indicator indicator, PlaceView school) {
    return sources.line(indicator, school.id(), StudentGroup.ALL);
  }

  static String pathOf(PlaceView school) {
    return "/schools/" + school.id().cds();
  }

  static String kindOf(PlaceView school) {
    return KINDS.contains(school.kind()) ? school.kind() : "other";
  }
}
