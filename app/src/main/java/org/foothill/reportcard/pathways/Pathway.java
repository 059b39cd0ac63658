package org.foothill.reportcard.pathways;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.foothill.core.Words;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.reportcard.pages.Sources;

/** A career pathway with the measures that are about it. */
record Pathway(String code, Words name, List<Indicator> measures) {
  /** Ends the code of each measure family that is counted pathway by pathway. */
  private static final String FAMILY = "-PATHWAY";

  Pathway {
    measures = List.copyOf(measures);
  }

  String path() {
    return "/pathways/" + code;
  }

  /** Those with figures, in the order of the catalogue. */
  static List<Pathway> list(Sources sources) {
    var byCode = new LinkedHashMap<String, List<Indicator>>();
    for (var indicator : sources.measured()) {
      if (indicator.use().family().endsWith(FAMILY) && indicator.use().member() != null) {
        var id = indicator.id().code();
        byCode
            .computeIfAbsent(id.substring(id.lastIndexOf('-') + 1), _ -> new ArrayList<>())
            .add(indicator);
      }
    }
    return byCode.entrySet().stream()
        .map(entry ->
            new Pathway(
                entry.getKey(),
                Objects.requireNonNull(entry.getValue().getFirst().use().member()),
                entry.getValue()))
        .toList();
  }
}
