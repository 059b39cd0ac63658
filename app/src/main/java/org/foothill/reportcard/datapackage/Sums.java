package org.foothill.reportcard.datapackage;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import org.foothill.core.Sha256;

/** SHA-256 of files, as {@code sha256sum --check} reads them. */
final class Sums {
  private Sums() {}

  static byte[] of(SortedMap<String, byte[]> files) {
    var lines = new StringBuilder();
    files.forEach(
        (name, bytes) -> lines.append(Sha256.of(bytes)).append("  ").append(name).append('\n'));
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }
}
