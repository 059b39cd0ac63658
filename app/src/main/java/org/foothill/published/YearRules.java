package org.foothill.published;

import java.util.List;
import java.util.Set;
import org.foothill.accountability.IndicatorRules;

/**
 * Everything that holds for an indicator in a reporting year.
 *
 * @param groups codes of the groups that the state holds schools accountable for
 * @param untested what no published row has tested
 * @param sources the files that this was put together from
 */
record YearRules(
    Indicator indicator,
    IndicatorRules rules,
    Publication publication,
    Set<String> groups,
    Untested untested,
    List<Effective> sources) {

  /**
   * Parts of otherwise confirmed rules.
   *
   * @param cuts names of cut scores, such as MS
   * @param cells status and change level of cells of the colour table, such as 4-1
   */
  record Untested(Set<String> cuts, Set<String> cells) {
    Untested {
      cuts = Set.copyOf(cuts);
      cells = Set.copyOf(cells);
    }
  }

  Publication.Extent extent() {
    return publication.extent(indicator.code());
  }

  boolean isConfirmed() {
    return sources.stream().allMatch(Effective::confirmed);
  }
}
