package org.foothill.reportcard.pathways;

import java.util.List;
import org.foothill.reportcard.pages.MeasureRow;
import org.foothill.reportcard.pages.Sources;
import org.foothill.reportcard.pages.Voice;

/** Every pathway with figures, in the order of the state's codes. */
public record PathwaysPage(List<Part> parts) {
  /** One pathway with its measures. */
  public record Part(String code, String name, String path, List<MeasureRow> rows) {}

  static PathwaysPage of(Sources sources, Voice voice, List<Pathway> pathways) {
    var place = sources.whole().orElseThrow();
    return new PathwaysPage(
        pathways.stream()
            .map(pathway ->
                new Part(
                    pathway.code(),
                    voice.say(pathway.name()),
                    pathway.path(),
                    pathway.measures().stream()
                        .map(measure -> MeasureRow.of(sources, voice, measure, place))
                        .toList()))
            .toList());
  }
}
