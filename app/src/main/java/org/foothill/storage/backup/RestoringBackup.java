package org.foothill.storage.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.foothill.core.Progress;
import org.foothill.storage.DataDirectory;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.stereotype.Component;

/** Puts a backup into an empty installation, and proves that it arrived. */
@Component
class RestoringBackup {
  private final DataSource owner;
  private final DataDirectory directory;
  private final OlderSchema schema;

  RestoringBackup(@FlywayDataSource DataSource owner, DataDirectory directory, OlderSchema schema) {
    this.owner = owner;
    this.directory = directory;
    this.schema = schema;
  }

  /** The closed set of answers. Only the first changes anything. */
  sealed interface Outcome {
    record Restored(Manifest manifest) implements Outcome {}

    record NotEmpty(String what) implements Outcome {}

    record NotABackup(Path file) implements Outcome {}

    record Damaged(String part) implements Outcome {}

    record MadeByNewer(String change) implements Outcome {}
  }

  /**
   * @param databaseOnly leaves the files of the data directory as they are, for moving between an
   *     embedded and an external server
   */
  Outcome restore(Path file, boolean databaseOnly, Progress progress) {
    try {
      var opened = BackupFile.open(file);
      if (opened.isEmpty()) {
        return new Outcome.NotABackup(file);
      }
      try (var backup = opened.get()) {
        return restore(backup, databaseOnly, progress);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new UncheckedIOException(
          new IOException("The database refused a part of the backup: " + sentence(e), e));
    }
  }

  /** Without PostgreSQL's details, which can quote a row. */
  private static String sentence(SQLException problem) {
    return String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
  }

  private Outcome restore(BackupFile backup, boolean databaseOnly, Progress progress)
      throws IOException, SQLException {
    var manifest = backup.manifest();
    var unknown = schema.unknown(manifest.migrations());
    if (manifest.format() > Manifest.FORMAT || unknown.isPresent()) {
      return new Outcome.MadeByNewer(unknown.orElse("format " + manifest.format()));
    }
    var occupied = occupied(databaseOnly);
    if (occupied.isPresent()) {
      return new Outcome.NotEmpty(occupied.get());
    }
    var damage = backup.damage(progress);
    if (damage.isPresent()) {
      return new Outcome.Damaged(damage.get());
    }
    var files = new RestoredFiles(directory, backup);
    if (!databaseOnly) {
      files.unpack(progress);
    }
    rows(backup, progress);
    if (!databaseOnly) {
      files.settle();
    }
    schema.bringUpToDate();
    return new Outcome.Restored(manifest);
  }

  private void rows(BackupFile backup, Progress progress) throws IOException, SQLException {
    try (var connection = owner.getConnection()) {
      var target = new RestoredRows(connection);
      var done = false;
      try {
        schema.make(backup.manifest().migrations());
        target.load(backup, progress);
        done = true;
      } finally {
        if (!done) {
          // It was empty before, so what is there now is a half.
          target.clear();
        }
      }
    }
  }

  private Optional<String> occupied(boolean databaseOnly) throws IOException, SQLException {
    try (var connection = owner.getConnection()) {
      if (!new SchemaMap(connection).schemas().isEmpty()) {
        return Optional.of("the database");
      }
    }
    var files = databaseOnly ? List.<Path>of() : KeptFiles.list(directory, true);
    return files.isEmpty()
        ? Optional.empty()
        : Optional.of("the folder " + files.getFirst().getParent());
  }
}
