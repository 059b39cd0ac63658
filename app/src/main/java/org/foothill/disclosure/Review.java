package org.foothill.disclosure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;
import org.foothill.disclosure.files.FigureRow;
import org.foothill.disclosure.files.FigureRow.Key;
import org.foothill.disclosure.files.FigureRow.Told;
import org.foothill.disclosure.files.Rest;
import org.foothill.disclosure.files.ReviewFiles.Reason;
import org.foothill.disclosure.files.ReviewFiles.Why;
import org.foothill.indicators.catalogue.GroupDefinition;

/**
 * What a release holds back and why, for the person who answers for it. As secret as the counts: it
 * says which groups are small.
 *
 * @param before what the release before told; empty maps when there was none
 */
record Review(
    Map<Key, Told> now,
    Map<Key, Told> before,
    Map<Key, Why> reasons,
    List<GroupDefinition> groups) {

  static Review of(
      List<FigureRow> now,
      List<FigureRow> before,
      List<Reason> reasons,
      List<GroupDefinition> groups) {
    var why = new LinkedHashMap<Key, Why>();
    reasons.forEach(reason -> why.put(reason.key(), reason.why()));
    return new Review(byKey(now), byKey(before), why, groups);
  }

  private static Map<Key, Told> byKey(List<FigureRow> rows) {
    var told = new LinkedHashMap<Key, Told>();
    rows.forEach(row -> told.put(row.key(), row.told()));
    return told;
  }

  /** One indicator in one year. */
  record TableId(IndicatorId indicator, SchoolYear year) {
    static Optional<TableId> parse(String indicator, String year) {
      return IndicatorId.parse(indicator)
          .flatMap(code -> SchoolYear.parse(year).map(ending -> new TableId(code, ending)));
    }

    static TableId of(Key key) {
      return new TableId(key.indicator(), key.year());
    }
  }

  /** How much of a table is held back. */
  record Tally(int figures, Map<Why, Integer> held, int newlyHidden, int newlyShown) {
    int held(Why why) {
      return held.getOrDefault(why, 0);
    }
  }

  /** Every table with figures, in their order. */
  Map<TableId, Tally> tables() {
    var tables = new LinkedHashMap<TableId, List<Key>>();
    now.keySet()
        .forEach(key -> tables.computeIfAbsent(TableId.of(key), _ -> new ArrayList<>()).add(key));
    var tallies = new LinkedHashMap<TableId, Tally>();
    tables.forEach((table, keys) -> tallies.put(table, tally(keys)));
    return tallies;
  }

  private Tally tally(List<Key> keys) {
    var held = new EnumMap<Why, Integer>(Why.class);
    int hidden = 0;
    int shown = 0;
    for (var key : keys) {
      var why = reasons.get(key);
      if (why != null) {
        held.merge(why, 1, Integer::sum);
      }
      hidden += isNewlyHidden(key) ? 1 : 0;
      shown += isNewlyShown(key) ? 1 : 0;
    }
    return new Tally(keys.size(), held, hidden, shown);
  }

  private boolean isNewlyHidden(Key key) {
    return now.get(key) instanceof Told.Hidden
        && before.containsKey(key)
        && !(before.get(key) instanceof Told.Hidden);
  }

  private boolean isNewlyShown(Key key) {
    return before.get(key) instanceof Told.Hidden && !(now.get(key) instanceof Told.Hidden);
  }

  /**
   * What is held back at one place.
   *
   * @param instead what one coarser step shows
   */
  record Place(
      PlaceId place,
      Map<Why, List<StudentGroup>> held,
      List<StudentGroup> newlyHidden,
      List<StudentGroup> newlyShown,
      Instead instead) {}

  /**
   * Figures beside the hidden ones that readers can use.
   *
   * @param everybody whether all students of the place together are shown
   * @param hidden groups that are hidden here
   * @param inDistrict how many of them the district shows
   * @param together hidden groups of one kind as one row, by kind
   */
  record Instead(boolean everybody, int hidden, int inDistrict, Map<String, Rest> together) {}

  /** Places where something is held back or has changed, by code. */
  List<Place> places(TableId table) {
    var places = new TreeMap<PlaceId, List<Key>>();
    now.keySet().stream()
        .filter(key -> TableId.of(key).equals(table))
        .forEach(key -> places.computeIfAbsent(key.place(), _ -> new ArrayList<>()).add(key));
    return places.values().stream()
        .map(this::place)
        .filter(place ->
            !place.held().isEmpty()
                || !place.newlyHidden().isEmpty()
                || !place.newlyShown().isEmpty())
        .toList();
  }

  private Place place(List<Key> keys) {
    var held = new EnumMap<Why, List<StudentGroup>>(Why.class);
    for (var key : keys) {
      var why = reasons.get(key);
      if (why != null) {
        held.computeIfAbsent(why, _ -> new ArrayList<>()).add(key.group());
      }
    }
    return new Place(
        keys.getFirst().place(),
        held,
        keys.stream().filter(this::isNewlyHidden).map(Key::group).toList(),
        keys.stream().filter(this::isNewlyShown).map(Key::group).toList(),
        instead(keys));
  }

  private Instead instead(List<Key> keys) {
    var hidden = keys.stream().filter(key -> now.get(key) instanceof Told.Hidden).toList();
    var first = keys.getFirst();
    long inDistrict =
        hidden.stream()
            .filter(_ -> first.place().isSchool())
            .map(key -> now.get(at(key, first.place().district(), key.group())))
            .filter(told -> told != null && !(told instanceof Told.Hidden))
            .count();
    var everybody = Optional.ofNullable(now.get(at(first, first.place(), StudentGroup.ALL)));
    return new Instead(
        everybody.filter(told -> !(told instanceof Told.Hidden)).isPresent(),
        hidden.size(),
        (int) inDistrict,
        everybody.map(all -> together(first, all)).orElse(Map.of()));
  }

  private static Key at(Key key, PlaceId place, StudentGroup group) {
    return new Key(key.indicator(), key.year(), place, group);
  }

  private Map<String, Rest> together(Key spot, Told all) {
    var families = new LinkedHashMap<String, List<Told>>();
    for (var group : groups) {
      var told = now.get(at(spot, spot.place(), group.group()));
      if (told != null && !group.group().equals(StudentGroup.ALL)) {
        families.computeIfAbsent(group.family(), _ -> new ArrayList<>()).add(told);
      }
    }
    var rests = new HashMap<String, Rest>();
    families.forEach(
        (family, parts) -> Rest.of(all, parts).ifPresent(rest -> rests.put(family, rest)));
    return rests;
  }
}
