package org.foothill.indicators.computing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.foothill.core.SchoolYear;
import org.foothill.storage.DataDirectory;
import org.springframework.stereotype.Component;

/**
 * Where facts and cells lie. A run's folder appears by one rename, so that half a result never has
 * its final name. Only one process writes at a time; see {@link Runs#waitForTurn}.
 */
@Component
class ResultFolders {
  private static final String UNFINISHED = ".unfinished";
  private final DataDirectory directory;

  ResultFolders(DataDirectory directory) {
    this.directory = directory;
  }

  boolean has(String run) {
    return Files.isDirectory(directory.results().resolve(run));
  }

  Work begin(String run) {
    try {
      Files.createDirectories(directory.facts());
      return new Work(directory, Files.createDirectories(unfinished(run)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void finish(String run) {
    try {
      Files.move(unfinished(run), directory.results().resolve(run), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes what no row of the register speaks of: left behind by a killed process. */
  void sweep(Collection<String> registered) {
    if (!Files.isDirectory(directory.results())) {
      return;
    }
    for (var folder : list(directory.results())) {
      if (!registered.contains(folder.getFileName().toString())) {
        delete(folder);
      }
    }
  }

  private Path unfinished(String run) {
    return directory.results().resolve(run + UNFINISHED);
  }

  private static List<Path> list(Path folder) {
    try (var entries = Files.list(folder)) {
      return entries.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (var all = Files.walk(folder)) {
      for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A run in the making. */
  record Work(DataDirectory directory, Path folder) {
    YearWork of(SchoolYear year) {
      try {
        return new YearWork(
            Files.createDirectories(directory.facts().resolve(year.toString())),
            Files.createDirectories(folder.resolve(year.toString())));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Where a year's facts and cells go. */
  record YearWork(Path facts, Path cells) {}
}
