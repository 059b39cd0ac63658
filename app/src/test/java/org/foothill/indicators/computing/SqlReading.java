package org.foothill.indicators.computing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import java.util.TreeMap;
import org.foothill.core.Language;
import org.foothill.core.SchoolYear;
import org.foothill.indicators.catalogue.Indicator.Clock;
import org.foothill.indicators.definitions.CatalogueReader;
import org.foothill.indicators.definitions.CatalogueSettings;
import org.foothill.indicators.definitions.Definitions;

/**
 * The first reading: the catalogue's SQL in DuckDB, facts in Parquet, the kernel, cells in Parquet.
 */
final class SqlReading {
  private static final Definitions CATALOGUE = catalogue();

  private SqlReading() {}

  static Definitions catalogue() {
    try {
      return CatalogueReader.read(CatalogueSettings.builtIn());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Cells with anybody in the denominator, as "indicator school group" to "numerator/denominator".
   */
  static Map<String, String> cells(Records records, SchoolYear year) throws Exception {
    var cells = new TreeMap<String, String>();
    read(
        records,
        year,
        (duck, file) -> {
          for (var counted : file.form().indicators()) {
            var id = new org.foothill.core.IndicatorId(counted.indicator());
            for (var cell : file.all(duck, id)) {
              if (cell.denominator() > 0 || cell.numerator() > 0) {
                cells.put(
                    "%s %d %s".formatted(id, cell.place().schoolNumber(), cell.group()),
                    cell.numerator() + "/" + cell.denominator());
              }
            }
          }
        });
    return cells;
  }

  /** The explanation of one cell. */
  static String why(Records records, org.foothill.indicators.CellName cell) throws Exception {
    var text = new StringBuilder();
    read(
        records,
        cell.year(),
        (duck, file) -> {
          var counted = file.form().find(cell.indicator());
          if (counted.isPresent()) {
            var counts = file.outcomes(duck, counted.get(), cell.place(), cell.group());
            text.append(new Explaining(counted.get(), counts, Language.ENGLISH).tree().asText());
          }
        });
    return text.toString();
  }

  private interface Reader {
    void read(java.sql.Connection duck, CellFile file) throws Exception;
  }

  private static void read(Records records, SchoolYear year, Reader reader) throws Exception {
    var folder = Files.createTempDirectory("facts");
    try (var duck = DriverManager.getConnection("jdbc:duckdb:")) {
      Sql.run(duck, "set threads = 1");
      records.createIn(duck);
      YearOfRecords.load(duck, CATALOGUE);
      var prepared = new YearOfRecords(duck, CATALOGUE, year);
      prepared.begin();
      for (var clock : Clock.values()) {
        var form = prepared.population(clock);
        if (!form.slots().isEmpty()) {
          var facts = new FactFile(folder.resolve("facts-" + clock + ".parquet"), form);
          facts.write(duck);
          var file = CellFile.of(folder, clock);
          file.write(duck, form, facts.fold(duck));
          reader.read(duck, file);
        }
      }
    } finally {
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }
}
