package org.foothill.indicators.web;

import java.util.List;
import org.foothill.core.Explanation;
import org.foothill.indicators.catalogue.GroupDefinition;
import org.foothill.indicators.catalogue.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows.
 *
 * @param jobTitle state and outcome of the newest computation; empty when there was none
 * @param mayExplain whether the visitor may see unprotected figures
 */
public record IndicatorsView(
    List<Indicator> indicators,
    List<GroupDefinition> groups,
    String jobTitle,
    boolean mayExplain,
    Asked asked) {
  public IndicatorsView {
    indicators = List.copyOf(indicators);
    groups = List.copyOf(groups);
  }

  /** The form for one figure with what was typed, and its answer. */
  public record Asked(
      String indicator,
      String year,
      String place,
      String group,
      String problem,
      @Nullable Explanation why) {
    static final Asked NOTHING = new Asked("", "", "", "ALL", "", null);
  }
}
