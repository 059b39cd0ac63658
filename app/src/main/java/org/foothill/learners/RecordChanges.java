package org.foothill.learners;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.foothill.learners.loading.RecordKind;
import org.foothill.learners.loading.Staging.Changes;

/** Compares a file's rows with the current ones. */
final class RecordChanges {
  private RecordChanges() {}

  static Changes count(
      Connection duck, RecordKind kind, Path incoming, List<CurrentFile> current, boolean replaces)
      throws SQLException {
    try (var statement = duck.createStatement();
        var row = statement.executeQuery(RecordSql.of(kind).changes(incoming, current, replaces))) {
      row.next();
      return new Changes(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
    }
  }
}
