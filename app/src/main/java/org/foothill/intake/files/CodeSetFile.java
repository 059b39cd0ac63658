package org.foothill.intake.files;

import java.util.Arrays;
import java.util.List;
import org.foothill.codes.KnownForms.Form;
import org.foothill.codes.KnownForms.Kind;

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
    return new CodeSetFile(
        lines.getFirst().substring(2),
        one(head[0], "closed", "open"),
        one(head[1], "confirmed", "unconfirmed"),
        lines.stream()
            .skip(2)
            .flatMap(line -> Arrays.stream(line.strip().split(" +")))
            .filter(code -> !code.isEmpty())
            .toList());
  }

  Form form(String name) {
    return new Form(Kind.CODES, name, codes.size(), confirmed, what);
  }

  /** {@code 101-3:..2018}: a code with the calendar years in which its first and last year end. */
  static CodeSet.Span span(String text) {
    return text.indexOf(':') < 0 ? CodeSet.Span.always(text) : years(text);
  }

  private static CodeSet.Span years(String text) {
    int colon = text.indexOf(':');
    var ends = text.substring(colon + 1).split("\\.\\.", -1);
    return new CodeSet.Span(
        text.substring(0, colon),
        ends[0].isEmpty() ? 0 : Integer.parseInt(ends[0]),
        ends[1].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(ends[1]));
  }

  /** True for the first word, false for the second. */
  static boolean one(String word, String yes, String no) {
    if (!word.equals(yes) && !word.equals(no)) {
      throw new IllegalStateException("The word (%s) must be %s or %s.".formatted(word, yes, no));
    }
    return word.equals(yes);
  }
}
