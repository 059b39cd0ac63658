package org.foothill.storage.backup;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.foothill.core.Sha256;

/**
 * A digest of a set of rows that does not depend on their order: the sum of the rows' SHA-256
 * values, in four lanes. Two tables with the same digest hold the same rows.
 */
final class RowDigest {
  private final MessageDigest sha = Sha256.begin();
  private final long[] lanes = new long[4];
  private long rows;

  void add(byte[] row) {
    var hash = ByteBuffer.wrap(sha.digest(row)).asLongBuffer();
    for (var i = 0; i < lanes.length; i++) {
      lanes[i] += hash.get(i);
    }
    rows++;
  }

  long rows() {
    return rows;
  }

  String text() {
    var bytes = ByteBuffer.allocate(Long.BYTES * lanes.length);
    bytes.asLongBuffer().put(lanes);
    return HexFormat.of().formatHex(bytes.array());
  }
}
