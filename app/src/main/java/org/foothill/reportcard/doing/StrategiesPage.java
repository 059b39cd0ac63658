package org.foothill.reportcard.doing;

import java.util.ArrayList;
import java.util.List;
import org.foothill.reportcard.pages.Sources;
import org.foothill.reportcard.pages.StrategyRow;
import org.foothill.reportcard.pages.Voice;

/** Every strategy by result, in plan order. */
public record StrategiesPage(List<Part> parts) {
  /** The strategies of one result. */
  public record Part(String name, String path, List<StrategyRow> rows) {}

  static StrategiesPage of(Sources sources, Voice voice) {
    var parts = new ArrayList<Part>();
    for (var result : sources.plan().results()) {
      var rows =
          sources.strategies().stream()
              .filter(strategy -> strategy.result().equals(result.id()))
              .map(strategy -> StrategyRow.of(sources, voice, strategy))
              .toList();
      if (!rows.isEmpty()) {
        parts.add(new Part(voice.say(result.name()), "/results/" + result.id().code(), rows));
      }
    }
    return new StrategiesPage(parts);
  }
}
