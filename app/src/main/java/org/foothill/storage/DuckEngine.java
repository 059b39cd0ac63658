package org.foothill.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.duckdb.DuckDBConnection;

/**
 * One running DuckDB. Each question gets a database in memory and a connection of its own, which
 * are gone with the answer. Belongs to one thread.
 */
final class DuckEngine implements AutoCloseable {
  private final DuckDBConnection root;
  private int questions;

  private DuckEngine(DuckDBConnection root) {
    this.root = root;
  }

  static DuckEngine open(Path temporary, String memory) throws SQLException {
    try {
      Files.createDirectories(temporary);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var root = DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
    run(root, "set memory_limit = " + quoted(memory));
    run(root, "set threads = 2");
    // One folder each: DuckDB gives its spill files fixed names. It makes and removes the folder.
    run(
        root,
        "set temp_directory = "
            + quoted(temporary.resolve("duckdb-" + UUID.randomUUID()).toString()));
    // Nothing is ever fetched from elsewhere.
    run(root, "set autoinstall_known_extensions = false");
    run(root, "set autoload_known_extensions = false");
    return new DuckEngine(root);
  }

  <T> T answer(Analytics.Question<T> question) throws SQLException {
    var database = "question_" + ++questions;
    run(root, "attach ':memory:' as " + database);
    try (var duck = root.duplicate()) {
      run(duck, "use " + database);
      return question.answer(duck);
    } finally {
      run(root, "detach " + database);
    }
  }

  /**
   * False once a question closed the way to files: that holds for the whole engine. Other settings
   * that questions make are taken back.
   */
  boolean isAsBefore() throws SQLException {
    run(root, "reset preserve_insertion_order");
    try (var statement = root.createStatement();
        var row =
            statement.executeQuery(
                "select current_setting('enable_external_access') and not current_setting('lock_configuration')")) {
      return row.next() && row.getBoolean(1);
    }
  }

  private static void run(Connection duck, String sql) throws SQLException {
    try (var statement = duck.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  @Override
  public void close() {
    try {
      root.close();
    } catch (SQLException e) {
      throw new IllegalStateException("DuckDB could not be closed.", e);
    }
  }
}
