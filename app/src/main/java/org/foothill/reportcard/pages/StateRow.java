package org.foothill.reportcard.pages;

import java.util.List;
import java.util.Optional;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.plan.StateMeasure;
import org.foothill.published.StateFigures;

/**
 * The state's printed figure of everyone in the district, beside the measures of a result.
 *
 * @param path its page; empty where the state's file is not loaded
 */
public record StateRow(
    String name,
    String path,
    String figure,
    String level,
    String change,
    String colour,
    String source) {
  static StateRow of(Sources sources, Voice voice, StateMeasure measure) {
    return sources
        .stateFigures(measure, voice)
        .flatMap(found -> district(found).map(line -> shown(found, line)))
        .orElseGet(() ->
            new StateRow(
                voice.text().of("plan.state-measure." + measure.name()),
                "",
                "",
                "",
                "",
                "",
                voice.say("state.not-loaded")));
  }

  /** The same measure as the state prints it; empty where there is none or none is loaded. */
  static List<StateRow> beside(Sources sources, Voice voice, Indicator indicator) {
    return Sources.stateMeasure(indicator)
        .map(measure -> of(sources, voice, measure))
        .filter(StateRow::isShown)
        .stream()
        .toList();
  }

  public boolean isShown() {
    return !figure.isEmpty();
  }

  private static Optional<StateFigures.Line> district(StateFigures.Measure found) {
    return found.lines().stream()
        .filter(line -> line.everyone() && !line.place().isSchool())
        .findFirst();
  }

  private static StateRow shown(StateFigures.Measure found, StateFigures.Line line) {
    return new StateRow(
        found.name(),
        pathOf(found.code()),
        line.figure(),
        line.level(),
        line.change(),
        line.colour(),
        found.source());
  }

  static String pathOf(String code) {
    return "/state/" + code;
  }
}
