package org.foothill.storage.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.foothill.storage.Check;
import org.foothill.storage.Check.Verdict;
import org.foothill.storage.Check.Verdict.Broken;
import org.foothill.storage.Check.Verdict.Careful;
import org.foothill.storage.Check.Verdict.Well;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What must hold of PostgreSQL. The database is asked for only when a check looks, so that one that
 * does not start is a finding and not the end of the command.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseChecks {
  private static final int NEEDED = 18;

  private interface Look {
    Verdict at(Connection connection) throws SQLException;
  }

  private static Check check(String name, Supplier<DataSource> database, Look look) {
    return new MachineChecks.Named(
        name,
        () -> {
          try (var connection = database.get().getConnection()) {
            return look.at(connection);
          } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(e.getMessage(), e));
          }
        });
  }

  @Bean
  Check checkServer(@FlywayDataSource ObjectProvider<DataSource> owner) {
    return check("PostgreSQL", owner::getObject, DatabaseChecks::version);
  }

  private static Verdict version(Connection connection) throws SQLException {
    var found = connection.getMetaData().getDatabaseProductVersion() + " answers";
    var major = connection.getMetaData().getDatabaseMajorVersion();
    return major >= NEEDED
        ? new Well(found)
        : new Broken(found, "Foothill needs PostgreSQL %d or newer.".formatted(NEEDED));
  }

  @Bean
  Check checkDurability(@FlywayDataSource ObjectProvider<DataSource> owner) {
    return check("Durability", owner::getObject, DatabaseChecks::durable);
  }

  private static Verdict durable(Connection connection) throws SQLException {
    var off = new ArrayList<String>();
    for (var setting : List.of("fsync", "full_page_writes", "synchronous_commit")) {
      if (one(connection, "show " + setting).equals("off")) {
        off.add(setting);
      }
    }
    return off.isEmpty()
        ? new Well("fsync, full_page_writes and synchronous_commit are on")
        : new Broken(
            "%s is off".formatted(String.join(", ", off)),
            "Switch it on: a power cut can lose what people saved.");
  }

  @Bean
  Check checkMigrations(ObjectProvider<Flyway> flyway) {
    return new MachineChecks.Named("Schema", () -> schema(flyway.getObject()));
  }

  private static Verdict schema(Flyway flyway) {
    var info = flyway.info();
    var pending = info.pending().length;
    var applied = info.applied().length;
    var failed = List.of(info.all()).stream().filter(one -> one.getState().isFailed()).count();
    if (failed > 0) {
      return new Broken(
          "%d changes of the schema failed".formatted(failed), "Restore the last backup.");
    }
    return pending == 0
        ? new Well("%d changes are made, none is waiting".formatted(applied))
        : new Careful(
            "%d changes of the schema are waiting".formatted(pending),
            "They are made when the site next starts. Write a backup first.");
  }

  @Bean
  Check checkRoles(ObjectProvider<DataSource> rows) {
    return check("Database roles", rows::getObject, DatabaseChecks::ownsNothing);
  }

  private static Verdict ownsNothing(Connection connection) throws SQLException {
    var user = one(connection, "select current_user");
    var power =
        one(
            connection,
            "select rolsuper or rolbypassrls from pg_roles where rolname = current_user");
    var owned =
        one(
            connection,
            "select count(*) from pg_class where relowner = current_user::regrole and relkind in ('r', 'p', 'v', 'S') and relpersistence <> 't'");
    return power.equals("f") && owned.equals("0")
        ? new Well("the application is %s, which owns no table".formatted(user))
        : new Careful(
            "the application is %s, which owns %s tables and can pass by rules on rows"
                .formatted(user, owned),
            "Give the application a role of its own, see foothill.database.owner.username in docs/settings.");
  }

  private static String one(Connection connection, String question) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(question)) {
      rows.next();
      return String.valueOf(rows.getString(1));
    }
  }
}
