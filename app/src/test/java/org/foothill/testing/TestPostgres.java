package org.foothill.testing;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.foothill.storage.postgres.EmbeddedPostgres;
import org.foothill.storage.postgres.Endpoint;

/**
 * One PostgreSQL for all tests of a build, below target/. It does not flush to disk; a new database
 * is a copy of one that was migrated once.
 */
public final class TestPostgres {
  private static final String TEMPLATE = "migrated";
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private TestPostgres() {}

  private static final class Holder {
    static final EmbeddedPostgres SERVER = new EmbeddedPostgres(home().resolve("server"), false);
    static final Endpoint TEMPLATE_ENDPOINT = template(SERVER.endpoint());

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close));
    }
  }

  static Path home() {
    return Path.of(System.getProperty("basedir", ".")).resolve("target").resolve("test-homes");
  }

  /** A database of its own with all migrations applied. */
  public static Endpoint freshDatabase() {
    var server = Holder.TEMPLATE_ENDPOINT;
    var name = "t" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
    execute(server, "drop database if exists " + name + " with (force)");
    execute(server, "create database " + name + " template " + TEMPLATE);
    return named(server, name);
  }

  /** An empty database without any migration. */
  public static Endpoint emptyDatabase() {
    var server = Holder.TEMPLATE_ENDPOINT;
    var name = "e" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
    execute(server, "drop database if exists " + name + " with (force)");
    execute(server, "create database " + name);
    return named(server, name);
  }

  private static Endpoint template(Endpoint server) {
    execute(server, "drop database if exists " + TEMPLATE + " with (force)");
    execute(server, "create database " + TEMPLATE);
    flyway(named(server, TEMPLATE)).migrate();
    return server;
  }

  /** What brings the database up to date, as the application would. */
  public static Flyway flyway(Endpoint database) {
    return Flyway.configure()
        .dataSource(database.url(), database.owner().user(), database.owner().password())
        .defaultSchema("foothill")
        .schemas("foothill")
        .createSchemas(true)
        .locations("classpath:db/migration")
        .outOfOrder(true)
        .placeholders(Map.of("application", database.application().user()))
        .load();
  }

  private static Endpoint named(Endpoint server, String name) {
    var url = server.url().substring(0, server.url().lastIndexOf('/') + 1) + name;
    return new Endpoint(url, server.owner(), server.application());
  }

  private static void execute(Endpoint server, String sql) {
    try (var connection =
            DriverManager.getConnection(
                server.url(), server.owner().user(), server.owner().password());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException("The test database refused (%s).".formatted(sql), e);
    }
  }
}
