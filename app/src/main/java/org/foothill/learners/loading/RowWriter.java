package org.foothill.learners.loading;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Takes checked rows, field by field in the order of {@link RecordKind#columns()}: first {@link
 * #begin} with the learner and the school, then each column, then {@link #end}. Belongs to one
 * thread. Writes text that DuckDB reads with declared types; nothing of it is personal.
 */
public abstract class RowWriter implements AutoCloseable {
  private static final int ROOM = 1 << 17;
  private final OutputStream out;
  private final byte[] buffer = new byte[ROOM];
  private final byte[] lastKey = new byte[20];
  private long lastStateId;
  private int lastLength;
  private int at;
  private long rows;

  protected RowWriter(OutputStream out) {
    this.out = out;
  }

  /** The learner's key, from the ten digits of the state id. */
  protected abstract long learnerKey(long stateId);

  /** The key of a member of staff, from the ten digits of the staff id. */
  protected abstract long staffKey(long number);

  /** Keeps name and birth date encrypted, apart from the row. */
  public abstract void identity(long stateId, String name, String birthDate);

  /** Begins a row of a learner. */
  public final void begin(long stateId, int school, int line) {
    makeRoom();
    learner(stateId);
    buffer[at++] = '^';
    head(school, line);
  }

  /** Begins a row of a member of staff. */
  public final void beginStaff(long number, int school, int line) {
    makeRoom();
    digits(staffKey(number));
    buffer[at++] = '^';
    head(school, line);
  }

  /** Begins a row that belongs to nobody. */
  public final void begin(int school, int line) {
    makeRoom();
    head(school, line);
  }

  /** Most rows belong to the learner of the row before. */
  private void learner(long stateId) {
    if (stateId == lastStateId && lastLength > 0) {
      System.arraycopy(lastKey, 0, buffer, at, lastLength);
      at += lastLength;
      return;
    }
    int from = at;
    digits(learnerKey(stateId));
    lastStateId = stateId;
    lastLength = at - from;
    System.arraycopy(buffer, from, lastKey, 0, lastLength);
  }

  private void head(int school, int line) {
    digits(school);
    buffer[at++] = '^';
    digits(line);
  }

  /** The whole row deletes instead of adding; only for kinds that change by row. */
  public final void deletes(boolean yes) {
    flag(yes);
  }

  public final void blank() {
    buffer[at++] = '^';
  }

  /** Bytes in UTF-8 without caret or control characters. */
  public final void text(byte[] source, int from, int to) {
    buffer[at++] = '^';
    int length = to - from;
    if (length > ROOM / 2) {
      throw new IllegalArgumentException("The text's length (%d) is too large.".formatted(length));
    }
    if (at + length > ROOM - 1024) {
      flush();
    }
    if (length < 16) {
      for (int i = from; i < to; i++) {
        buffer[at++] = source[i];
      }
    } else {
      System.arraycopy(source, from, buffer, at, length);
      at += length;
    }
  }

  public final void text(String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    text(bytes, 0, bytes.length);
  }

  public final void number(long value) {
    buffer[at++] = '^';
    digits(value);
  }

  /** A key in place of the number of a member of staff. */
  public final void staff(long number) {
    number(staffKey(number));
  }

  public final void flag(boolean yes) {
    buffer[at++] = '^';
    buffer[at++] = (byte) (yes ? '1' : '0');
  }

  /** A day as the number 20250814. */
  public final void date(int day) {
    buffer[at++] = '^';
    int year = day / 10_000;
    pair(year / 100);
    pair(year % 100);
    buffer[at++] = '-';
    pair(day / 100 % 100);
    buffer[at++] = '-';
    pair(day % 100);
  }

  public final void end() {
    buffer[at++] = '\n';
    rows++;
  }

  public final long rows() {
    return rows;
  }

  private void pair(int value) {
    buffer[at++] = (byte) ('0' + value / 10);
    buffer[at++] = (byte) ('0' + value % 10);
  }

  private void digits(long value) {
    if (value == Long.MIN_VALUE) {
      throw new IllegalArgumentException("The number (%d) is too small.".formatted(value));
    }
    long rest = value;
    if (rest < 0) {
      buffer[at++] = '-';
      rest = -rest;
    }
    int length = length(rest);
    int i = at + length;
    for (; rest >= 100; rest /= 100) {
      int two = (int) (rest % 100);
      buffer[--i] = (byte) ('0' + two % 10);
      buffer[--i] = (byte) ('0' + two / 10);
    }
    buffer[--i] = (byte) ('0' + rest % 10);
    if (rest >= 10) {
      buffer[--i] = (byte) ('0' + rest / 10);
    }
    at += length;
  }

  private static int length(long value) {
    int length = 1;
    for (long limit = 10; length < 19 && value >= limit; limit *= 10) {
      length++;
    }
    return length;
  }

  /** Room for everything of a row but its texts, which look after themselves. */
  private void makeRoom() {
    if (at > ROOM - 4096) {
      flush();
    }
  }

  private void flush() {
    try {
      out.write(buffer, 0, at);
      at = 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    flush();
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
