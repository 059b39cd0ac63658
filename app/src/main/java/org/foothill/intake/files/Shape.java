package org.foothill.intake.files;

/**
 * Describes a value without repeating it: fields may have shifted, so that a name stands where a
 * code should. Only numbers of up to three digits are shown.
 */
final class Shape {
  private Shape() {}

  static String of(byte[] text, int from, int to) {
    int length = to - from;
    if (length == 0) {
      return "blank";
    }
    boolean digits = true;
    boolean letters = true;
    for (int i = from; i < to; i++) {
      digits &= text[i] >= '0' && text[i] <= '9';
      letters &= text[i] >= 'A' && text[i] <= 'Z' || text[i] >= 'a' && text[i] <= 'z';
    }
    if (digits && length <= 3) {
      var shown = new StringBuilder("'");
      for (int i = from; i < to; i++) {
        shown.append((char) text[i]);
      }
      return shown.append('\'').toString();
    }
    var what = digits ? "digit" : letters ? "letter" : "character";
    return length + " " + what + (length == 1 ? "" : "s");
  }
}
