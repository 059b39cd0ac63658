package org.foothill.reportcard.leaks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.foothill.core.Explanation;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.indicators.results.IndicatorResults;
import org.foothill.reportcard.pages.InventedPlan;

/**
 * Invented students of the invented plan's schools, in three years and by the groups of the real
 * catalogue: what is true, whatever a release tells of it. One school has eight students.
 */
final class CountedTown implements IndicatorResults {
  static final IndicatorId STUDENTS = new IndicatorId("ENR-CENSUS");
  static final IndicatorId ABSENCE = new IndicatorId("ATT-CHRONIC");
  static final IndicatorId DAYS = new IndicatorId("ATT-RATE");
  static final List<SchoolYear> YEARS =
      List.of(new SchoolYear(2024), new SchoolYear(2025), new SchoolYear(2026));
  private static final List<List<String>> FAMILIES =
      List.of(
          List.of("HI", "WH", "AA", "AS", "FI", "MR", "PI", "AI"),
          List.of("GF", "GM", "GX"),
          List.of("EO", "EL", "RFEP", "IFEP"),
          List.of("NSWD", "SWD"),
          List.of("NHOM", "HOM"));
  private static final List<String> COUNTED =
      List.of("all", "race", "gender", "english", "disability", "housing");
  private static final List<Integer> SCHOOLS = List.of(0, 1, 2, 7, 9, 11);
  private final Catalogue catalogue;
  private final Map<Key, long[]> counts = new HashMap<>();

  /** A cell. */
  record Key(IndicatorId indicator, SchoolYear year, PlaceId place, StudentGroup group) {}

  CountedTown(Catalogue catalogue, long seed) {
    this.catalogue = catalogue;
    var random = new Random(seed);
    for (var year : YEARS) {
      for (int school : SCHOOLS) {
        int students = school == 11 ? 8 : 70 + random.nextInt(120);
        for (int i = 0; i < students; i++) {
          student(random, year, InventedPlan.school(school));
        }
      }
    }
  }

  private void student(Random random, SchoolYear year, PlaceId school) {
    boolean absent = random.nextDouble() < .2;
    int attended = 12000 + random.nextInt(6001);
    var groups = new ArrayList<>(List.of("ALL"));
    for (var family : FAMILIES) {
      // Each group of a family is about half as large as the one before.
      int at = (int) (-Math.log(1 - random.nextDouble()) / .6);
      groups.add(family.get(Math.min(at, family.size() - 1)));
    }
    for (var group : groups) {
      for (var place : List.of(InventedPlan.DISTRICT, school)) {
        add(new Key(STUDENTS, year, place, new StudentGroup(group)), 1, 1);
        add(new Key(ABSENCE, year, place, new StudentGroup(group)), absent ? 1 : 0, 1);
        add(new Key(DAYS, year, place, new StudentGroup(group)), attended, 18000);
      }
    }
  }

  private void add(Key key, long part, long whole) {
    var cell = counts.computeIfAbsent(key, _ -> new long[2]);
    cell[0] += part;
    cell[1] += whole;
  }

  /** Every cell that somebody is in. */
  Map<Key, long[]> truth() {
    return Map.copyOf(counts);
  }

  @Override
  public Optional<Run> newest() {
    return Optional.of(new Run("run-1", "data-1", "1", YEARS, List.of(STUDENTS, ABSENCE, DAYS)));
  }

  @Override
  public List<Cell> cells(String run, IndicatorId indicator, SchoolYear year) {
    var cells = new ArrayList<Cell>();
    var places = new ArrayList<>(List.of(InventedPlan.DISTRICT));
    SCHOOLS.forEach(school -> places.add(InventedPlan.school(school)));
    for (var place : places) {
      for (var group : catalogue.groups()) {
        if (COUNTED.contains(group.family())) {
          var key = new Key(indicator, year, place, group.group());
          var cell = counts.getOrDefault(key, new long[2]);
          cells.add(new Cell(place, group.group(), cell[0], cell[1]));
        }
      }
    }
    return cells;
  }

  @Override
  public Optional<Explanation> why(
      String run, IndicatorId indicator, SchoolYear year, PlaceId place, StudentGroup group) {
    return Optional.empty();
  }
}
