package org.foothill.indicators.computing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.foothill.cli.Shell;
import org.foothill.core.SchoolYear;
import org.foothill.learners.facts.LearnerRecords;
import org.foothill.storage.Analytics;
import org.foothill.testing.CommandLineRuns;
import org.foothill.testing.FoothillTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every indicator and group of an invented district, from its files through the whole program,
 * against plain Java. {@code -Dsample.students=14000 -Dsample.years=4} does it at full size.
 */
@FoothillTest
class SampleDistrictTest {
  private static final int STUDENTS = Integer.getInteger("sample.students", 900);
  private static final int YEARS = Integer.getInteger("sample.years", 3);

  @Autowired private Shell shell;
  @Autowired private LearnerRecords records;
  @Autowired private Analytics analytics;
  @Autowired private StoredResults results;
  @TempDir private Path folder;

  @Test
  void everyFigureIsThatOfThePlainReading() {
    var commands = new CommandLineRuns(shell);
    var sample = folder.resolve("sample").toString();
    commands.run(
        "sample",
        "--students",
        String.valueOf(STUDENTS),
        "--years",
        String.valueOf(YEARS),
        "--out",
        sample);
    commands.run("import", sample, "--approve");
    assertThat(commands.run("indicators", "compute").out()).startsWith("Computed ");

    var run = results.newest().orElseThrow();
    var plain =
        analytics.ask(duck -> {
          records.attach(duck);
          return PlainReading.cells(StoredRecords.read(duck), run.years());
        });
    var cells = results.of(run.id());
    for (var year : run.years()) {
      var computed = analytics.ask(duck -> SqlReading.cellsOf(duck, cells, year));
      assertThat(differences(computed, Objects.requireNonNull(plain.get(year)), year)).isEmpty();
      assertThat(computed).hasSizeGreaterThan(5000);
    }
    var newest = Objects.requireNonNull(plain.get(run.years().getLast()));
    assertThat(newest.keySet().stream().map(key -> key.split(" ")[0]).distinct().count())
        .isGreaterThan(60);
  }

  private static Map<String, String> differences(
      Map<String, String> computed, Map<String, String> plain, SchoolYear year) {
    var differences = new TreeMap<String, String>();
    computed.forEach((key, counts) -> {
      if (!counts.equals(plain.get(key))) {
        differences.put(year + " " + key, counts + ", plain " + plain.get(key));
      }
    });
    plain.forEach((key, counts) -> {
      if (!computed.containsKey(key)) {
        differences.put(year + " " + key, "nothing, plain " + counts);
      }
    });
    return differences;
  }
}
