package org.foothill.indicators.computing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBReadableVector;
import org.foothill.cells.CellTable;
import org.foothill.cells.FactBlock;
import org.foothill.cells.Folding;
import org.foothill.cells.Level;

/**
 * The facts of one school year and clock: one row for each student and place, sorted by district,
 * school and grade, school 0 being the district. Group masks, outcome bits and days; no learner
 * keys.
 */
record FactFile(Path path, FactForm form) {
  private static final Set<Level> LEVELS = Set.of(Level.SCHOOL_GRADE, Level.SCHOOL);
  private static final int BLOCK = 1 << 14;

  /** Runs every definition of the form over the prepared database and writes the file. */
  void write(Connection duck) throws SQLException {
    var sorted = new SortedStudents(form, SortedStudents.count(duck));
    for (var slot : form.slots()) {
      sorted.take(duck, slot);
    }
    sorted.write(duck);
    Sql.run(
        duck,
        "copy (%s) to %s (format parquet, compression zstd)"
            .formatted(query(), Sql.quoted(path.toString())));
  }

  private String query() {
    var columns = new ArrayList<String>();
    columns.add("s.district as district");
    columns.add("s.place as school");
    columns.add("cast(coalesce(g.ordinal, -1) as integer) as grade");
    for (int word = 0; word < form.maskWords(); word++) {
      columns.add(mask(word) + " as mask" + word);
    }
    for (int word = 0; word < form.bitWords(); word++) {
      columns.add("o.bits" + word);
    }
    for (int i = 0; i < form.amounts(); i++) {
      columns.add("o.amount" + i);
    }
    return """
    select %s from students s
    join traits t on t.district = s.district and t.learner = s.learner
    join sorted_students o on o.ix = s.ix
    left join grades g on g.code = s.grade
    order by 1, 2, 3\
    """
        .formatted(String.join(", ", columns));
  }

  /** Shifts and ors have equal rank in DuckDB, so everything is in brackets. */
  private String mask(int word) {
    var terms = new ArrayList<String>();
    for (int group = 0; group < form.groups().size(); group++) {
      if (FactForm.maskWord(group) == word) {
        var conditions =
            form.groups().get(group).conditions().stream()
                .map(each -> "t.%s = %s".formatted(each.trait(), Sql.quoted(each.value())))
                .toList();
        terms.add(
            "(case when %s then (cast(1 as bigint) << %d) else 0 end)"
                .formatted(
                    conditions.isEmpty() ? "true" : String.join(" and ", conditions),
                    FactForm.maskShift(group)));
      }
    }
    return ored(terms);
  }

  private static String ored(List<String> terms) {
    return terms.isEmpty() ? "cast(0 as bigint)" : "(" + String.join(" | ", terms) + ")";
  }

  /** Reads the file in its own order and folds it into cells. */
  CellTable fold(Connection duck) throws SQLException {
    var shape = form.shape();
    var table = new CellTable(shape);
    var folding = new Folding(shape, LEVELS, table);
    var block = FactBlock.withRoom(shape, BLOCK);
    Sql.run(duck, "set preserve_insertion_order = true");
    try (var statement =
            duck.prepareStatement(
                    "select * from read_parquet(%s)".formatted(Sql.quoted(path.toString())))
                .unwrap(DuckDBPreparedStatement.class);
        var result = statement.query()) {
      while (result.nextChunk()) {
        folding.add(fill(block, result.chunk()));
      }
    }
    folding.finish();
    return table;
  }

  private FactBlock fill(FactBlock block, DuckDBDataChunkReader chunk) {
    int rows = (int) chunk.rowCount();
    ints(chunk.vector(0), block.district(), rows);
    ints(chunk.vector(1), block.school(), rows);
    var grades = chunk.vector(2);
    for (int row = 0; row < rows; row++) {
      block.grade()[row] = (byte) grades.getInt(row);
    }
    int column = 3;
    for (var masks : block.masks()) {
      longs(chunk.vector(column++), masks, rows);
    }
    for (var bits : block.bits()) {
      longs(chunk.vector(column++), bits, rows);
    }
    for (var amounts : block.amounts()) {
      ints(chunk.vector(column++), amounts, rows);
    }
    return block.withRows(rows);
  }

  private static void ints(DuckDBReadableVector from, int[] to, int rows) {
    for (int row = 0; row < rows; row++) {
      to[row] = from.getInt(row);
    }
  }

  private static void longs(DuckDBReadableVector from, long[] to, int rows) {
    for (int row = 0; row < rows; row++) {
      to[row] = from.getLong(row);
    }
  }
}
