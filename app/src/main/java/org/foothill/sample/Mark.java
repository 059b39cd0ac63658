package org.foothill.sample;

/** Final grades of a course, worst first, with the grade points from which each is given. */
enum Mark {
  F("F", -9),
  D_MINUS("D-", 0.75),
  D("D", 0.9),
  D_PLUS("D+", 1.15),
  C_MINUS("C-", 1.35),
  C("C", 1.6),
  C_PLUS("C+", 2.0),
  B_MINUS("B-", 2.25),
  B("B", 2.5),
  B_PLUS("B+", 2.85),
  A_MINUS("A-", 3.1),
  A("A", 3.4),
  A_PLUS("A+", 4.1);

  final String code;
  private final double from;

  Mark(String code, double from) {
    this.code = code;
    this.from = from;
  }

  static Mark of(double points) {
    Mark found = F;
    for (Mark mark : values()) {
      if (points >= mark.from) {
        found = mark;
      }
    }
    return found;
  }

  boolean earnsCredit() {
    return this != F;
  }

  /** UC and CSU treat C- as C. */
  boolean countsForCollege() {
    return compareTo(C_MINUS) >= 0;
  }
}
