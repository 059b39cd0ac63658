package org.foothill.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.foothill.storage.postgres.EmbeddedPostgres;
import org.foothill.storage.postgres.Endpoint;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** The data directory, the database and the clock as beans. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  DataDirectory dataDirectory(Environment environment) {
    var directory = new DataDirectory(Path.of(environment.getRequiredProperty("foothill.data")));
    try {
      Files.createDirectories(directory.root());
      Files.setPosixFilePermissions(directory.root(), PosixFilePermissions.fromString("rwx------"));
      return directory;
    } catch (IOException e) {
      throw new UncheckedIOException(
          new IOException(
              "Foothill cannot write to its data directory %s. Choose another with --data DIR, or make this one yours."
                  .formatted(directory.root()),
              e));
    }
  }

  @Bean
  Database database(Environment environment, DataDirectory directory) {
    var url = environment.getProperty("spring.datasource.url", "");
    if (url.isEmpty()) {
      return new Database.Embedded(new EmbeddedPostgres(directory.root(), true));
    }
    var application =
        new Endpoint.Login(
            environment.getProperty("spring.datasource.username", ""),
            environment.getProperty("spring.datasource.password", ""));
    var owner =
        new Endpoint.Login(
            environment.getProperty("foothill.database.owner.username", application.user()),
            environment.getProperty("foothill.database.owner.password", application.password()));
    return new Database.External(new Endpoint(url, owner, application));
  }

  /** What all modules use: the application's role, which owns nothing. */
  @Bean
  @Primary
  HikariDataSource dataSource(Database database, Environment environment) {
    var connections = new LiveConnections(database, Endpoint::application);
    greet(connections);
    var pool = pool(connections, "rows");
    pool.setMaximumPoolSize(8);
    pool.setMinimumIdle(environment.getProperty("foothill.database.idle", Integer.class, 2));
    return pool;
  }

  /** Changes the schema; used by migrations, backup and restore only. */
  @Bean(defaultCandidate = false)
  @FlywayDataSource
  @Lazy
  DataSource ownerDataSource(Database database) {
    return new LiveConnections(database, Endpoint::owner);
  }

  /** Connects once, so that a refusal is told at once and in its own words, not by the pool. */
  private static void greet(DataSource connections) {
    try (var connection = connections.getConnection()) {
      connection.isValid(5);
    } catch (SQLException e) {
      throw new UncheckedIOException(new IOException(e.getMessage(), e));
    }
  }

  private static HikariDataSource pool(DataSource connections, String name) {
    var pool = new HikariDataSource();
    pool.setDataSource(connections);
    pool.setPoolName(name);
    pool.setConnectionTimeout(30_000);
    pool.setInitializationFailTimeout(-1);
    return pool;
  }

  /** Migrations grant rights to the application's role, whatever it is called here. */
  @Bean
  FlywayConfigurationCustomizer applicationRole(Database database) {
    return flyway ->
        flyway.placeholders(Map.of("application", database.endpoint().application().user()));
  }

  @Bean
  FlywayMigrationStrategy migrations() {
    return new Migrations();
  }
}
