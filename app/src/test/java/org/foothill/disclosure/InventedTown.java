package org.foothill.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.foothill.core.Explanation;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;
import org.foothill.core.Words;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.indicators.catalogue.GroupDefinition;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.indicators.catalogue.Indicator.Unit;
import org.foothill.indicators.results.IndicatorResults;

/** A district of invented students, counted by hand: the catalogue and the results of a test. */
final class InventedTown implements IndicatorResults, Catalogue {
  static final IndicatorId ENROLLMENT = new IndicatorId("ENR-TEST");
  static final IndicatorId ABSENCE = new IndicatorId("ATT-TEST");
  static final IndicatorId DAYS = new IndicatorId("ATT-DAYS");
  static final SchoolYear YEAR = new SchoolYear(2026);
  static final PlaceId DISTRICT = new PlaceId("9964881");
  private static final List<String> RACES = List.of("HI", "WH", "AA", "AS", "PI");
  private final Map<String, Map<PlaceId, Map<StudentGroup, long[]>>> counts = new LinkedHashMap<>();
  private long shift;

  InventedTown(long seed, int schools, int size) {
    var random = new Random(seed);
    for (int s = 1; s <= schools; s++) {
      var school = PlaceId.of(DISTRICT.districtNumber(), 5000000 + s);
      int here = size / 2 + random.nextInt(size);
      for (int i = 0; i < here; i++) {
        student(random, school);
      }
    }
  }

  /** From now on the district's total is wrong by so many. */
  void contradict(long by) {
    shift = by;
  }

  private void student(Random random, PlaceId school) {
    double draw = random.nextDouble();
    var race = RACES.get(draw < 0.5 ? 0 : draw < 0.75 ? 1 : draw < 0.9 ? 2 : draw < 0.985 ? 3 : 4);
    boolean learner = random.nextDouble() < 0.2;
    boolean absent = random.nextDouble() < (learner ? 0.3 : 0.15);
    int attended = 12000 + random.nextInt(6001);
    for (var group : List.of("ALL", race, learner ? "EL" : "NEL")) {
      for (var place : List.of(DISTRICT, school)) {
        add("ENR-TEST", place, group, 1, 1);
        add("ATT-TEST", place, group, absent ? 1 : 0, 1);
        add("ATT-DAYS", place, group, attended, 18000);
      }
    }
  }

  private void add(String indicator, PlaceId place, String group, long part, long whole) {
    var cell =
        counts
            .computeIfAbsent(indicator, _ -> new LinkedHashMap<>())
            .computeIfAbsent(place, _ -> new LinkedHashMap<>())
            .computeIfAbsent(new StudentGroup(group), _ -> new long[2]);
    cell[0] += part;
    cell[1] += whole;
  }

  @Override
  public Optional<Run> newest() {
    return Optional.of(
        new Run("run-1", "data-1", "1", List.of(YEAR), List.of(ENROLLMENT, ABSENCE, DAYS)));
  }

  @Override
  public List<Cell> cells(String run, IndicatorId indicator, SchoolYear year) {
    var cells = new ArrayList<Cell>();
    var places = counts.getOrDefault(indicator.code(), Map.of());
    places.forEach((place, row) -> {
      for (var group : groups()) {
        var cell = row.getOrDefault(group.group(), new long[2]);
        boolean wrong = place.equals(DISTRICT) && group.group().equals(StudentGroup.ALL);
        long by = wrong ? shift : 0;
        cells.add(new Cell(place, group.group(), cell[0] + by, cell[1] + by));
      }
    });
    return cells;
  }

  @Override
  public Optional<Explanation> why(
      String run, IndicatorId indicator, SchoolYear year, PlaceId place, StudentGroup group) {
    return Optional.empty();
  }

  @Override
  public List<Indicator> indicators() {
    return List.of(
        indicator(ENROLLMENT, Unit.COUNT),
        indicator(ABSENCE, Unit.PERCENT_OF_STUDENTS),
        indicator(DAYS, Unit.PERCENT_OF_DAYS));
  }

  private static Indicator indicator(IndicatorId id, Unit unit) {
    var words = new Words("invented", "inventado");
    return new Indicator(
        id,
        1,
        words,
        words,
        words,
        words,
        words,
        unit,
        Indicator.Better.NEITHER,
        Indicator.Clock.ACADEMIC_YEAR,
        Indicator.Status.UNCONFIRMED,
        "invented",
        List.of(),
        Indicator.Use.ALWAYS,
        null);
  }

  @Override
  public Optional<Indicator> find(IndicatorId id) {
    return indicators().stream().filter(indicator -> indicator.id().equals(id)).findFirst();
  }

  @Override
  public List<GroupDefinition> groups() {
    var groups = new ArrayList<GroupDefinition>();
    groups.add(group("ALL", "all", true));
    RACES.forEach(race -> groups.add(group(race, "race", true)));
    groups.add(group("EL", "english", true));
    groups.add(group("NEL", "english", false));
    return groups;
  }

  private static GroupDefinition group(String code, String family, boolean published) {
    var words = new Words(code, code);
    return new GroupDefinition(new StudentGroup(code), family, words, words, published, 0);
  }

  @Override
  public Optional<GroupDefinition> find(StudentGroup group) {
    return groups().stream().filter(each -> each.group().equals(group)).findFirst();
  }

  /** All tables of the town. */
  List<Measured> measured() {
    return indicators().stream()
        .map(i -> Measured.of(i.id(), YEAR, i.unit(), cells("run-1", i.id(), YEAR)))
        .toList();
  }
}
