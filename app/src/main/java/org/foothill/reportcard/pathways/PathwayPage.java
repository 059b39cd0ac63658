package org.foothill.reportcard.pathways;

import java.util.List;
import org.foothill.core.StudentGroup;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.reportcard.pages.Cell;
import org.foothill.reportcard.pages.MeasureRow;
import org.foothill.reportcard.pages.Sources;
import org.foothill.reportcard.pages.StrategyRow;
import org.foothill.reportcard.pages.Voice;

/** One career pathway: who takes part and completes it, at which schools, and what is done. */
public record PathwayPage(
    List<MeasureRow> measures, List<Table> tables, List<StrategyRow> strategies) {
  /** One measure school by school. */
  public record Table(String name, String year, List<Row> rows) {}

  /** One school; {@code whole} is out of how many. */
  public record Row(String name, String path, Cell figure, Cell whole) {}

  static PathwayPage of(Sources sources, Voice voice, Pathway pathway) {
    var place = sources.whole().orElseThrow();
    return new PathwayPage(
        pathway.measures().stream()
            .map(measure -> MeasureRow.of(sources, voice, measure, place))
            .toList(),
        pathway.measures().stream()
            .map(measure -> table(sources, voice, measure))
            .filter(table -> !table.rows().isEmpty())
            .toList(),
        sources.strategies().stream()
            .filter(strategy ->
                pathway.measures().stream()
                    .anyMatch(measure -> strategy.indicators().contains(measure.id())))
            .map(strategy -> StrategyRow.of(sources, voice, strategy))
            .toList());
  }

  private static Table table(Sources sources, Voice voice, Indicator measure) {
    return new Table(
        voice.say(measure.name()),
        sources.latestYear(measure.id()).map(voice.numbers()::year).orElse(""),
        sources.schools().stream()
            .filter(school -> sources.line(measure, school.id(), StudentGroup.ALL).hasAnything())
            .map(school -> {
              var figure = sources.latest(measure.id(), school.id(), StudentGroup.ALL);
              return new Row(
                  school.name(),
                  "/schools/" + school.id().cds(),
                  voice.cell(figure),
                  voice.whole(figure, measure));
            })
            .toList());
  }
}
