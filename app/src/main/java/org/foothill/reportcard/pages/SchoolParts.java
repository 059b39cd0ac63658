package org.foothill.reportcard.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foothill.core.StudentGroup;
import org.foothill.disclosure.figures.PublicFigure;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.plan.PlanReader.PlaceView;
import org.foothill.plan.PlanReader.TargetView;
import org.foothill.reportcard.pages.IndicatorPage.SchoolKind;
import org.foothill.reportcard.pages.IndicatorPage.SchoolPart;
import org.foothill.reportcard.pages.IndicatorPage.SchoolRow;

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

  private SchoolParts() {}

  static SchoolPart of(
      Sources sources, Voice voice, Indicator indicator, Optional<TargetView> target) {
    var years = sources.figures().years(indicator.id());
    var schools =
        sources.schools().stream()
            .filter(school -> line(sources, indicator, school).hasAnything())
            .toList();
    var lines = schools.stream().map(school -> line(sources, indicator, school)).toList();
    // A target for everybody is no target for one school; a line of students is none either.
    var aim = IndicatorPage.isCount(indicator) ? Optional.<TargetView>empty() : target;
    var range = Drawings.range(lines, aim);
    var kinds = new ArrayList<SchoolKind>();
    for (var kind : KINDS) {
      var rows = new ArrayList<SchoolRow>();
      for (int i = 0; i < schools.size(); i++) {
        if (kindOf(schools.get(i)).equals(kind)) {
          var line = lines.get(i);
          rows.add(
              new SchoolRow(
                  schools.get(i).name(),
                  pathOf(schools.get(i)),
                  new Drawings(voice)
                      .spark(line, aim, "school-" + schools.get(i).id().cds(), range),
                  voice.cell(line.previous()),
                  voice.cell(line.latest()),
                  voice.whole(line.latest(), indicator)));
        }
      }
      if (!rows.isEmpty()) {
        kinds.add(new SchoolKind(voice.say("kind." + kind), rows));
      }
    }
    return new SchoolPart(
        years.isEmpty() ? "" : voice.numbers().year(years.getLast()),
        years.size() < 2 ? "" : voice.numbers().year(years.get(years.size() - 2)),
        IndicatorPage.isCount(indicator),
        years.isEmpty()
            ? ""
            : voice.card(
                "subtitle.schools",
                TrendParts.unit(voice, indicator),
                voice.numbers().year(years.getLast())),
        kinds,
        together(sources, voice, indicator));
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
