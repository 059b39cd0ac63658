package org.foothill.indicators.reconciliation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.foothill.indicators.definitions.CodeTable;
import org.springframework.core.io.ClassPathResource;

/** Small questions to DuckDB. */
record Questions(Connection duck) {
  /** Makes a table of texts. */
  void table(String name, CodeTable table) throws SQLException {
    run("create table %s (%s varchar)".formatted(name, String.join(" varchar, ", table.columns())));
    var marks = String.join(", ", table.columns().stream().map(_ -> "?").toList());
    try (var insert = duck.prepareStatement("insert into %s values (%s)".formatted(name, marks))) {
      for (var row : table.rows()) {
        for (int i = 0; i < row.size(); i++) {
          insert.setString(i + 1, row.get(i));
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  <T> List<T> list(String sql, Reader<T> reader) throws SQLException {
    var found = new ArrayList<T>();
    try (var statement = duck.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(reader.read(rows));
      }
    }
    return found;
  }

  boolean holds(String sql) throws SQLException {
    try (var statement = duck.createStatement();
        var rows = statement.executeQuery(sql)) {
      return rows.next();
    }
  }

  void run(String sql) throws SQLException {
    try (var statement = duck.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The text of a file below {@code reconciliation/}. */
  static String resource(String name) {
    try {
      return new ClassPathResource("reconciliation/" + name + ".sql")
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
