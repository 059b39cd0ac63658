package org.foothill.published.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Lines of a stream, one buffer whatever the file's length. A line that is not UTF-8 is taken as
 * Windows-1252, in which every byte is a letter.
 */
final class LineSource {
  /** The longest line that can be a row. */
  static final int LONGEST = 64 << 10;

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final InputStream stream;
  private final byte[] buffer = new byte[1 << 16];
  private final byte[] line = new byte[LONGEST];
  private int filled;
  private int at;
  private long number;
  private long bytes;

  LineSource(InputStream stream) {
    this.stream = stream;
  }

  /** A line; {@code tooLong} lines have no text. */
  record Line(long number, String text, boolean tooLong) {}

  /** Bytes read so far. */
  long bytes() {
    return bytes;
  }

  /** The next line without its end; empty at the end of the file. */
  Optional<Line> next() throws IOException {
    var length = 0;
    var tooLong = false;
    var any = false;
    for (var c = read(); c >= 0; c = read()) {
      any = true;
      if (c == '\n') {
        break;
      }
      if (length < LONGEST) {
        line[length++] = (byte) c;
      } else {
        tooLong = true;
      }
    }
    if (!any) {
      return Optional.empty();
    }
    number++;
    return Optional.of(new Line(number, tooLong ? "" : text(length), tooLong));
  }

  private int read() throws IOException {
    if (at == filled) {
      filled = stream.read(buffer);
      at = 0;
      if (filled <= 0) {
        filled = 0;
        return -1;
      }
      bytes += filled;
    }
    return buffer[at++] & 0xFF;
  }

  private String text(int length) {
    var end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    var start = number == 1 && startsWithMark(end) ? 3 : 0;
    for (var i = start; i < end; i++) {
      if (line[i] < 0) {
        return accented(start, end);
      }
    }
    return new String(line, start, end - start, StandardCharsets.US_ASCII);
  }

  private boolean startsWithMark(int end) {
    return end >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB && line[2] == (byte) 0xBF;
  }

  private String accented(int start, int end) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(line, start, end - start))
          .toString();
    } catch (CharacterCodingException e) {
      return new String(line, start, end - start, WINDOWS);
    }
  }
}
