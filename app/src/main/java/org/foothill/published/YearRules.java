package org.foothill.published;

import java.util.List;
import java.util.Set;
import org.foothill.accountability.IndicatorRules;

/**
 * Everything that holds for an indicator in a reporting year.
 *
 * @param groups codes of the groups that the state holds schools accountable for
 * @param sources the files that this was put together from
 */
record YearRules(
    Indicator indicator,
    IndicatorRules rules,
    Publication publication,
    Set<String> groups,
    List<Effective> sources) {
  Publication.Extent extent() {
    return publication.extent(indicator.code());
  }

  boolean isConfirmed() {
    return sources.stream().allMatch(Effective::confirmed);
  }
}
