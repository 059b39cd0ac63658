package org.foothill.indicators.computing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;
import org.foothill.indicators.CellName;
import org.foothill.indicators.FigureHistory.Line;
import org.foothill.indicators.definitions.CatalogueReader;
import org.foothill.indicators.definitions.CatalogueSettings;
import org.foothill.indicators.definitions.Definitions;
import org.junit.jupiter.api.Test;

/** A rule of a new year leaves the years before as they were, and both can be read. */
class VersionsTest {
  private static final List<SchoolYear> YEARS =
      List.of(new SchoolYear(2022), new SchoolYear(2023), new SchoolYear(2024));

  @Test
  void aNewRuleChangesNoEarlierFigure() throws Exception {
    var before = withoutFile("indicators/CCI-PREP.yaml", "to: 2022", "to: 2150");
    var records = RandomRecords.of(7);
    var old = figures(records, before, new SchoolYear(2022));
    assertThat(old).isNotEmpty();
    assertThat(figures(records, SqlReading.catalogue(), new SchoolYear(2022))).isEqualTo(old);
  }

  @Test
  void bothVersionsAreThereAndTheBreakIsMarked() throws Exception {
    var lines = history(RandomRecords.of(7), "CCI-PREP");
    assertThat(lines)
        .extracting(Line::year, Line::version, Line::holds, Line::afterBreak)
        .extracting(Object::toString)
        .containsExactly(
            "(2021-22, 1, true, false)",
            "(2022-23, 1, false, false)",
            "(2023-24, 1, false, false)",
            "(2021-22, 2, false, false)",
            "(2022-23, 2, true, true)",
            "(2023-24, 2, true, false)");
    assertThat(history(RandomRecords.of(7), "GRAD-ACGR")).noneMatch(Line::afterBreak);
  }

  private static List<Line> history(Records records, String indicator) throws Exception {
    var cell =
        new CellName(
            new IndicatorId(indicator),
            YEARS.getFirst(),
            new PlaceId(String.valueOf(Records.DISTRICT)),
            StudentGroup.ALL);
    try (var duck = DriverManager.getConnection("jdbc:duckdb:")) {
      records.createIn(duck);
      return SqlReading.read(
          duck, YEARS, (open, cells) -> TellingHistory.lines(open, cells, YEARS, cell));
    }
  }

  /** The catalogue as it was before a version was added. */
  private static Definitions withoutFile(String file, String to, String open) throws IOException {
    var files = new TreeMap<>(CatalogueSettings.builtIn());
    files.remove(file);
    files.computeIfPresent(
        file.replace(".yaml", ".v1.yaml"), (path, text) -> text.replace(to, open));
    return CatalogueReader.read(files);
  }

  private static Map<String, String> figures(
      Records records, Definitions catalogue, SchoolYear year) throws Exception {
    try (var duck = DriverManager.getConnection("jdbc:duckdb:")) {
      records.createIn(duck);
      var cells =
          SqlReading.read(
              duck, catalogue, YEARS, (open, run) -> SqlReading.cellsOf(open, run, year));
      cells.keySet().removeIf(key -> !key.startsWith("CCI-PREP "));
      return cells;
    }
  }
}
