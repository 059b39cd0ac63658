package org.foothill.indicators.computing;

import java.time.LocalDate;
import java.time.Month;
import org.foothill.core.SchoolYear;
import org.foothill.indicators.catalogue.Indicator.Clock;

/**
 * The time in which a student's group is looked up. Sources: census day and academic year as
 * CALPADS counts them; a cohort's groups are those of any time in its four years.
 */
record Window(LocalDate start, LocalDate end, SchoolYear firstYear) {
  static Window of(SchoolYear year, Clock clock) {
    return switch (clock) {
      case CENSUS_DAY -> new Window(year.censusDay(), year.censusDay(), year);
      case ACADEMIC_YEAR -> new Window(year.firstDay(), year.lastDay(), year);
      case FOUR_YEAR_COHORT -> {
        var first = year.plus(-3);
        yield new Window(first.firstDay(), outcomeDay(year), first);
      }
    };
  }

  /** Diplomas count until this day of the cohort's fourth year. */
  static LocalDate outcomeDay(SchoolYear year) {
    return LocalDate.of(year.ending(), Month.AUGUST, 15);
  }
}
