package org.foothill.indicators.computing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;
import org.foothill.indicators.computing.FactForm.Slot;
import org.foothill.indicators.definitions.Definition;

/**
 * What the definitions of a year and clock say of each student of the relation {@code students}, by
 * its number {@code ix} from 1: outcome bits and days. Definitions are put together here and not by
 * joins: planning seventy joins costs more than the definitions themselves.
 */
final class SortedStudents {
  private final FactForm form;
  private final int students;
  private final long[][] bits;
  private final int[][] amounts;

  SortedStudents(FactForm form, int students) {
    this.form = form;
    this.students = students;
    this.bits = new long[form.bitWords()][students];
    this.amounts = new int[form.amounts()][students];
  }

  static int count(Connection duck) throws SQLException {
    try (var statement = duck.createStatement();
        var answer = statement.executeQuery("select cast(count(*) as integer) from students")) {
      answer.next();
      return answer.getInt(1);
    }
  }

  /** Runs a definition and keeps what it says. */
  void take(Connection duck, Slot slot) throws SQLException {
    var definition = slot.definition();
    for (var variable : definition.variables().entrySet()) {
      Sql.set(duck, variable.getKey(), Sql.quoted(variable.getValue()));
    }
    var seen = new BitSet(students);
    try (var statement =
            duck.prepareStatement(query(definition)).unwrap(DuckDBPreparedStatement.class);
        var result = statement.query()) {
      while (result.nextChunk()) {
        take(slot, result.chunk(), seen);
      }
    }
  }

  private static String query(Definition definition) {
    return """
    select cast(ix as integer), cast(case outcome %s end as integer)%s
    from (
    %s
    )\
    """
        .formatted(
            cases(definition),
            definition.sumsDays()
                ? ", cast(numerator as integer), cast(denominator as integer)"
                : "",
            definition.sql());
  }

  private static String cases(Definition definition) {
    return IntStream.range(0, definition.outcomes().size())
        .mapToObj(
            i -> "when %s then %d".formatted(Sql.quoted(definition.outcomes().get(i).key()), i))
        .collect(Collectors.joining(" "));
  }

  private void take(Slot slot, DuckDBDataChunkReader chunk, BitSet seen) {
    var who = chunk.vector(0);
    var outcome = chunk.vector(1);
    for (int row = 0; row < chunk.rowCount(); row++) {
      int student = who.getInt(row, 0) - 1;
      if (student < 0 || outcome.isNull(row) || seen.get(student)) {
        throw new IllegalStateException(
            """
            %s: sql gives a student twice, a student outside the population of its clock, or an outcome \
            that is not in the list.\
            """
                .formatted(slot.definition().file()));
      }
      seen.set(student);
      bits[slot.word()][student] |= 1L << (slot.shift() + outcome.getInt(row));
      if (slot.firstAmount() >= 0) {
        amounts[slot.firstAmount()][student] = chunk.vector(2).getInt(row);
        amounts[slot.firstAmount() + 1][student] = chunk.vector(3).getInt(row);
      }
    }
  }

  /** Makes the relation {@code sorted_students}: ix, bits and amounts. */
  void write(Connection duck) throws SQLException {
    Sql.run(
        duck,
        "create or replace table sorted_students (ix integer%s%s)".formatted(columns(), days()));
    try (var rows =
        duck.unwrap(DuckDBConnection.class).createAppender("loaded", "sorted_students")) {
      for (int student = 0; student < students; student++) {
        rows.beginRow().append(student + 1);
        for (var word : bits) {
          rows.append(word[student]);
        }
        for (var amount : amounts) {
          rows.append(amount[student]);
        }
        rows.endRow();
      }
    }
  }

  private String columns() {
    return IntStream.range(0, form.bitWords())
        .mapToObj(", bits%d bigint"::formatted)
        .collect(Collectors.joining());
  }

  private String days() {
    return IntStream.range(0, form.amounts())
        .mapToObj(", amount%d integer"::formatted)
        .collect(Collectors.joining());
  }
}
