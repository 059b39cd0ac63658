package org.foothill.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import org.foothill.core.SchoolYear;

/**
 * The days of one school year: 180 days of instruction from the Monday in the second week of August
 * to the first Thursday of June. Day 0 is the first, day 179 the last. Dates come out as numbers,
 * CCYYMMDD.
 */
final class SchoolCalendar {
  static final int DAYS = 180;

  /** The last day of the first semester, counted like the others. */
  static final int SEMESTER = 89;

  /** The day of school that is census day, or within a few days of it. */
  static final int CENSUS = 33;

  private final SchoolYear year;
  private final int[] dates = new int[DAYS];

  SchoolCalendar(SchoolYear year) {
    this.year = year;
    LocalDate first = LocalDate.of(year.ending() - 1, Month.AUGUST, 10);
    first = first.plusDays((8 - first.getDayOfWeek().getValue()) % 7);
    LocalDate last = LocalDate.of(year.ending(), Month.JUNE, 1);
    last = last.plusDays((11 - last.getDayOfWeek().getValue()) % 7);
    int span = (int) (last.toEpochDay() - first.toEpochDay());
    for (int day = 0; day < DAYS; day++) {
      LocalDate date = first.plusDays((long) day * span / (DAYS - 1));
      if (date.getDayOfWeek() == DayOfWeek.SATURDAY) {
        date = date.minusDays(1);
      } else if (date.getDayOfWeek() == DayOfWeek.SUNDAY) {
        date = date.plusDays(1);
      }
      dates[day] = number(date);
    }
  }

  SchoolYear year() {
    return year;
  }

  int date(int day) {
    return dates[day];
  }

  int first() {
    return dates[0];
  }

  int last() {
    return dates[DAYS - 1];
  }

  static int number(LocalDate date) {
    return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
  }
}
