package org.foothill.indicators.definitions;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foothill.core.IndicatorId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.indicators.catalogue.GroupDefinition;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.indicators.catalogue.Indicator.Clock;

/**
 * The whole catalogue, checked.
 *
 * @param version changes when any character of any catalogue file changes
 * @param definitions every version of every indicator, in catalogue order
 * @param populations who is looked at, as SQL, by clock
 * @param relationsOfAllYears SQL statements that make what the relations of a year start from
 * @param relationsOfYear SQL statements that make the relations which definitions of a year share
 * @param relationsOfWindow the same for one year and clock
 * @param tables code tables by relation name
 */
public record Definitions(
    String version,
    List<Definition> definitions,
    List<Trait> traits,
    List<GroupRule> groupRules,
    Map<Clock, String> populations,
    String relationsOfAllYears,
    String relationsOfYear,
    String relationsOfWindow,
    Map<String, CodeTable> tables)
    implements Catalogue {
  public Definitions {
    definitions = List.copyOf(definitions);
    traits = List.copyOf(traits);
    groupRules = List.copyOf(groupRules);
    populations = Map.copyOf(populations);
    tables = Map.copyOf(tables);
  }

  /** The versions that are computed for the year, in catalogue order; mostly the one that holds. */
  public List<Definition> of(SchoolYear year, Clock clock) {
    return definitions.stream()
        .filter(each -> each.indicator().clock() == clock && each.isComputedFor(year))
        .toList();
  }

  /** The version of an indicator that holds in the year. */
  public Optional<Definition> find(IndicatorId id, SchoolYear year) {
    return definitions.stream()
        .filter(each -> each.indicator().id().equals(id) && each.appliesTo(year))
        .findFirst();
  }

  @Override
  public List<Indicator> indicators() {
    var newest = new LinkedHashMap<IndicatorId, Indicator>();
    definitions.stream()
        .map(Definition::indicator)
        .forEach(
            each -> newest.merge(each.id(), each, (a, b) -> a.version() >= b.version() ? a : b));
    return List.copyOf(newest.values());
  }

  @Override
  public Optional<Indicator> find(IndicatorId id) {
    return definitions.stream()
        .map(Definition::indicator)
        .filter(each -> each.id().equals(id))
        .max(Comparator.comparingInt(Indicator::version));
  }

  @Override
  public List<Indicator> versions(IndicatorId id) {
    return definitions.stream()
        .map(Definition::indicator)
        .filter(each -> each.id().equals(id))
        .sorted(Comparator.comparingInt(Indicator::version))
        .toList();
  }

  @Override
  public List<GroupDefinition> groups() {
    return groupRules.stream().map(GroupRule::definition).toList();
  }

  @Override
  public Optional<GroupDefinition> find(StudentGroup group) {
    return groups().stream().filter(each -> each.group().equals(group)).findFirst();
  }
}
