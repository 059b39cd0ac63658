package org.foothill.storage.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.foothill.core.Progress;
import org.foothill.storage.DataDirectory;
import org.foothill.storage.backup.Manifest.StoredFile;
import org.foothill.storage.backup.Manifest.Table;
import org.foothill.storage.backup.SchemaMap.TableColumns;
import org.postgresql.PGConnection;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes everything into one file while the site goes on. */
@Component
class TakingBackup {
  static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss").withZone(ZoneOffset.UTC);

  private final DataSource owner;
  private final DataDirectory directory;
  private final Clock clock;

  TakingBackup(@FlywayDataSource DataSource owner, DataDirectory directory, Clock clock) {
    this.owner = owner;
    this.directory = directory;
    this.clock = clock;
  }

  /** The closed set of answers. */
  sealed interface Outcome {
    record Taken(Path file, Manifest manifest) implements Outcome {}

    record AlreadyThere(Path file) implements Outcome {}
  }

  /** A folder as target means: a new file in it, named by the time. */
  Outcome take(Path target, boolean withSecrets, Progress progress) {
    var file =
        Files.isDirectory(target)
            ? target.resolve("foothill-" + STAMP.format(clock.instant()) + ".zip")
            : target;
    if (Files.exists(file)) {
      return new Outcome.AlreadyThere(file);
    }
    var half = file.resolveSibling(file.getFileName() + ".tmp");
    try {
      Files.deleteIfExists(half);
      Files.createFile(
          half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Manifest manifest;
      try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(half)))) {
        manifest = write(zip, withSecrets, progress);
      }
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
      return new Outcome.Taken(file, manifest);
    } catch (IOException e) {
      discard(half);
      throw new UncheckedIOException(e);
    }
  }

  private static void discard(Path half) {
    try {
      Files.deleteIfExists(half);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Manifest write(ZipOutputStream zip, boolean withSecrets, Progress progress)
      throws IOException {
    try (var connection = owner.getConnection()) {
      Session.prepare(connection);
      connection.setAutoCommit(false);
      // One snapshot for all tables. Files that its rows name were there before the rows were.
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
      var map = new SchemaMap(connection);
      var tables = tables(zip, connection, map, progress);
      var files = files(zip, withSecrets, progress);
      var manifest =
          new Manifest(
              Manifest.FORMAT,
              clock.instant().toString(),
              map.serverVersion(),
              withSecrets,
              map.migrations(),
              tables,
              map.sequences(),
              files);
      connection.rollback();
      zip.putNextEntry(new ZipEntry(Manifest.NAME));
      zip.write(JSON.writeValueAsBytes(manifest));
      zip.closeEntry();
      return manifest;
    } catch (SQLException e) {
      throw new IOException("The database cannot be read: " + e.getMessage(), e);
    }
  }

  private static List<Table> tables(
      ZipOutputStream zip, Connection connection, SchemaMap map, Progress progress)
      throws SQLException, IOException {
    progress.step("Copying the database");
    var found = map.tables();
    var done = new ArrayList<Table>();
    for (var table : found) {
      progress.at(done.size(), found.size());
      done.add(table(zip, connection, table));
    }
    progress.at(done.size(), found.size());
    return done;
  }

  private static Table table(ZipOutputStream zip, Connection connection, TableColumns table)
      throws SQLException, IOException {
    var digest = new RowDigest();
    var described = new Table(table.name(), table.columns(), 0, "");
    zip.putNextEntry(new ZipEntry(described.entry()));
    var copy =
        connection.unwrap(PGConnection.class).getCopyAPI().copyOut(Session.copyOut(described));
    for (var row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
      digest.add(row);
      zip.write(row);
    }
    zip.closeEntry();
    return new Table(table.name(), table.columns(), digest.rows(), digest.text());
  }

  private List<StoredFile> files(ZipOutputStream zip, boolean withSecrets, Progress progress)
      throws IOException {
    progress.step("Copying the files");
    var found = KeptFiles.list(directory, withSecrets);
    var done = new ArrayList<StoredFile>();
    for (var file : found) {
      progress.at(done.size(), found.size());
      // A file can go away meanwhile when it is made again, such as a result.
      try (var content = Files.newInputStream(file)) {
        var name = KeptFiles.name(directory, file);
        zip.putNextEntry(new ZipEntry("files/" + name));
        var counted = new CountingOutput(zip);
        var sha = Digests.copy(content, counted);
        zip.closeEntry();
        done.add(new StoredFile(name, counted.count(), sha));
      } catch (NoSuchFileException e) {
        progress.step("A file went away meanwhile");
      }
    }
    progress.at(done.size(), done.size());
    return done;
  }
}
