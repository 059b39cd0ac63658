package org.foothill.learners;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongPredicate;
import org.foothill.core.SchoolYear;
import org.foothill.learners.loading.RecordKind;
import org.foothill.storage.DataDirectory;
import org.springframework.stereotype.Component;

/**
 * Where accepted rows lie: {@code records/<kind>/<school year>/<submission>/rows.parquet}. A folder
 * is made in {@code records/.staging}, forced to disk and renamed into place in one step. Until its
 * row in PostgreSQL is committed it carries a marker; only folders with the marker are ever swept.
 */
@Component
final class RecordFolders {
  static final String ROWS = "rows.parquet";
  private static final String MARKER = "unpublished";
  private final Path records;

  RecordFolders(DataDirectory data) {
    this.records = data.records();
  }

  Path staging(long submission) {
    return records.resolve(".staging").resolve(Long.toString(submission));
  }

  Path home(RecordKind kind, int year, long submission) {
    return records
        .resolve(kind.name())
        .resolve(new SchoolYear(year).toString())
        .resolve(Long.toString(submission));
  }

  Path rows(RecordKind kind, int year, long submission) {
    return home(kind, year, submission).resolve(ROWS);
  }

  void create(Path folder) {
    try {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Renames the staged rows into place; they are marked until {@link #unmark}. */
  void moveHome(Path staging, RecordKind kind, int year, long submission) {
    var yearFolder = records.resolve(kind.name()).resolve(new SchoolYear(year).toString());
    var home = yearFolder.resolve(Long.toString(submission));
    try {
      create(yearFolder);
      Files.createFile(staging.resolve(MARKER));
      force(staging.resolve(ROWS));
      force(staging);
      Files.move(staging, home, StandardCopyOption.ATOMIC_MOVE);
      force(yearFolder);
      force(records.resolve(kind.name()));
      force(records);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void unmark(Path home) {
    try {
      Files.deleteIfExists(home.resolve(MARKER));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes what killed processes left: stagings, and marked folders that no row knows. */
  void sweep(LongPredicate known) {
    delete(records.resolve(".staging"));
    for (var kind : RecordKind.values()) {
      children(records.resolve(kind.name())).stream()
          .flatMap(year -> children(year).stream())
          .filter(home -> Files.exists(home.resolve(MARKER)))
          .forEach(home -> settle(home, known));
    }
  }

  private void settle(Path home, LongPredicate known) {
    if (known.test(Long.parseLong(home.getFileName().toString()))) {
      unmark(home);
    } else {
      delete(home);
    }
  }

  void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (var all = Files.walk(folder)) {
      for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> children(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var all = Files.list(folder)) {
      return all.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void force(Path path) throws IOException {
    try (var channel = FileChannel.open(path)) {
      channel.force(true);
    }
  }
}
