package org.foothill.accountability;

import java.util.Arrays;
import java.util.Optional;

/**
 * The state's colour for status and change together. Foothill shows it only as the state's; its own
 * pages show level and change as two facts.
 */
public enum Colour {
  /** The state gives none; printed as 0. */
  NONE("-"),
  RED("R"),
  ORANGE("O"),
  YELLOW("Y"),
  GREEN("G"),
  BLUE("B");

  private final String letter;

  Colour(String letter) {
    this.letter = letter;
  }

  /** The number in the state's files, 0 to 5. */
  public int number() {
    return ordinal();
  }

  public static Optional<Colour> ofNumber(int number) {
    return number >= 0 && number < values().length
        ? Optional.of(values()[number])
        : Optional.empty();
  }

  /** Reads a number, a letter or an English name, in any case. */
  public static Optional<Colour> parse(String text) {
    return Arrays.stream(values())
        .filter(each ->
            each.name().equalsIgnoreCase(text)
                || each.letter.equalsIgnoreCase(text)
                || String.valueOf(each.number()).equals(text))
        .findFirst();
  }
}
