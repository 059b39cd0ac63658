package org.foothill.disclosure.tables;

/** What a protected table tells about one of its lines. Percents are whole numbers. */
sealed interface Told {
  record Count(long whole) implements Told {}

  record Rate(long part, long whole) implements Told {}

  record Band(int low, int high, long whole) implements Told {}

  record Nobody() implements Told {}

  record Hidden() implements Told {}

  /** Status, count, part, low and high, as docs/formats.md describes them. */
  default String csv() {
    return switch (this) {
      case Count(long whole) -> "count," + whole + ",,,";
      case Rate(long part, long whole) -> "rate," + whole + "," + part + ",,";
      case Band(int low, int high, long whole) -> "band," + whole + ",," + low + "," + high;
      case Nobody() -> "nobody,0,,,";
      case Hidden() -> "hidden,,,,";
    };
  }
}
