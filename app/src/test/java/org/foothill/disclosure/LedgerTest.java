package org.foothill.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.foothill.core.IndicatorId;
import org.foothill.core.Progress;
import org.foothill.core.StudentGroup;
import org.foothill.disclosure.files.FigureRow;
import org.foothill.disclosure.files.FigureRow.Told;
import org.foothill.indicators.catalogue.GroupDefinition;
import org.foothill.indicators.catalogue.Indicator.Unit;
import org.foothill.indicators.results.IndicatorResults;
import org.foothill.suppression.LinearAudit;
import org.foothill.suppression.Suppression;
import org.foothill.suppression.Suppressor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was published before is known for good. */
class LedgerTest {
  private static final IndicatorId COUNT = InventedTown.ENROLLMENT;
  private final DisclosurePolicy policy = DisclosurePolicy.newest();

  @Test
  void whatWasPrintedOnceCannotProtectAnybodyLater() {
    var now = Map.of("ALL", 139L, "HI", 100L, "WH", 14L, "AA", 20L, "PI", 5L);
    var first = told(now, Ledger.NOTHING);
    assertThat(first.get("WH")).isEqualTo(new Told.Hidden());
    assertThat(first.get("AA")).isEqualTo(new Told.Count(20));
    // Somebody has printed the 14. Hiding them again would hide nothing.
    var later = told(now, ledger(Map.of("WH", new Told.Count(14))));
    assertThat(later.get("AA")).isEqualTo(new Told.Hidden());
    assertThat(later.get("PI")).isEqualTo(new Told.Hidden());
  }

  @Test
  void aCorrectionByFewStudentsIsNotPrinted() {
    var now = Map.of("ALL", 243L, "HI", 123L, "WH", 120L);
    var before =
        Map.<String, Told>of(
            "ALL", new Told.Count(240), "HI", new Told.Count(120), "WH", new Told.Count(120));
    var told = told(now, ledger(before));
    assertThat(told.get("HI")).isEqualTo(new Told.Hidden());
    assertThat(told.get("ALL")).isEqualTo(new Told.Hidden());
    assertThat(told.get("WH")).isEqualTo(new Told.Count(120));
  }

  @Test
  void aCorrectionByManyStudentsIsPrinted() {
    var now = Map.of("ALL", 251L, "HI", 131L, "WH", 120L);
    var before =
        Map.<String, Told>of(
            "ALL", new Told.Count(240), "HI", new Told.Count(120), "WH", new Told.Count(120));
    var told = told(now, ledger(before));
    assertThat(told.get("HI")).isEqualTo(new Told.Count(131));
    assertThat(told.get("ALL")).isEqualTo(new Told.Count(251));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void twoReleasesTogetherProveNoMoreThanOne(long seed) {
    var town = new InventedTown(seed, 6, 150);
    var groups =
        town.groups().stream().collect(Collectors.toMap(GroupDefinition::group, group -> group));
    var first = new Solving(policy, town, Ledger.NOTHING).solve(town.measured(), Progress.SILENT);
    var facts = new HashMap<FigureRow.Key, List<Told>>();
    ((Solution.Safe) first)
        .rows().stream()
            // Half of it, so that the second release may choose otherwise.
            .filter(row -> row.key().place().hashCode() % 2 == 0)
            .filter(row -> !(row.told() instanceof Told.Hidden))
            .forEach(row -> facts.put(row.key(), List.of(row.told())));
    var ledger = new Ledger("seal", facts);
    for (var measured : town.measured()) {
      var family = new FamilyMaker(policy, groups, ledger).make(List.of(measured)).family();
      var answer = new Suppressor(policy.rules()).protect(family);
      assertThat(answer).isInstanceOf(Suppression.Protected.class);
      var steps = ((Suppression.Protected) answer).steps();
      assertThat(LinearAudit.audit(family, steps, policy.rules()).claims()).isEmpty();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13, 14, 15, 16})
  void theSameFiguresCanBeReleasedAgainAndAgain(long seed) {
    var town = new InventedTown(seed, 5, 120);
    var facts = new HashMap<FigureRow.Key, List<Told>>();
    int told = 0;
    for (int release = 1; release <= 4; release++) {
      var solving = new Solving(policy, town, new Ledger("seal", facts));
      var safe = (Solution.Safe) solving.solve(town.measured(), Progress.SILENT);
      assertThat(safe.rows().size()).isGreaterThanOrEqualTo(told);
      told = safe.rows().size();
      for (var row : safe.rows()) {
        if (!(row.told() instanceof Told.Hidden)) {
          var known = new java.util.ArrayList<>(facts.getOrDefault(row.key(), List.of()));
          known.add(row.told());
          facts.put(row.key(), known);
        }
      }
    }
  }

  private static FigureRow.Key key(String group) {
    return new FigureRow.Key(
        COUNT, InventedTown.YEAR, InventedTown.DISTRICT, new StudentGroup(group));
  }

  private static Ledger ledger(Map<String, Told> before) {
    return new Ledger(
        "seal",
        before.entrySet().stream()
            .collect(Collectors.toMap(e -> key(e.getKey()), e -> List.of(e.getValue()))));
  }

  private Map<String, Told> told(Map<String, Long> counts, Ledger ledger) {
    var cells =
        counts.entrySet().stream()
            .map(e ->
                new IndicatorResults.Cell(
                    InventedTown.DISTRICT,
                    new StudentGroup(e.getKey()),
                    e.getValue(),
                    e.getValue()))
            .toList();
    var measured = Measured.of(COUNT, InventedTown.YEAR, Unit.COUNT, cells);
    var solution =
        new Solving(policy, new InventedTown(1, 1, 10), ledger)
            .solve(List.of(measured), Progress.SILENT);
    assertThat(solution).isInstanceOf(Solution.Safe.class);
    return ((Solution.Safe) solution)
        .rows().stream()
            .collect(
                Collectors.toMap(
                    row -> Objects.requireNonNull(row).key().group().code(), FigureRow::told));
  }
}
