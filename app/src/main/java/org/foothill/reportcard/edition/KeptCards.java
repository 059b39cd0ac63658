package org.foothill.reportcard.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.foothill.reportcard.pdf.Prepared;
import org.foothill.storage.DataDirectory;
import org.springframework.stereotype.Component;

/**
 * Printed cards that were set before, by the hash of everything they are made of, so that an
 * unchanged one is not set again. Each file ends with its own hash: one that was changed is set
 * anew. The folder may be emptied at any time.
 */
@Component
final class KeptCards {
  private static final int HASH = 64;
  private final Path folder;

  KeptCards(DataDirectory data) {
    this.folder = data.root().resolve("cache").resolve("printed");
  }

  byte[] of(Prepared card) throws IOException {
    var file = folder.resolve(card.key());
    if (Files.isRegularFile(file)) {
      var kept = Files.readAllBytes(file);
      var bytes = Arrays.copyOf(kept, Math.max(0, kept.length - HASH));
      if (new String(
              kept,
              bytes.length,
              kept.length - bytes.length,
              java.nio.charset.StandardCharsets.US_ASCII)
          .equals(Manifest.sha256(bytes))) {
        return bytes;
      }
    }
    var bytes = card.set();
    keep(file, bytes);
    return bytes;
  }

  private void keep(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(folder);
    var hash = Manifest.sha256(bytes).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    var whole = Arrays.copyOf(bytes, bytes.length + hash.length);
    System.arraycopy(hash, 0, whole, bytes.length, hash.length);
    var making = Files.createTempFile(folder, "making", "");
    Files.write(making, whole);
    Files.move(making, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
