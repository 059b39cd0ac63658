package org.foothill.indicators.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.indicators.definitions.CatalogueReader;
import org.foothill.indicators.definitions.CatalogueSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The checks' SQL against plain Java, on fresh random records. */
class TwoComparisonsTest {
  static LongStream seeds() {
    return new Random().longs(Integer.getInteger("readings", 12));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void giveTheSameVerdicts(long seed) throws Exception {
    var records = Year.random(seed);
    var courses =
        Objects.requireNonNull(
            CatalogueReader.read(CatalogueSettings.builtIn()).tables().get("cte_courses"));
    var load = new LoadedYear(new PlaceId("1964881"), new SchoolYear(Year.NOW));
    try (var duck = DriverManager.getConnection("jdbc:duckdb:")) {
      records.createIn(duck);
      var comparison = new Comparison(duck, load);
      comparison.begin(courses);
      assertThat(comparison.compare(Arrays.asList(Check.values()))).isEmpty();
      Map<String, Integer> tallies = new TreeMap<>();
      for (var tally : comparison.tallies()) {
        tallies.put(
            tally.school().schoolNumber() + " " + tally.verdict(), Math.toIntExact(tally.count()));
      }
      assertThat(tallies).isEqualTo(PlainComparison.tallies(records, courses));
      assertThat(tallies.keySet()).hasSizeGreaterThan(12);
      assertThat(comparison.subjects()).hasSize(7);
      assertThat(comparison.rows())
          .hasSize(
              comparison.tallies().stream()
                  .filter(each -> each.verdict().kind() != Verdict.Kind.AGREES)
                  .mapToInt(each -> Math.toIntExact(each.count()))
                  .sum());
    }
  }
}
