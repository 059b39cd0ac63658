package org.foothill.storage.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of streams. */
final class Digests {
  private Digests() {}

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  /** Copies and tells the digest of what was copied. */
  static String copy(InputStream from, OutputStream to) throws IOException {
    var sha = sha256();
    var buffer = new byte[1 << 16];
    for (var read = from.read(buffer); read >= 0; read = from.read(buffer)) {
      sha.update(buffer, 0, read);
      to.write(buffer, 0, read);
    }
    return HexFormat.of().formatHex(sha.digest());
  }
}
