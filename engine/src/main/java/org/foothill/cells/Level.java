package org.foothill.cells;

/** What a cell's rows have in common. Parts that a level leaves open are 0 in its cells. */
public enum Level {
  SCHOOL_GRADE(true),
  SCHOOL(false),
  DISTRICT_GRADE(true),
  DISTRICT(false),
  STATE_GRADE(true),
  STATE(false);

  private final boolean byGrade;

  Level(boolean byGrade) {
    this.byGrade = byGrade;
  }

  /** True when rows of different grades are kept apart. */
  public boolean byGrade() {
    return byGrade;
  }
}
