package org.foothill.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;
import org.foothill.indicators.catalogue.Indicator.Unit;
import org.foothill.indicators.results.IndicatorResults;

/**
 * One indicator in one year: two columns of counts over the same places and groups.
 *
 * @param spots the rows, by place and group
 * @param whole denominators
 * @param part numerators; equal to the denominators for counts
 */
record Measured(
    IndicatorId indicator,
    SchoolYear year,
    Unit unit,
    List<Spot> spots,
    Column whole,
    Column part) {
  Measured {
    spots = List.copyOf(spots);
  }

  /** A place and a group. */
  record Spot(PlaceId place, StudentGroup group) {}

  /** Counts that can be compared as a whole: the same counts mean the same sets of students. */
  record Column(List<Spot> spots, List<Long> values) {
    Column {
      values = List.copyOf(values);
    }

    boolean isNothing() {
      return values.stream().allMatch(value -> value == 0);
    }

    Column less(Column other) {
      var left = new ArrayList<Long>();
      for (int i = 0; i < values.size(); i++) {
        left.add(values.get(i) - other.values.get(i));
      }
      return new Column(spots, left);
    }
  }

  static Measured of(
      IndicatorId indicator, SchoolYear year, Unit unit, List<IndicatorResults.Cell> cells) {
    var sorted =
        cells.stream()
            .sorted(
                java.util.Comparator.comparing(IndicatorResults.Cell::place)
                    .thenComparing(IndicatorResults.Cell::group))
            .toList();
    var spots = sorted.stream().map(cell -> new Spot(cell.place(), cell.group())).toList();
    var wholes = sorted.stream().map(IndicatorResults.Cell::denominator).toList();
    var parts = sorted.stream().map(IndicatorResults.Cell::numerator).toList();
    return new Measured(
        indicator, year, unit, spots, new Column(spots, wholes), new Column(spots, parts));
  }

  /**
   * Those who are in this measure and not in {@code inner}, where both have the place and group;
   * the outcome is taken to be the same.
   */
  Measured without(Measured inner) {
    var there = new HashMap<Spot, Integer>();
    inner.spots.forEach(spot -> there.put(spot, there.size()));
    var left = new ArrayList<IndicatorResults.Cell>();
    for (int i = 0; i < spots.size(); i++) {
      var at = there.get(spots.get(i));
      if (at != null) {
        left.add(
            new IndicatorResults.Cell(
                spots.get(i).place(),
                spots.get(i).group(),
                part.values().get(i) - inner.part.values().get(at),
                whole.values().get(i) - inner.whole.values().get(at)));
      }
    }
    var name = IndicatorId.parse("NOT-" + inner.indicator).orElse(indicator);
    return of(name, year, unit, left);
  }

  /** The same without the rows that do not pass. */
  Measured only(java.util.function.Predicate<Spot> wanted) {
    var kept = new ArrayList<IndicatorResults.Cell>();
    for (int i = 0; i < spots.size(); i++) {
      var spot = spots.get(i);
      if (wanted.test(spot)) {
        kept.add(
            new IndicatorResults.Cell(
                spot.place(), spot.group(), part.values().get(i), whole.values().get(i)));
      }
    }
    return of(indicator, year, unit, kept);
  }

  /** Where each place has each group. */
  static Map<PlaceId, Map<StudentGroup, Integer>> grid(List<Spot> spots) {
    var grid = new LinkedHashMap<PlaceId, Map<StudentGroup, Integer>>();
    for (int i = 0; i < spots.size(); i++) {
      var spot = spots.get(i);
      grid.computeIfAbsent(spot.place(), _ -> new LinkedHashMap<>()).put(spot.group(), i);
    }
    return grid;
  }
}
