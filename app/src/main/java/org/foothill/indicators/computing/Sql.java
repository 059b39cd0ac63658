package org.foothill.indicators.computing;

import java.sql.Connection;
import java.sql.SQLException;

/** Small questions to DuckDB. */
final class Sql {
  private Sql() {}

  static void run(Connection duck, String sql) throws SQLException {
    try (var statement = duck.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Several statements, each ended by a semicolon at the end of a line. */
  static void runAll(Connection duck, String script) throws SQLException {
    for (var statement : script.split(";\\s*\\R|;\\s*$")) {
      if (statement.lines().anyMatch(line -> !line.isBlank() && !line.startsWith("--"))) {
        run(duck, statement);
      }
    }
  }

  static boolean holds(Connection duck, String condition) throws SQLException {
    try (var statement = duck.createStatement();
        var answer =
            statement.executeQuery(
                "select coalesce(cast((" + condition + ") as boolean), false)")) {
      return answer.next() && answer.getBoolean(1);
    }
  }

  static void set(Connection duck, String variable, String expression) throws SQLException {
    run(duck, "set variable " + variable + " = " + expression);
  }

  /** The text as an SQL literal. */
  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
