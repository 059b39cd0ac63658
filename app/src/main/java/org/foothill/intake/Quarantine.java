package org.foothill.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.foothill.intake.files.HeldRows;
import org.foothill.learners.loading.SecretKeys;
import org.foothill.storage.DataDirectory;
import org.springframework.stereotype.Component;

/**
 * Rows that were held back, one sealed file per arrival. A file has a provisional name until its
 * arrival is committed; only such files are ever removed.
 */
@Component
class Quarantine {
  private static final String NEW = ".new-";
  private final Path folder;
  private final SecretKeys secrets;

  Quarantine(DataDirectory data, SecretKeys secrets) {
    this.folder = data.quarantine();
    this.secrets = secrets;
  }

  HeldRows open(UUID arrival) {
    return new HeldRows(provisional(arrival), key());
  }

  void keep(UUID arrival) {
    try {
      Files.move(provisional(arrival), kept(arrival), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void discard(UUID arrival) {
    try {
      Files.deleteIfExists(provisional(arrival));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<HeldRows.Row> read(UUID arrival, int most) {
    return Files.exists(kept(arrival)) ? HeldRows.read(kept(arrival), key(), most) : List.of();
  }

  /** Ends what a killed process left half done. */
  void sweep(Predicate<UUID> known) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var files = Files.list(folder)) {
      for (var file : files.filter(f -> name(f).startsWith(NEW)).toList()) {
        var arrival = UUID.fromString(name(file).substring(NEW.length()));
        if (known.test(arrival)) {
          keep(arrival);
        } else {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private Path provisional(UUID arrival) {
    return folder.resolve(NEW + arrival);
  }

  private Path kept(UUID arrival) {
    return folder.resolve(arrival + ".held");
  }

  private byte[] key() {
    return secrets.key("quarantine");
  }
}
