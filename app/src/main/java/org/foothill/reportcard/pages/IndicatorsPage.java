package org.foothill.reportcard.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.foothill.core.IndicatorId;

/** Every measure with figures, by result. */
public record IndicatorsPage(List<Part> parts) {
  /** The measures of one result, or those of none. */
  public record Part(String name, String path, List<MeasureRow> rows) {}

  static IndicatorsPage of(Sources sources, Voice voice) {
    var whole = sources.whole();
    if (whole.isEmpty()) {
      return new IndicatorsPage(List.of());
    }
    var parts = new ArrayList<Part>();
    var seen = new HashSet<IndicatorId>();
    for (var result : sources.plan().results()) {
      var rows =
          result.indicators().stream()
              .filter(id -> sources.isMeasured(id) && seen.add(id))
              .flatMap(id -> sources.catalogue().find(id).stream())
              .map(found -> MeasureRow.of(sources, voice, found, whole.get()))
              .toList();
      if (!rows.isEmpty()) {
        parts.add(new Part(voice.say(result.name()), "/results/" + result.id().code(), rows));
      }
    }
    var rest =
        sources.measured().stream()
            .filter(found -> seen.add(found.id()))
            .map(found -> MeasureRow.of(sources, voice, found, whole.get()))
            .toList();
    if (!rest.isEmpty()) {
      parts.add(new Part(voice.say("indicators.more"), "", rest));
    }
    return new IndicatorsPage(parts);
  }
}
