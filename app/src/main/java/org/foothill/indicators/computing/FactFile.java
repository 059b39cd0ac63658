package org.foothill.indicators.computing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBReadableVector;
import org.foothill.cells.CellTable;
import org.foothill.cells.FactBlock;
import org.foothill.cells.Folding;
import org.foothill.cells.Level;
import org.foothill.indicators.computing.FactForm.Slot;
import org.foothill.indicators.definitions.Definition;

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
    for (int k = 0; k < form.slots().size(); k++) {
      runDefinition(duck, form.slots().get(k), k);
    }
    Sql.run(
        duck,
        "copy (%s) to %s (format parquet, compression zstd)"
            .formatted(query(), Sql.quoted(path.toString())));
  }

  private void runDefinition(Connection duck, Slot slot, int k) throws SQLException {
    var definition = slot.definition();
    for (var variable : definition.variables().entrySet()) {
      Sql.set(duck, variable.getKey(), Sql.quoted(variable.getValue()));
    }
    var days = definition.sumsDays() ? ", d.numerator, d.denominator" : "";
    Sql.run(
        duck,
        """
        create or replace table counted_%d as
        select s.ix, cast(case d.outcome %s end as bigint) as outcome%s
        from (
        %s
        ) d left join students s using (district, place, learner)\
        """
            .formatted(k, cases(definition), days, definition.sql()));
    check(duck, definition, k);
  }

  private static String cases(Definition definition) {
    return IntStream.range(0, definition.outcomes().size())
        .mapToObj(
            i -> "when %s then %d".formatted(Sql.quoted(definition.outcomes().get(i).key()), i))
        .collect(Collectors.joining(" "));
  }

  private static void check(Connection duck, Definition definition, int k) throws SQLException {
    var sound =
        "select count(*) = count(ix) and count(*) = count(distinct ix) and count(*) = count(outcome) from counted_%d"
            .formatted(k);
    if (!Sql.holds(duck, sound)) {
      throw new IllegalStateException(
          """
          %s: sql gives a student twice, a student outside the population of its clock, or an outcome \
          that is not in the list.\
          """
              .formatted(definition.file()));
    }
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
      columns.add(bits(word) + " as bits" + word);
    }
    var joins = new StringBuilder();
    for (int k = 0; k < form.slots().size(); k++) {
      joins.append(" left join counted_%d on counted_%d.ix = s.ix".formatted(k, k));
      if (form.slots().get(k).firstAmount() >= 0) {
        columns.add(day(k, "numerator"));
        columns.add(day(k, "denominator"));
      }
    }
    return """
    select %s from students s
    join traits t on t.district = s.district and t.learner = s.learner
    left join grades g on g.code = s.grade%s
    order by 1, 2, 3\
    """
        .formatted(String.join(", ", columns), joins);
  }

  private static String day(int k, String column) {
    return "cast(coalesce(counted_%d.%s, 0) as integer) as %s%d".formatted(k, column, column, k);
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

  private String bits(int word) {
    var terms = new ArrayList<String>();
    for (int k = 0; k < form.slots().size(); k++) {
      var slot = form.slots().get(k);
      if (slot.word() == word) {
        terms.add(
            "coalesce((cast(1 as bigint) << (%d + counted_%d.outcome)), 0)"
                .formatted(slot.shift(), k));
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
