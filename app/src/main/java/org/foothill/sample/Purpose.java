package org.foothill.sample;

/** What a stream of random numbers is for; the numbers are part of the format and never reused. */
final class Purpose {
  static final int DISTRICT = 1;
  static final int SCHOOLS = 2;
  static final int PERSON = 3;
  static final int LIFE = 4;
  static final int YEAR = 5;
  static final int COURSES = 6;
  static final int MISTAKES = 7;
  static final int SECTIONS = 8;
  static final int FOSTER = 20_001;
  static final int AFTER_SCHOOL = 20_002;
  static final int STAFF = 20_003;
  static final int MORE_MISTAKES = 20_004;

  /** And the numbers after it, one for each day of the year. */
  static final int DISCIPLINE = 30_000;

  private Purpose() {}
}
