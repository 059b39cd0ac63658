package org.foothill.indicators.computing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.foothill.core.SchoolYear;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue's SQL, facts and kernel against plain Java, on fresh random records. */
class TwoReadingsTest {
  static LongStream seeds() {
    return new Random().longs(Integer.getInteger("readings", 8));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void countTheSameStudents(long seed) throws Exception {
    var records = RandomRecords.of(seed);
    for (int ending : new int[] {2023, 2024}) {
      var year = new SchoolYear(ending);
      var differences =
          differences(SqlReading.cells(records, year), PlainReading.cells(records, year));
      assertThat(differences).as("seed %d, %s", seed, year).isEmpty();
    }
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
