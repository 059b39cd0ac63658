package org.foothill.storage.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HexFormat;
import org.foothill.core.Sha256;

/** SHA-256 of streams. */
final class Digests {
  private Digests() {}

  /** Copies and tells the digest of what was copied. */
  static String copy(InputStream from, OutputStream to) throws IOException {
    var sha = Sha256.begin();
    var buffer = new byte[1 << 16];
    for (var read = from.read(buffer); read >= 0; read = from.read(buffer)) {
      sha.update(buffer, 0, read);
      to.write(buffer, 0, read);
    }
    return HexFormat.of().formatHex(sha.digest());
  }
}
