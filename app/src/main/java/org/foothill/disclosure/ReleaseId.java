package org.foothill.disclosure;

import java.util.Optional;
import java.util.regex.Pattern;

/** A release's number, written {@code r0007}; the name of its folder. */
record ReleaseId(int number) {
  private static final Pattern FORM = Pattern.compile("r(\\d{4,9})");

  static Optional<ReleaseId> parse(String text) {
    var match = FORM.matcher(text);
    return match.matches()
        ? Optional.of(new ReleaseId(Integer.parseInt(match.group(1))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "r%04d".formatted(number);
  }
}
