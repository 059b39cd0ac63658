package org.foothill.sample;

import java.util.List;

/** Invented addresses: made-up street names in the district's three places. */
final class Addresses {
  private static final List<String> STREETS =
      List.of(
          "Sample Oak Ave",
          "Invented Mill St",
          "Arroyo Example Dr",
          "Foothill Sample Blvd",
          "Testing Grove Ln",
          "Made-Up Mesa Rd",
          "Placeholder Pl",
          "Specimen Canyon Rd");
  private static final List<String> ZIPS =
      List.of("91101", "91103", "91104", "91105", "91106", "91107");

  private Addresses() {}

  static Person.Address draw(Chance chance) {
    int number = chance.between(100, 3999);
    String street = chance.pick(STREETS);
    return switch (chance.pick(72, 20, 8)) {
      case 0 -> new Person.Address(number, street, "PASADENA", chance.pick(ZIPS));
      case 1 -> new Person.Address(number, street, "ALTADENA", "91001");
      default -> new Person.Address(number, street, "SIERRA MADRE", "91024");
    };
  }
}
