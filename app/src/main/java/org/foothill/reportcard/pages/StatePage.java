package org.foothill.reportcard.pages;

import java.util.List;
import org.foothill.plan.StateMeasure;
import org.foothill.published.StateFigures;

/**
 * The state's printed figures of one measure: districts by group, schools beneath. Level and change
 * are plain facts; the colour stands in a column of its own as the state's.
 */
public record StatePage(
    String name,
    String lead,
    String source,
    List<StrategyRow.Reference> results,
    List<Row> groups,
    List<Row> schools) {
  /** One printed figure; {@code head} is a group of a district or a school. */
  public record Row(
      String head, String value, String figure, String level, String change, String colour) {}

  static StatePage of(
      Sources sources, Voice voice, StateMeasure measure, StateFigures.Measure found) {
    var results =
        sources.plan().results().stream()
            .filter(result -> result.state().contains(measure))
            .map(result ->
                new StrategyRow.Reference(
                    "/results/" + result.id().code(), voice.say(result.name())))
            .toList();
    return new StatePage(
        found.name(),
        found.about(),
        found.source(),
        results,
        found.lines().stream()
            .filter(line -> !line.place().isSchool())
            .map(line -> row(line.everyone() ? sources.nameOf(line.place()) : line.group(), line))
            .toList(),
        found.lines().stream()
            .filter(line -> line.place().isSchool())
            .map(line -> row(sources.nameOf(line.place()), line))
            .toList());
  }

  private static Row row(String head, StateFigures.Line line) {
    return new Row(head, line.value(), line.figure(), line.level(), line.change(), line.colour());
  }
}
