package org.foothill.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.UUID;
import org.foothill.storage.DataDirectory;
import org.springframework.stereotype.Component;

/** Files that came by the page, each sending in a folder of its own until it was imported. */
@Component
class Uploads {
  private final Path root;

  Uploads(DataDirectory data) {
    this.root = data.temporary().resolve("uploads");
  }

  Path folder() {
    var folder = root.resolve(UUID.randomUUID().toString());
    try {
      return Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps only the last part of the name, whatever a browser or a person sent. */
  void add(Path folder, String name, InputStream content) {
    var plain = name.replaceFirst(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}]|^\\.+", "");
    var free = plain.isEmpty() ? "file" : plain;
    for (int number = 2; Files.exists(folder.resolve(free)); number++) {
      free = number + "-" + plain;
    }
    try {
      Files.copy(content, folder.resolve(free));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Does nothing for folders that are not uploads. */
  void discard(Path folder) {
    if (!folder.startsWith(root) || !Files.exists(folder)) {
      return;
    }
    try (var all = Files.walk(folder)) {
      for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
