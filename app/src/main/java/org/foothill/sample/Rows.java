package org.foothill.sample;

import java.util.Arrays;

/**
 * Lines of one file of one school year, as bytes: fields parted by the file's sign, lines ended by
 * CR LF, UTF-8. Knows where each field of the open line starts, so that a mistake can be planted in
 * it.
 */
final class Rows {
  private final SampleFile file;
  private final int[] starts;
  private byte[] bytes = new byte[1 << 12];
  private int end;
  private int fields;
  private int lines;

  Rows(SampleFile file) {
    this.file = file;
    this.starts = new int[file.fields() + 2];
  }

  SampleFile file() {
    return file;
  }

  /** Opens a line: record type, transaction type and local record id, the last two blank. */
  Rows open() {
    fields = 0;
    return text(file.name()).blanks(2);
  }

  /** Opens a line of a table, which begins with its first column. */
  Rows openTable() {
    fields = 0;
    return this;
  }

  Rows text(String value) {
    startField();
    room(value.length() * 2);
    for (int i = 0; i < value.length(); i++) {
      char letter = value.charAt(i);
      if (letter < 0x80) {
        bytes[end++] = (byte) letter;
      } else { // invented names stay below U+0800: two bytes each
        bytes[end++] = (byte) (0xC0 | letter >> 6);
        bytes[end++] = (byte) (0x80 | letter & 0x3F);
      }
    }
    return this;
  }

  Rows number(long value) {
    startField();
    digits(value);
    return this;
  }

  /** Hundredths written with two places: 500 is {@code 5.00}. */
  Rows hundredths(int value) {
    startField();
    digits(value / 100);
    bytes[end++] = '.';
    bytes[end++] = (byte) ('0' + value / 10 % 10);
    bytes[end++] = (byte) ('0' + value % 10);
    return this;
  }

  Rows flag(boolean value) {
    startField();
    bytes[end++] = (byte) (value ? 'Y' : 'N');
    return this;
  }

  Rows blanks(int count) {
    for (int i = 0; i < count; i++) {
      startField();
    }
    return this;
  }

  /** Ends the line. A wrong number of fields is a bug of ours, never data. */
  void close() {
    if (fields != file.fields()) {
      throw new IllegalStateException(
          "A line of %s has %d fields, %d are needed.".formatted(file, fields, file.fields()));
    }
    starts[fields] = end + 1;
    room(2);
    bytes[end++] = '\r';
    bytes[end++] = '\n';
    lines++;
  }

  private void startField() {
    room(24);
    if (fields > 0) {
      bytes[end++] = file.delimiter();
    }
    starts[fields++] = end;
  }

  private void digits(long value) {
    int length = 1;
    for (long rest = value; rest > 9; rest /= 10) {
      length++;
    }
    long rest = value;
    for (int i = length - 1; i >= 0; i--) {
      bytes[end + i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    end += length;
  }

  private void room(int more) {
    if (end + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, end + more));
    }
  }

  /** Replaces a field (counted from 1) of the line closed last. */
  void replace(int field, byte[] value) {
    int from = starts[field - 1];
    int to = starts[field] - 1;
    byte[] tail = Arrays.copyOfRange(bytes, to, end);
    end = from;
    append(value);
    append(tail);
  }

  /** The bytes of a field (counted from 1) of the line closed last. */
  byte[] field(int field) {
    return Arrays.copyOfRange(bytes, starts[field - 1], starts[field] - 1);
  }

  /** Writes the line closed last a second time. */
  void repeatLine() {
    append(Arrays.copyOfRange(bytes, starts[0], end));
    lines++;
  }

  /** Cuts the line closed last in the middle of a field (counted from 1). */
  void cutAt(int field) {
    end = (starts[field - 1] + starts[field]) / 2;
    append(new byte[] {'\r', '\n'});
  }

  private void append(byte[] more) {
    room(more.length);
    System.arraycopy(more, 0, bytes, end, more.length);
    end += more.length;
  }

  int lines() {
    return lines;
  }

  int length() {
    return end;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Empties it for the next block; the room stays. */
  void clear() {
    end = 0;
    lines = 0;
  }
}
