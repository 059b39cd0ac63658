package org.foothill.learners.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.foothill.storage.DataDirectory;
import org.springframework.stereotype.Component;

/**
 * Random keys of 32 bytes, each in its own file that only the owner reads. Made when first asked
 * for.
 */
@Component
public final class SecretKeys {
  private static final int BYTES = 32;
  private final Path folder;

  public SecretKeys(DataDirectory data) {
    this.folder = data.secrets();
  }

  /** The key of this name, the same for ever. */
  public byte[] key(String name) {
    var file = folder.resolve(name + ".key");
    try {
      if (!Files.exists(file)) {
        create(file);
      }
      var key = Files.readAllBytes(file);
      if (key.length != BYTES) {
        throw new IllegalStateException(
            "The key file (%s) has %d bytes instead of %d. Restore it from a backup."
                .formatted(file, key.length, BYTES));
      }
      return key;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Written beside and linked into place, so that nobody ever reads half a key. */
  private void create(Path file) throws IOException {
    Files.createDirectories(
        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    var key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    var fresh =
        Files.createTempFile(
            folder,
            "new-",
            ".key",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      Files.write(fresh, key);
      try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.createLink(file, fresh);
      try (var channel = FileChannel.open(folder)) {
        channel.force(true);
      }
    } catch (FileAlreadyExistsException e) {
      // Another process was quicker: its key counts.
      return;
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
