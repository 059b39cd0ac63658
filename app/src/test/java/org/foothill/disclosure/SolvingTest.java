package org.foothill.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import org.foothill.core.IndicatorId;
import org.foothill.core.Progress;
import org.foothill.core.StudentGroup;
import org.foothill.disclosure.files.FigureRow;
import org.foothill.disclosure.files.FigureRow.Told;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.indicators.results.IndicatorResults;
import org.foothill.suppression.AuditReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a release may tell about an invented town. */
class SolvingTest {
  private final DisclosurePolicy policy = DisclosurePolicy.newest();

  private Solution.Safe safe(InventedTown town) {
    var solution =
        new Solving(policy, town, Ledger.NOTHING).solve(town.measured(), Progress.SILENT);
    assertThat(solution).isInstanceOf(Solution.Safe.class);
    return (Solution.Safe) solution;
  }

  private static Map<FigureRow.Key, long[]> truth(InventedTown town) {
    var truth = new HashMap<FigureRow.Key, long[]>();
    for (var table : town.measured()) {
      for (int i = 0; i < table.spots().size(); i++) {
        var spot = table.spots().get(i);
        truth.put(
            new FigureRow.Key(table.indicator(), table.year(), spot.place(), spot.group()),
            new long[] {table.part().values().get(i), table.whole().values().get(i)});
      }
    }
    return truth;
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void groupsOfTenOrFewerAreNeverTold(long seed) {
    var town = new InventedTown(seed, 6, 150);
    var truth = truth(town);
    for (var row : safe(town).rows()) {
      long unit = row.key().indicator().equals(InventedTown.DAYS) ? policy.dayUnit() : 1;
      long whole = Objects.requireNonNull(truth.get(row.key()))[1];
      if (whole > 0 && whole <= 10 * unit) {
        assertThat(row.told()).isEqualTo(new Told.Hidden());
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void whatIsToldIsTrueAndMostOfItIsTold(long seed) {
    var town = new InventedTown(seed, 6, 150);
    var truth = truth(town);
    var safe = safe(town);
    for (var row : safe.rows()) {
      long[] known = Objects.requireNonNull(truth.get(row.key()));
      switch (row.told()) {
        case Told.Rate(long part, long whole) ->
            assertThat(new long[] {part, whole}).isEqualTo(known);
        case Told.Band(int low, int high, long whole) -> {
          assertThat(whole).isEqualTo(known[1]);
          assertThat(100 * known[0]).isBetween(low * whole, high * whole);
        }
        case Told.Count(long students) -> assertThat(students).isEqualTo(known[1]);
        case Told.Nobody() -> assertThat(known[1]).isZero();
        case Told.Hidden() -> assertThat(known[1]).isPositive();
      }
    }
    assertThat(safe.counts().hidden()).isLessThan(safe.counts().cells() / 2);
    assertThat(safe.report().level()).isEqualTo(AuditReport.Level.INTEGER);
  }

  @Test
  void unpublishedGroupsAreNotTold() {
    var town = new InventedTown(5, 3, 100);
    assertThat(safe(town).rows())
        .noneMatch(row -> row.key().group().code().equals("NEL"))
        .anyMatch(row -> row.key().group().code().equals("EL"));
  }

  @Test
  void aHiddenCountIsNotToldByTheDenominatorOfARate() {
    var rows = safe(new InventedTown(6, 6, 120)).rows();
    var hiddenCounts =
        rows.stream()
            .filter(row -> row.key().indicator().equals(InventedTown.ENROLLMENT))
            .filter(row -> row.told() instanceof Told.Hidden)
            .map(row -> List.of(row.key().place(), row.key().group()))
            .collect(Collectors.toSet());
    assertThat(hiddenCounts).isNotEmpty();
    assertThat(rows)
        .filteredOn(row -> row.key().indicator().equals(InventedTown.ABSENCE))
        .filteredOn(row -> hiddenCounts.contains(List.of(row.key().place(), row.key().group())))
        .hasSameSizeAs(hiddenCounts)
        .allMatch(row -> row.told() instanceof Told.Hidden);
  }

  @Test
  void theSameTownGivesTheSameRows() {
    assertThat(safe(new InventedTown(7, 5, 100)).rows())
        .isEqualTo(safe(new InventedTown(7, 5, 100)).rows());
  }

  @Test
  void oneThreadAndFourGiveTheSameRowsAndProofs() throws Exception {
    var alone = new ArrayList<Solution.Safe>();
    for (int threads : new int[] {1, 4}) {
      try (var pool = new ForkJoinPool(threads)) {
        alone.add(pool.submit(() -> safe(new InventedTown(8, 6, 150))).get());
      }
    }
    assertThat(alone.getFirst().rows()).isEqualTo(alone.getLast().rows());
    assertThat(alone.getFirst().certificates()).isEqualTo(alone.getLast().certificates());
  }

  @Test
  void nobodyIsNotSaidWhereItWouldTellACompleteOutcome() {
    // Graduates are the students of the second measure: its zero says that no EL graduated.
    var students = Map.of("ALL", 200L, "HI", 200L, "EL", 40L, "NEL", 160L);
    var graduates = Map.of("ALL", 150L, "HI", 150L, "EL", 0L, "NEL", 150L);
    var ready = Map.of("ALL", 70L, "HI", 70L, "EL", 0L, "NEL", 70L);
    var solution =
        new Solving(policy, new InventedTown(9, 1, 10), Ledger.NOTHING)
            .solve(
                List.of(
                    table("GRAD-TEST", graduates, students), table("COL-TEST", ready, graduates)),
                Progress.SILENT);
    assertThat(solution).isInstanceOf(Solution.Safe.class);
    assertThat(((Solution.Safe) solution).rows())
        .filteredOn(row -> row.key().indicator().code().equals("COL-TEST"))
        .filteredOn(row -> row.key().group().code().equals("EL"))
        .extracting(FigureRow::told)
        .containsExactly(new Told.Hidden());
  }

  @Test
  void whatIsLeftOfANestedMeasureIsAGroupToo() {
    // All grades 32 less kindergarten to grade 8 25 leaves seven, of whom two were absent.
    var all = Map.of("ALL", 232L, "HI", 200L, "AA", 32L);
    var young = Map.of("ALL", 165L, "HI", 140L, "AA", 25L);
    var absent = Map.of("ALL", 73L, "HI", 60L, "AA", 13L);
    var absentYoung = Map.of("ALL", 51L, "HI", 40L, "AA", 11L);
    var tables =
        List.of(table("ATT-CHRONIC", absent, all), table("ATT-CHRONIC-K8", absentYoung, young));
    var solution =
        new Solving(policy, new InventedTown(9, 1, 10), Ledger.NOTHING)
            .solve(tables, Progress.SILENT);
    assertThat(solution).isInstanceOf(Solution.Safe.class);
    assertThat(((Solution.Safe) solution).rows())
        .filteredOn(row -> row.key().group().code().equals("AA"))
        .hasSize(2)
        .anyMatch(row -> row.told() instanceof Told.Hidden);
  }

  @Test
  void aMeasureThatIsNoPartInTheseFiguresIsNotTakenForOne() {
    var all = Map.of("ALL", 200L, "HI", 160L, "AA", 40L);
    var more = Map.of("ALL", 210L, "HI", 165L, "AA", 45L);
    var tables = List.of(table("ATT-CHRONIC", all, all), table("ATT-CHRONIC-K8", more, more));
    assertThat(Nesting.of(policy, tables)).isEmpty();
  }

  @Test
  void schoolsShowThePathwaysOfEverybodyOnly() {
    var town = new InventedTown(9, 2, 60);
    var absence = town.measured().get(1);
    var pathway =
        new Measured(
            new IndicatorId("CTE-COMP-113"),
            absence.year(),
            absence.unit(),
            absence.spots(),
            absence.whole(),
            absence.part());
    var solution =
        new Solving(policy, town, Ledger.NOTHING).solve(List.of(pathway), Progress.SILENT);
    assertThat(((Solution.Safe) solution).rows())
        .anyMatch(row -> !row.key().place().isSchool() && !row.key().group().code().equals("ALL"))
        .anyMatch(row -> row.key().place().isSchool())
        .noneMatch(row -> row.key().place().isSchool() && !row.key().group().code().equals("ALL"));
  }

  private static Measured table(String code, Map<String, Long> parts, Map<String, Long> wholes) {
    var cells =
        wholes.keySet().stream()
            .map(group ->
                new IndicatorResults.Cell(
                    InventedTown.DISTRICT,
                    new StudentGroup(group),
                    Objects.requireNonNull(parts.get(group)),
                    Objects.requireNonNull(wholes.get(group))))
            .toList();
    var unit = Indicator.Unit.PERCENT_OF_STUDENTS;
    return Measured.of(new IndicatorId(code), InventedTown.YEAR, unit, cells);
  }

  @Test
  void tablesThatContradictThemselvesAreNamed() {
    var town = new InventedTown(8, 3, 100);
    town.contradict(1);
    var solution =
        new Solving(policy, town, Ledger.NOTHING).solve(town.measured(), Progress.SILENT);
    assertThat(solution)
        .isInstanceOfSatisfying(
            Solution.Unsafe.class,
            unsafe -> assertThat(unsafe.reason()).contains("9964881 by race").contains("1"));
  }
}
