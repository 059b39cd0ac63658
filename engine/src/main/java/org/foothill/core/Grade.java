package org.foothill.core;

import java.util.Optional;

/**
 * Grade level with its CALPADS code (code set "Grade Level"). The order is the order in which a
 * child meets them.
 */
public enum Grade {
  INFANT("IN"),
  TODDLER("TD"),
  PRESCHOOL("PS"),
  TRANSITIONAL_KINDERGARTEN("TK"),
  KINDERGARTEN("KN"),
  G1("01"),
  G2("02"),
  G3("03"),
  G4("04"),
  G5("05"),
  G6("06"),
  G7("07"),
  G8("08"),
  G9("09"),
  G10("10"),
  G11("11"),
  G12("12"),
  ADULT("AD"),
  UNGRADED_ELEMENTARY("UE"),
  UNGRADED_SECONDARY("US");

  private final String code;

  Grade(String code) {
    this.code = code;
  }

  /** The two characters that CALPADS files carry. */
  public String code() {
    return code;
  }

  public static Optional<Grade> parse(String text) {
    for (var grade : values()) {
      if (grade.code.equals(text)) {
        return Optional.of(grade);
      }
    }
    return Optional.empty();
  }

  public boolean isBetween(Grade lowest, Grade highest) {
    return compareTo(lowest) >= 0 && compareTo(highest) <= 0;
  }
}
