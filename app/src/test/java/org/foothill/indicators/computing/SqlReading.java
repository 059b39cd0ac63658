package org.foothill.indicators.computing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foothill.core.Language;
import org.foothill.core.SchoolYear;
import org.foothill.indicators.CellName;
import org.foothill.indicators.catalogue.Indicator.Clock;
import org.foothill.indicators.definitions.CatalogueReader;
import org.foothill.indicators.definitions.CatalogueSettings;
import org.foothill.indicators.definitions.Definitions;

/**
 * The first reading: the catalogue's SQL in DuckDB, facts in Parquet, the kernel, cells in Parquet.
 */
final class SqlReading {
  private static final Definitions CATALOGUE = builtIn();

  private SqlReading() {}

  static Definitions catalogue() {
    return CATALOGUE;
  }

  private static Definitions builtIn() {
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
    return read(records, List.of(year), (duck, cells) -> cellsOf(duck, cells, year));
  }

  /** The same for years one after another, each with those before it at hand. */
  static Map<SchoolYear, Map<String, String>> cells(Records records, List<SchoolYear> years)
      throws Exception {
    return read(
        records,
        years,
        (duck, cells) -> {
          var found = new TreeMap<SchoolYear, Map<String, String>>();
          for (var year : years) {
            found.put(year, cellsOf(duck, cells, year));
          }
          return found;
        });
  }

  /** Versions that do not hold in the year stand as "indicator.version". */
  static Map<String, String> cellsOf(Connection duck, RunCells run, SchoolYear year)
      throws SQLException {
    var texts = new TreeMap<String, String>();
    for (var indicator : CATALOGUE.indicators()) {
      for (var cell : run.cells(duck, indicator.id(), year)) {
        put(texts, indicator.id().code(), cell);
      }
      for (var version : run.versions(indicator.id(), year)) {
        if (!version.holds()) {
          var found = run.find(indicator.id(), version.version(), year).orElseThrow();
          for (var cell : found.file().all(duck, version)) {
            put(texts, indicator.id() + "." + version.version(), cell);
          }
        }
      }
    }
    return texts;
  }

  private static void put(
      Map<String, String> texts,
      String name,
      org.foothill.indicators.results.IndicatorResults.Cell cell) {
    if (cell.denominator() > 0 || cell.numerator() > 0) {
      texts.put(
          "%s %d %s".formatted(name, cell.place().schoolNumber(), cell.group()),
          cell.numerator() + "/" + cell.denominator());
    }
  }

  /** The explanation of one cell. */
  static String why(Records records, CellName cell) throws Exception {
    return read(
        records,
        List.of(cell.year()),
        (duck, run) ->
            run.outcomes(duck, cell)
                .map(each ->
                    new Explaining(each.counted(), each.counts(), Language.ENGLISH).tree().asText())
                .orElse(""));
  }

  interface Reader<T> {
    T read(Connection duck, RunCells cells) throws Exception;
  }

  private static <T> T read(Records records, List<SchoolYear> years, Reader<T> reader)
      throws Exception {
    try (var duck = DriverManager.getConnection("jdbc:duckdb:")) {
      Sql.run(duck, "set threads = 1");
      records.createIn(duck);
      return read(duck, years, reader);
    }
  }

  /** Computes the years from relations that are already there. */
  static <T> T read(Connection duck, List<SchoolYear> years, Reader<T> reader) throws Exception {
    return read(duck, CATALOGUE, years, reader);
  }

  /** The same by another catalogue. */
  static <T> T read(
      Connection duck, Definitions catalogue, List<SchoolYear> years, Reader<T> reader)
      throws Exception {
    var folder = Files.createTempDirectory("facts");
    try {
      YearOfRecords.load(duck, catalogue);
      for (var year : years) {
        write(
            new YearOfRecords(duck, catalogue, year),
            duck,
            Files.createDirectories(folder.resolve(year.toString())));
      }
      return reader.read(duck, new RunCells(folder));
    } finally {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static void write(YearOfRecords prepared, Connection duck, Path folder) throws Exception {
    prepared.begin();
    for (var clock : Clock.values()) {
      var form = prepared.population(clock);
      if (!form.slots().isEmpty()) {
        var facts = new FactFile(folder.resolve("facts-" + clock + ".parquet"), form);
        facts.write(duck);
        CellFile.of(folder, clock).write(duck, form, facts.fold(duck));
      }
    }
  }
}
