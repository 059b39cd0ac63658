package org.foothill.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.foothill.intake.files.HeldRows;
import org.foothill.learners.loading.SecretKeys;
import org.foothill.storage.DataDirectory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Rows that were held back, one sealed file per arrival. A file has a provisional name until its
 * arrival is committed; only such files are ever removed.
 */
@Component
class Quarantine {
  private static final String NEW = ".new-";
  private static final String HELD = ".held";
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

  /** Every held row; none when they are gone. */
  void each(UUID arrival, Consumer<HeldRows.Row> reader) {
    if (Files.exists(kept(arrival))) {
      HeldRows.each(kept(arrival), key(), reader);
    }
  }

  /** Deletes the rows once the transaction that released them is committed. */
  void removeAfterCommit(UUID arrival) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            remove(kept(arrival));
          }
        });
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes what was released when the process was killed before it could. */
  void sweepReleased(Predicate<UUID> quarantined) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var files = Files.list(folder)) {
      files
          .filter(f -> name(f).endsWith(HELD))
          .filter(f -> !quarantined.test(UUID.fromString(name(f).replace(HELD, ""))))
          .toList()
          .forEach(Quarantine::remove);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    return folder.resolve(arrival + HELD);
  }

  private byte[] key() {
    return secrets.key("quarantine");
  }
}
