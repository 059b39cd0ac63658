package org.foothill.intake.files;

import java.io.IOException;
import java.util.zip.CRC32C;
import org.foothill.intake.files.SourceFile.Survey;

/**
 * Finds lines and fields in one range of a file at a time. Holds one buffer, whatever the length of
 * a line. Belongs to one thread.
 */
final class LineScanner {
  /** More fields than any layout has; further carets are only counted. */
  static final int MOST_FIELDS = 96;

  /** The line is not plain ASCII. */
  static final int HIGH = 1;

  /** The line has a control character. */
  static final int CONTROL = 2;

  /** The line is the last one and has no line end. */
  static final int UNENDED = 4;

  private final byte[] buffer = new byte[SourceFile.RANGE + SourceFile.LONGEST_LINE + 2];
  private final int[] starts = new int[MOST_FIELDS + 1];
  private final SourceFile file;
  private final Survey survey;
  private final Lines lines;
  private final byte sign;
  private final boolean quotes;
  private final CRC32C crc = new CRC32C();

  /** Who is told about each line. */
  interface Lines {
    /**
     * @param starts where each field begins; field {@code i} ends one byte before {@code starts[i +
     *     1]}, also the last one
     * @param traits sum of {@link #HIGH}, {@link #CONTROL}, {@link #UNENDED}
     */
    void line(byte[] text, int[] starts, int fields, int number, int traits);

    void tooLong(int number);
  }

  LineScanner(SourceFile file, Survey survey, Recognised form, Lines lines) {
    this.sign = form.lines().sign();
    this.quotes = form.isTable();
    this.file = file;
    this.survey = survey;
    this.lines = lines;
  }

  /** Returns false when the range is not what the survey saw. */
  boolean scan(int range) throws IOException {
    long start = (long) range * SourceFile.RANGE;
    int lead = range == 0 ? 0 : 1;
    int filled = file.read(buffer, 0, buffer.length - 1, start - lead);
    int end = Math.min(filled, SourceFile.RANGE + lead);
    if (end < lead) {
      return false;
    }
    crc.reset();
    crc.update(buffer, lead, end - lead);
    if ((int) crc.getValue() != survey.checksums()[range]) {
      return false;
    }
    boolean reachesEnd = start - lead + filled >= file.size();
    int at = range == 0 ? byteOrderMark(filled) : afterNewline(end);
    int number = survey.firstLine()[range];
    while (at < end) {
      at = line(at, filled, reachesEnd, number++);
    }
    return true;
  }

  /** Hands over the line that begins at {@code at}; returns where the next one begins. */
  private int line(int at, int filled, boolean reachesEnd, int number) {
    int fields = 1;
    int traits = 0;
    int limit = Math.min(filled, at + SourceFile.LONGEST_LINE);
    starts[0] = at;
    int i = at;
    byte c = 0;
    boolean quoted = false;
    for (; i < limit; i++) {
      c = buffer[i];
      if (c == sign && !quoted) {
        if (fields < MOST_FIELDS) {
          starts[fields] = i + 1;
        }
        fields++;
      } else if (c <= '"') {
        if (c == '\n') {
          break;
        }
        quoted ^= c == '"' && quotes;
        traits |=
            c >= ' '
                ? 0
                : c < 0 ? HIGH : c == '\r' && endsLine(i, filled, reachesEnd) ? 0 : CONTROL;
      }
    }
    boolean ended = i < limit && c == '\n';
    if (!ended) {
      if (!reachesEnd || i < filled) {
        lines.tooLong(number);
        return nextLine(i, filled);
      }
      traits |= UNENDED;
    }
    int last = i > at && buffer[i - 1] == '\r' ? i - 1 : i;
    if (last > at) {
      starts[Math.min(fields, MOST_FIELDS)] = last + 1;
      lines.line(buffer, starts, fields, number, traits);
    }
    return i + 1;
  }

  private boolean endsLine(int i, int filled, boolean reachesEnd) {
    return i + 1 < filled ? buffer[i + 1] == '\n' : reachesEnd;
  }

  private int nextLine(int from, int filled) {
    for (int i = from; i < filled; i++) {
      if (buffer[i] == '\n') {
        return i + 1;
      }
    }
    return filled;
  }

  private int afterNewline(int end) {
    for (int i = 0; i < end; i++) {
      if (buffer[i] == '\n') {
        return i + 1;
      }
    }
    return end;
  }

  private int byteOrderMark(int filled) {
    return filled >= 3
            && buffer[0] == (byte) 0xEF
            && buffer[1] == (byte) 0xBB
            && buffer[2] == (byte) 0xBF
        ? 3
        : 0;
  }
}
