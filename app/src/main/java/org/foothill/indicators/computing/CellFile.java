package org.foothill.indicators.computing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.foothill.cells.CellTable;
import org.foothill.cells.Level;
import org.foothill.core.PlaceId;
import org.foothill.core.StudentGroup;
import org.foothill.indicators.catalogue.Indicator.Clock;
import org.foothill.indicators.computing.CellForm.Counted;
import org.foothill.indicators.results.IndicatorResults.Cell;
import tools.jackson.databind.json.JsonMapper;

/**
 * Computed cells of one school year and clock: a Parquet file with {@code district, school} (0 is
 * the district itself), {@code grade} (null for all grades, -1 for none), {@code grp, counts,
 * amounts}, and beside it a JSON file that says what the numbers are. Cells without any student are
 * left out and read as zeros.
 */
record CellFile(Path cells, Path formFile) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static CellFile of(Path folder, Clock clock) {
    var name = Names.of(clock);
    return new CellFile(folder.resolve(name + ".parquet"), folder.resolve(name + ".json"));
  }

  boolean exists() {
    return Files.exists(formFile);
  }

  /** Returns how many cells have students. */
  long write(Connection duck, FactForm form, CellTable table) throws SQLException {
    Sql.run(
        duck,
        "create or replace table cells (district integer, school integer, grade tinyint, grp varchar, counts integer[%d], amounts bigint[%d])"
            .formatted(Math.max(1, form.counts()), Math.max(1, form.amounts())));
    try (var rows = duck.unwrap(DuckDBConnection.class).createAppender("loaded", "cells")) {
      append(rows, form, table, Level.SCHOOL);
      append(rows, form, table, Level.SCHOOL_GRADE);
    }
    Sql.run(
        duck,
        "copy (select * from cells) to %s (format parquet, compression zstd)"
            .formatted(Sql.quoted(cells.toString())));
    writeForm(CellForm.of(form));
    return table.size(Level.SCHOOL) + table.size(Level.SCHOOL_GRADE);
  }

  private static void append(DuckDBAppender rows, FactForm form, CellTable table, Level level)
      throws SQLException {
    var counts = new int[Math.max(1, form.counts())];
    var amounts = new long[Math.max(1, form.amounts())];
    for (int row = 0; row < table.size(level); row++) {
      for (var slot : form.slots()) {
        for (int i = 0; i < slot.definition().outcomes().size(); i++) {
          counts[slot.firstCount() + i] = table.count(level, row, FactForm.kernelBit(slot, i));
        }
      }
      for (int i = 0; i < form.amounts(); i++) {
        amounts[i] = table.amount(level, row, i);
      }
      var place = table.place(level, row);
      var group = form.groups().get(FactForm.groupOf(table.group(level, row)));
      rows.beginRow().append(place.district()).append(place.school());
      if (level.byGrade()) {
        rows.append((byte) place.grade());
      } else {
        rows.appendNull();
      }
      rows.append(group.definition().group().code()).append(counts).append(amounts).endRow();
    }
  }

  private void writeForm(CellForm form) {
    try {
      Files.write(formFile, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(form));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  CellForm form() {
    try {
      return JSON.readValue(Files.readAllBytes(formFile), CellForm.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every place and known group of the indicator, all grades together, empty cells as zeros. */
  List<Cell> all(Connection duck, Counted counted) throws SQLException {
    var form = form();
    var found = new HashMap<PlaceId, Map<String, Cell>>();
    try (var statement = duck.createStatement();
        var rows = statement.executeQuery(query(counted))) {
      while (rows.next()) {
        var place = PlaceId.of(rows.getInt(1), rows.getInt(2));
        var group = rows.getString(3);
        var cell = new Cell(place, new StudentGroup(group), rows.getLong(4), rows.getLong(5));
        found.computeIfAbsent(place, each -> new HashMap<>()).put(group, cell);
      }
    }
    var cells = new ArrayList<Cell>();
    for (var place : new TreeSet<>(found.keySet())) {
      for (var group : form.studentGroups()) {
        var cell = found.getOrDefault(place, Map.of()).get(group.code());
        cells.add(cell == null ? new Cell(place, group, 0, 0) : cell);
      }
    }
    return cells;
  }

  private String query(Counted counted) {
    return "select district, school, grp, %s, %s from read_parquet(%s) where grade is null"
        .formatted(counted.numerator(), counted.denominator(), Sql.quoted(cells.toString()));
  }

  /** Counts of an indicator's outcomes in one cell; zeros when nobody is in it. */
  long[] outcomes(Connection duck, Counted counted, PlaceId place, StudentGroup group)
      throws SQLException {
    var sql =
        "select counts from read_parquet(%s) where grade is null and district = ? and school = ? and grp = ?"
            .formatted(Sql.quoted(cells.toString()));
    try (var statement = duck.prepareStatement(sql)) {
      statement.setInt(1, place.districtNumber());
      statement.setInt(2, place.schoolNumber());
      statement.setString(3, group.code());
      try (var rows = statement.executeQuery()) {
        return rows.next() ? outcomes(counted, rows) : new long[counted.outcomes().size()];
      }
    }
  }

  private static long[] outcomes(Counted counted, ResultSet row) throws SQLException {
    var counts = (Object[]) row.getArray(1).getArray();
    return IntStream.range(counted.firstCount(), counted.firstCount() + counted.outcomes().size())
        .mapToLong(i -> ((Number) counts[i]).longValue())
        .toArray();
  }

  /** Whether the place has any cell at all. */
  Optional<PlaceId> knows(Connection duck, PlaceId place) throws SQLException {
    var sql =
        "select 1 from read_parquet(%s) where district = ? and school = ? limit 1"
            .formatted(Sql.quoted(cells.toString()));
    try (var statement = duck.prepareStatement(sql)) {
      statement.setInt(1, place.districtNumber());
      statement.setInt(2, place.schoolNumber());
      try (var rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(place) : Optional.empty();
      }
    }
  }
}
