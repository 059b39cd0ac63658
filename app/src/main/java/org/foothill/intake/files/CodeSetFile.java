package org.foothill.intake.files;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A code set that is part of the program: a comment says what it is and what of it is not
 * confirmed, the next line whether it is closed and confirmed, the others hold the codes.
 */
record CodeSetFile(String what, boolean closed, boolean confirmed, List<String> codes) {
  CodeSetFile {
    codes = List.copyOf(codes);
  }

  static CodeSetFile parse(List<String> lines) {
    var head = lines.get(1).split(" ");
    var codes =
        lines.stream().skip(2).map(String::strip).flatMap(line -> Arrays.stream(line.split(" +")));
    return new CodeSetFile(
        lines.getFirst().substring(2),
        one(head[0], "closed", "open"),
        one(head[1], "confirmed", "unconfirmed"),
        codes.flatMap(code -> code.isEmpty() ? Stream.empty() : Stream.of(code)).toList());
  }

  /** True for the first word, false for the second. */
  static boolean one(String word, String yes, String no) {
    if (!word.equals(yes) && !word.equals(no)) {
      throw new IllegalStateException("The word (%s) must be %s or %s.".formatted(word, yes, no));
    }
    return word.equals(yes);
  }
}
