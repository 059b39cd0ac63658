package org.foothill.intake.files;

import java.util.Arrays;
import java.util.List;

/**
 * The values that a code field may have. Codes have at most 7 bytes and are kept as numbers, so
 * that looking one up makes no text.
 */
final class CodeSet {
  /** A code that is too long to be one. */
  private static final long TOO_LONG = -1;

  private final String name;
  private final boolean closed;
  private final long[] slots;
  private final int[] from;
  private final int[] to;
  private final int mask;

  /**
   * A code and the school years in which it holds.
   *
   * @param from calendar year in which the first of them ends
   */
  record Span(String code, int from, int to) {
    static Span always(String code) {
      return new Span(code, 0, Integer.MAX_VALUE);
    }
  }

  CodeSet(String name, boolean closed, List<String> codes) {
    this(codes.stream().map(Span::always).toList(), name, closed);
  }

  /**
   * @param closed true when a code that is not listed is an error; false when our list may be older
   *     than the state's
   */
  CodeSet(List<Span> codes, String name, boolean closed) {
    this.name = name;
    this.closed = closed;
    int size = Integer.highestOneBit(Math.max(4, codes.size()) * 4);
    this.slots = new long[size];
    this.from = new int[size];
    this.to = new int[size];
    this.mask = size - 1;
    for (var span : codes) {
      var code = span.code();
      long packed =
          pack(code.getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, code.length());
      if (packed == TOO_LONG || packed == 0) {
        throw new IllegalArgumentException(
            "The code (%s) of the code set (%s) must have 1 to 7 characters."
                .formatted(code, name));
      }
      int slot = slot(packed);
      while (slots[slot] != 0 && slots[slot] != packed) {
        slot = slot + 1 & mask;
      }
      boolean again = slots[slot] == packed;
      slots[slot] = packed;
      // Of several spans of years the whole from the first to the last counts.
      from[slot] = again ? Math.min(from[slot], span.from()) : span.from();
      to[slot] = again ? Math.max(to[slot], span.to()) : span.to();
    }
  }

  String name() {
    return name;
  }

  boolean closed() {
    return closed;
  }

  boolean contains(byte[] text, int start, int end) {
    return find(text, start, end) >= 0;
  }

  /** True when the code holds in the school year that ends in this calendar year. */
  boolean holdsIn(int year, byte[] text, int start, int end) {
    int slot = find(text, start, end);
    return slot >= 0 && from[slot] <= year && to[slot] >= year;
  }

  /** The code's slot, or -1. */
  private int find(byte[] text, int start, int end) {
    long packed = pack(text, start, end);
    if (packed == TOO_LONG) {
      return -1;
    }
    int slot = slot(packed);
    while (slots[slot] != 0) {
      if (slots[slot] == packed) {
        return slot;
      }
      slot = slot + 1 & mask;
    }
    return -1;
  }

  private int slot(long packed) {
    return (int) ((packed * 0x9E3779B97F4A7C15L) >>> 40) & mask;
  }

  private static long pack(byte[] text, int from, int to) {
    return to - from > 7 ? TOO_LONG : packAll(text, from, to);
  }

  private static long packAll(byte[] text, int from, int to) {
    long packed = 0;
    for (int i = from; i < to; i++) {
      packed = packed << 8 | text[i] & 0xFF;
    }
    return packed;
  }

  @Override
  public String toString() {
    return name + " " + Arrays.stream(slots).filter(s -> s != 0).count();
  }
}
