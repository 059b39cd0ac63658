package org.foothill.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/** Brings the schema up to date, and refuses one that a newer Foothill has already changed. */
final class Migrations implements FlywayMigrationStrategy {
  @Override
  public void migrate(Flyway flyway) {
    var unknown = Arrays.stream(flyway.info().all()).filter(Migrations::isUnknown).findFirst();
    if (unknown.isPresent()) {
      throw new UncheckedIOException(
          new IOException(
              "The database was last used by a newer Foothill: it has the change \"%s %s\", which this one does not know. Start the newer Foothill, or restore a backup that this one made."
                  .formatted(unknown.get().getVersion(), unknown.get().getDescription())));
    }
    flyway.migrate();
  }

  private static boolean isUnknown(MigrationInfo migration) {
    var state = migration.getState();
    return state == MigrationState.FUTURE_SUCCESS || state == MigrationState.MISSING_SUCCESS;
  }
}
