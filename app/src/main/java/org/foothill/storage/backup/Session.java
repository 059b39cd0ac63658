package org.foothill.storage.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.foothill.storage.backup.Manifest.Table;

/** Settings under which two servers print the same rows as the same text. */
final class Session {
  private Session() {}

  static void prepare(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var setting :
          List.of(
              "timezone = 'UTC'",
              "datestyle = 'ISO, YMD'",
              "intervalstyle = 'postgres'",
              "extra_float_digits = 3",
              "bytea_output = 'hex'",
              // Rather an error than rows left out in silence.
              "row_security = off")) {
        statement.execute("set " + setting);
      }
    }
  }

  static String copyOut(Table table) {
    return "copy (select %s from %s) to stdout".formatted(table.quotedColumns(), table.quoted());
  }

  static String copyIn(Table table) {
    return "copy %s (%s) from stdin".formatted(table.quoted(), table.quotedColumns());
  }
}
