package org.foothill.intake.files;

/** One line cut into fields, with the values that checking found. Reused from line to line. */
final class Row {
  /** Marks a field that is blank or was not understood. */
  static final long NONE = Long.MIN_VALUE;

  final int[] from = new int[LineScanner.MOST_FIELDS];
  final int[] to = new int[LineScanner.MOST_FIELDS];
  final long[] values = new long[LineScanner.MOST_FIELDS];
  byte[] text = {};
  int number;

  /** D for a row that deletes; 0 when blank. */
  byte transaction;

  void cut(byte[] line, int[] starts, int fields, int lineNumber) {
    text = line;
    number = lineNumber;
    transaction = 0;
    for (int i = 0; i < fields; i++) {
      from[i] = starts[i];
      to[i] = starts[i + 1] - 1;
    }
  }

  /** Leaves out blanks around the field's text; true when something is left. */
  boolean trim(int i) {
    int a = from[i];
    int b = to[i];
    while (a < b && text[a] == ' ') {
      a++;
    }
    while (a < b && text[b - 1] == ' ') {
      b--;
    }
    from[i] = a;
    to[i] = b;
    return a < b;
  }

  /** Leaves out quotation marks around the trimmed text; true when something is left. */
  boolean unquote(int i) {
    if (to[i] - from[i] >= 2 && text[from[i]] == '"' && text[to[i] - 1] == '"') {
      from[i]++;
      to[i]--;
    }
    return trim(i);
  }

  void blank(int i) {
    from[i] = 0;
    to[i] = 0;
  }

  boolean isBlank(int i) {
    return from[i] == to[i];
  }

  String shape(int i) {
    return Shape.of(text, from[i], to[i]);
  }
}
