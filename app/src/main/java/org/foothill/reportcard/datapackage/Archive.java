package org.foothill.reportcard.datapackage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip file with names in order and one time for all, so that the same files give the same bytes.
 */
final class Archive {
  private Archive() {}

  static byte[] of(SortedMap<String, byte[]> files, Instant at) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var time = LocalDateTime.ofInstant(at, ZoneOffset.UTC).withNano(0);
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (var file : files.entrySet()) {
        var entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
