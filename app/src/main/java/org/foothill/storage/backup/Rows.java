package org.foothill.storage.backup;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Rows of PostgreSQL's text form: a row ends with a line feed, and none lies within. */
final class Rows implements AutoCloseable {
  private final BufferedInputStream in;
  private final ByteArrayOutputStream row = new ByteArrayOutputStream();

  Rows(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /** The next row with its line feed; empty after the last. */
  byte[] next() throws IOException {
    row.reset();
    for (var value = in.read(); value >= 0; value = in.read()) {
      row.write(value);
      if (value == '\n') {
        break;
      }
    }
    return row.toByteArray();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
