package org.foothill.reportcard.pages;

import java.util.List;
import java.util.Optional;
import org.foothill.core.StudentGroup;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.plan.PlanReader.PlaceView;

/** All schools with figures, by kind. */
public record SchoolsPage(String column, List<Kind> kinds, List<StrategyRow.Reference> districts) {
  /** Schools of one kind. */
  public record Kind(String name, List<Row> rows) {}

  /** One school with its number of students. */
  public record Row(String name, String path, Cell students) {}

  static SchoolsPage of(Sources sources, Voice voice) {
    var students = sources.measured().stream().filter(IndicatorPage::isCount).findFirst();
    var schools = sources.schools();
    var kinds =
        SchoolParts.KINDS.stream()
            .map(kind ->
                new Kind(
                    voice.say("kind." + kind),
                    schools.stream()
                        .filter(school -> SchoolParts.kindOf(school).equals(kind))
                        .map(school -> row(sources, voice, school, students))
                        .toList()))
            .filter(kind -> !kind.rows().isEmpty())
            .toList();
    var column =
        students
            .flatMap(found -> sources.latestYear(found.id()))
            .map(year -> voice.say("schools.students", voice.numbers().year(year)))
            .orElse("");
    return new SchoolsPage(
        column,
        kinds,
        sources.whole().stream()
            .map(
                place -> new StrategyRow.Reference("/places/" + place.cds(), sources.nameOf(place)))
            .toList());
  }

  private static Row row(
      Sources sources, Voice voice, PlaceView school, Optional<Indicator> students) {
    return new Row(
        school.name(),
        SchoolParts.pathOf(school),
        students
            .map(found -> sources.latest(found.id(), school.id(), StudentGroup.ALL))
            .map(voice::cell)
            .orElse(Cell.EMPTY));
  }
}
