package org.foothill.intake.files;

import java.nio.charset.Charset;

/** Files are UTF-8 or, from older systems, Windows-1252. Decided line by line. */
final class Characters {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Characters() {}

  static String windows(byte[] text, int from, int to) {
    return new String(text, from, to - from, WINDOWS);
  }

  /** True when every high byte belongs to a well-formed UTF-8 sequence of two to four bytes. */
  static boolean isUtf8(byte[] text, int from, int to) {
    int i = from;
    while (i < to) {
      int c = text[i++] & 0xFF;
      int more = c < 0x80 ? 0 : c < 0xC2 ? -1 : c < 0xE0 ? 1 : c < 0xF0 ? 2 : c < 0xF5 ? 3 : -1;
      if (more < 0 || i + more > to) {
        return false;
      }
      for (int end = i + more; i < end; i++) {
        if ((text[i] & 0xC0) != 0x80) {
          return false;
        }
      }
    }
    return true;
  }
}
