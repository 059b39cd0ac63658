package org.foothill.reportcard.datapackage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip file with names in order and one time for all, so that the same files give the same bytes.
 */
final class Archive {
  private Archive() {}

  /**
   * @param names files below the folder, in any order
   */
  static void write(Path folder, Collection<String> names, Instant at, OutputStream out)
      throws IOException {
    var time = LocalDateTime.ofInstant(at, ZoneOffset.UTC).withNano(0);
    try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (var name : new TreeSet<>(names)) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        Files.copy(folder.resolve(name), zip);
        zip.closeEntry();
      }
    }
  }
}
