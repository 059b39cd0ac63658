package org.foothill.reportcard.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foothill.plan.PlanReader.PlaceView;
import org.foothill.reportcard.pages.Sources;

/**
 * Two places in the order of the plan, so that each pair has one address: two schools of one kind,
 * or the district and a school. Schools of different kinds have other grades and other measures.
 */
record PlacePair(PlaceView first, PlaceView second) {
  static final String ALL = "/compare";

  /** Places that can be compared: the district, then schools in plan order. */
  static List<PlaceView> places(Sources sources) {
    return Stream.concat(
            sources.whole().flatMap(sources.plan()::place).stream(), sources.schools().stream())
        .toList();
  }

  static List<PlacePair> all(Sources sources) {
    var places = places(sources);
    var pairs = new ArrayList<PlacePair>();
    for (int i = 0; i < places.size(); i++) {
      for (int j = i + 1; j < places.size(); j++) {
        var pair = new PlacePair(places.get(i), places.get(j));
        if (pair.isAlike()) {
          pairs.add(pair);
        }
      }
    }
    return pairs;
  }

  /** Empty when a code is unknown, or when the pair stands in the other order. */
  static Optional<PlacePair> find(Sources sources, String first, String second) {
    return all(sources).stream()
        .filter(pair -> pair.first().id().cds().equals(first))
        .filter(pair -> pair.second().id().cds().equals(second))
        .findFirst();
  }

  private boolean isAlike() {
    return !first.id().isSchool() || first.kind().equals(second.kind());
  }

  boolean has(PlaceView place) {
    return first.equals(place) || second.equals(place);
  }

  PlaceView other(PlaceView place) {
    return first.equals(place) ? second : first;
  }

  String path() {
    return pathOf(first) + "/" + second.id().cds();
  }

  static String pathOf(PlaceView place) {
    return ALL + "/" + place.id().cds();
  }
}
