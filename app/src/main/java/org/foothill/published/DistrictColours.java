package org.foothill.published;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.foothill.accountability.Colour;

/**
 * The weak colours of districts, gathered over several files. Only red and orange are kept: no
 * other colour leads to a letter.
 */
final class DistrictColours {
  /** Many more than California has. */
  static final int MOST = 20_000;

  private final Map<Key, District> districts = new TreeMap<>();
  private final Map<Integer, Set<String>> indicatorsByYear = new TreeMap<>();

  /** A district in a reporting year. */
  record Key(int year, String cds) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return year == other.year ? cds.compareTo(other.cds) : Integer.compare(year, other.year);
    }
  }

  /** Colours by group and indicator. */
  record District(String name, Map<String, Map<String, Colour>> byGroup) {}

  /** False when there are too many districts to be true. */
  boolean add(Row row, String name, Colour colour) {
    indicatorsByYear.computeIfAbsent(row.year(), _ -> new HashSet<>()).add(row.indicator().code());
    var district =
        districts.computeIfAbsent(
            new Key(row.year(), row.subject().cds()), _ -> new District(name, new TreeMap<>()));
    if (colour == Colour.RED || colour == Colour.ORANGE) {
      district
          .byGroup()
          .computeIfAbsent(row.subject().group(), _ -> new HashMap<>())
          .put(row.indicator().code(), colour);
    }
    return districts.size() <= MOST;
  }

  Map<Key, District> districts() {
    return districts;
  }

  Map<Integer, Set<String>> indicatorsByYear() {
    return indicatorsByYear;
  }

  /** The letters of a district by group; groups without a letter are left out. */
  static SortedMap<String, String> letters(District district, Rulebook.Assistance rules) {
    var letters = new TreeMap<String, String>();
    district
        .byGroup()
        .forEach((group, shown) -> {
          var letter = rules.rules().letter(group, shown);
          if (!letter.isEmpty()) {
            letters.put(group, letter);
          }
        });
    return letters;
  }
}
