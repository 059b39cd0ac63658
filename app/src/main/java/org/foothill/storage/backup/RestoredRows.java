package org.foothill.storage.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.foothill.core.Progress;
import org.foothill.storage.backup.Manifest.Table;
import org.postgresql.PGConnection;

/** Puts rows into a schema that the migrations have just made; all or nothing. */
final class RestoredRows {
  private final Connection connection;

  RestoredRows(Connection connection) {
    this.connection = connection;
  }

  /**
   * Foreign keys go for the time of the loading, so that rows may come in any order, and their
   * return checks every row. Triggers rest: the rows were chained and checked when they were new.
   */
  void load(BackupFile backup, Progress progress) throws SQLException, IOException {
    Session.prepare(connection);
    connection.setAutoCommit(false);
    var manifest = backup.manifest();
    var map = new SchemaMap(connection);
    var keys = map.foreignKeys();
    for (var key : keys) {
      execute(
          "alter table %s drop constraint \"%s\""
              .formatted(SchemaMap.quoted(key.table()), key.name()));
    }
    rest("disable", backup);
    truncate(backup);
    progress.step("Filling the database");
    var done = 0;
    for (var table : manifest.tables()) {
      progress.at(done++, manifest.tables().size());
      fill(table, backup);
      check(table);
    }
    progress.at(done, done);
    for (var sequence : manifest.sequences()) {
      execute(
          "select setval('%s', %d, %s)"
              .formatted(SchemaMap.quoted(sequence.name()), sequence.last(), sequence.called()));
    }
    rest("enable", backup);
    for (var key : keys) {
      execute(
          "alter table %s add constraint \"%s\" %s"
              .formatted(SchemaMap.quoted(key.table()), key.name(), key.definition()));
    }
    connection.commit();
  }

  private void rest(String verb, BackupFile backup) throws SQLException {
    for (var table : backup.manifest().tables()) {
      execute("alter table %s %s trigger user".formatted(table.quoted(), verb));
    }
  }

  /** Migrations put rows of their own in; the backup has them as they were later. */
  private void truncate(BackupFile backup) throws SQLException {
    var tables =
        backup.manifest().tables().stream().map(Table::quoted).collect(Collectors.joining(", "));
    if (!tables.isEmpty()) {
      execute("truncate " + tables);
    }
  }

  private void fill(Table table, BackupFile backup) throws SQLException, IOException {
    try (var rows = backup.read(table.entry())) {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(Session.copyIn(table), rows, 1 << 16);
    }
  }

  /** What the server now says must be what the other server said. */
  private void check(Table table) throws SQLException, IOException {
    var digest = new RowDigest();
    var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(Session.copyOut(table));
    for (var row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
      digest.add(row);
    }
    if (!digest.text().equals(table.digest())) {
      throw new IOException(
          "The table %s did not arrive as it was: %d rows were sent and %d are there."
              .formatted(table.name(), table.rows(), digest.rows()));
    }
  }

  void clear() throws SQLException {
    connection.rollback();
    connection.setAutoCommit(true);
    for (var schema : new SchemaMap(connection).schemas()) {
      execute("drop schema \"%s\" cascade".formatted(schema));
    }
  }

  private void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
