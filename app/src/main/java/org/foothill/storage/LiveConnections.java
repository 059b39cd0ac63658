package org.foothill.storage;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.function.Function;
import org.foothill.storage.postgres.Endpoint;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Fresh connections to wherever the database is now. When another process stopped or moved the
 * embedded server, the next connection finds it again, so a pool above heals by itself.
 */
final class LiveConnections extends AbstractDataSource {
  private final Database database;
  private final Function<Endpoint, Endpoint.Login> role;
  private @Nullable Endpoint known;

  LiveConnections(Database database, Function<Endpoint, Endpoint.Login> role) {
    this.database = database;
    this.role = role;
  }

  @Override
  public Connection getConnection() throws SQLException {
    var first = endpoint(false);
    try {
      return open(first);
    } catch (SQLException e) {
      // Class 08: nobody answers there. Anything else is a real answer.
      if (e.getSQLState() == null || !e.getSQLState().startsWith("08")) {
        throw e;
      }
      return open(endpoint(true));
    }
  }

  private synchronized Endpoint endpoint(boolean again) throws SQLException {
    if (known == null || again) {
      try {
        known = database.endpoint();
      } catch (UncheckedIOException e) {
        throw new SQLException(sentence(e), "08001", e);
      }
    }
    return known;
  }

  private static String sentence(UncheckedIOException problem) {
    var cause = problem.getCause();
    return String.valueOf(cause == null ? problem.getMessage() : cause.getMessage());
  }

  private Connection open(Endpoint endpoint) throws SQLException {
    var login = role.apply(endpoint);
    var properties = new Properties();
    properties.setProperty("user", login.user());
    properties.setProperty("password", login.password());
    properties.setProperty("ApplicationName", "foothill " + ProcessHandle.current().pid());
    properties.setProperty("reWriteBatchedInserts", "true");
    return DriverManager.getConnection(endpoint.url(), properties);
  }

  /** So many seconds a pool that closes waits for its last attempt to connect; 0 only warns. */
  @Override
  public int getLoginTimeout() {
    return 5;
  }

  @Override
  public Connection getConnection(String username, String password) throws SQLException {
    throw new SQLException("The role is fixed when the pool is made.");
  }
}
