package org.foothill.indicators.computing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.foothill.core.SchoolYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue's SQL, facts and kernel against plain Java, on fresh random records. */
class TwoReadingsTest {
  private static final List<SchoolYear> YEARS =
      List.of(new SchoolYear(2022), new SchoolYear(2023), new SchoolYear(2024));

  static LongStream seeds() {
    // In the first, nobody is there on one of three census days.
    return LongStream.concat(
        LongStream.of(802746487456336123L), new Random().longs(Integer.getInteger("readings", 8)));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void countTheSameStudents(long seed) throws Exception {
    var records = RandomRecords.of(seed);
    var sql = SqlReading.cells(records, YEARS);
    var plain = PlainReading.cells(records, YEARS);
    for (var year : YEARS) {
      assertThat(differences(sql.getOrDefault(year, Map.of()), plain.getOrDefault(year, Map.of())))
          .as("seed %d, %s", seed, year)
          .isEmpty();
    }
  }

  /** Readings that never meet an indicator would agree on nothing. */
  @Test
  void randomRecordsMeetEveryIndicator() {
    var met = new HashSet<String>();
    for (long seed = 1; seed <= 60; seed++) {
      var records = RandomRecords.of(seed);
      PlainReading.cells(records, YEARS)
          .values()
          .forEach(cells ->
              cells.forEach((key, counts) -> {
                var parts = counts.split("/");
                boolean some = !parts[0].equals("0");
                if (some && (!parts[0].equals(parts[1]) || isCount(key))) {
                  met.add(key.substring(0, key.indexOf(' ')));
                }
              }));
    }
    var missed =
        SqlReading.catalogue().indicators().stream()
            .filter(each -> !each.use().family().endsWith("-PATHWAY"))
            .map(each -> each.id().code())
            .filter(each -> !met.contains(each))
            .toList();
    assertThat(missed).isEmpty();
    assertThat(met)
        .contains("CTE-COMP-113", "CTE-PART-174", "CCI-PREP.1", "CCI-PREP.2", "CTE-CONC.1");
  }

  private static boolean isCount(String key) {
    return key.startsWith("SWP-") || key.startsWith("ENR-CENSUS");
  }

  private static List<String> differences(Map<String, String> sql, Map<String, String> plain) {
    var keys = new TreeSet<>(sql.keySet());
    keys.addAll(plain.keySet());
    return keys.stream()
        .filter(key -> !Objects.equals(sql.get(key), plain.get(key)))
        .map(key -> "%s: SQL %s, plain %s".formatted(key, sql.get(key), plain.get(key)))
        .toList();
  }
}
