package org.foothill.sample;

/**
 * The lines of one school year that one block of seats gives, a piece of each of the year's files.
 */
final class YearBook {
  private final SchoolCalendar calendar;
  private final Rows[] rows = new Rows[SampleFile.values().length];

  YearBook(SchoolCalendar calendar) {
    this.calendar = calendar;
    for (SampleFile file : SampleFile.values()) {
      rows[file.ordinal()] = new Rows(file);
    }
  }

  SchoolCalendar calendar() {
    return calendar;
  }

  Rows rows(SampleFile file) {
    return rows[file.ordinal()];
  }
}
