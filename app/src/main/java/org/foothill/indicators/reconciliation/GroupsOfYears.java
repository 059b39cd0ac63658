package org.foothill.indicators.reconciliation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.indicators.catalogue.GroupDefinition;
import org.foothill.indicators.reconciliation.Reconciliation.Groups;
import org.foothill.indicators.results.IndicatorResults;
import org.foothill.indicators.results.IndicatorResults.Cell;
import org.foothill.learners.facts.LearnerRecords;
import org.springframework.stereotype.Component;

/**
 * Census-day counts of the newest result, of a year and the one before: the same groups that
 * figures have.
 */
@Component
class GroupsOfYears {
  private static final IndicatorId CENSUS = new IndicatorId("ENR-CENSUS");
  private final IndicatorResults results;
  private final LearnerRecords records;
  private final Catalogue catalogue;

  GroupsOfYears(IndicatorResults results, LearnerRecords records, Catalogue catalogue) {
    this.results = results;
    this.records = records;
    this.catalogue = catalogue;
  }

  Groups of(LoadedYear load) {
    var run = results.newest();
    if (run.isEmpty()) {
      return new Groups.NotComputed();
    }
    if (!run.get().dataVersion().equals(records.version())) {
      return new Groups.Outdated();
    }
    var now = census(run.get().id(), load.district(), load.year());
    var before = census(run.get().id(), load.district(), load.year().plus(-1));
    if (now.counts.isEmpty()) {
      return new Groups.NotComputed();
    }
    var places = new TreeSet<>(now.counts.keySet());
    places.addAll(before.counts.keySet());
    return new Groups.Compared(
        !before.counts.isEmpty(), new OddGroups(now, before).among(places, groups()));
  }

  /** Groups that people know; of two complements only the one with a name. */
  private List<StudentGroup> groups() {
    return catalogue.groups().stream()
        .filter(each -> each.published() && !each.family().contains(" x "))
        .filter(each -> !each.group().equals(StudentGroup.ALL))
        .map(GroupDefinition::group)
        .toList();
  }

  private Census census(String run, PlaceId district, SchoolYear year) {
    var counts = new HashMap<PlaceId, Map<StudentGroup, Long>>();
    var known = new HashSet<StudentGroup>();
    for (Cell cell : results.cells(run, CENSUS, year)) {
      if (cell.place().district().equals(district)) {
        known.add(cell.group());
        counts
            .computeIfAbsent(cell.place(), _ -> new HashMap<>())
            .put(cell.group(), cell.denominator());
      }
    }
    return new Census(counts, known);
  }

  /** Counts of one year. */
  private record Census(Map<PlaceId, Map<StudentGroup, Long>> counts, Set<StudentGroup> known)
      implements OddGroups.Counts {
    @Override
    public long of(PlaceId place, StudentGroup group) {
      return counts.getOrDefault(place, Map.of()).getOrDefault(group, 0L);
    }

    @Override
    public boolean knows(StudentGroup group) {
      return known.contains(group);
    }
  }
}
