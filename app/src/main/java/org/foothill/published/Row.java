package org.foothill.published;

import org.foothill.accountability.PlaceKind;
import org.foothill.accountability.Tenths;
import org.foothill.published.files.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * One row of a Dashboard file, read.
 *
 * @param subject whom it is about
 * @param change null when blank
 * @param text the row itself, for columns that only some files have
 */
record Row(
    Indicator indicator,
    int year,
    Who subject,
    YearSide now,
    YearSide before,
    @Nullable Tenths change,
    Printed printed,
    TableRow text) {

  /**
   * Whom a row is about.
   *
   * @param cds 14 digits; empty when the file has none
   * @param place null when the file does not say
   * @param type such as UD; empty when blank
   * @param countyOffice true for a county office of education
   * @param highSchool whether the cut scores of grade 11 hold
   */
  record Who(
      String cds,
      @Nullable PlaceKind place,
      String group,
      String type,
      boolean countyOffice,
      Printed.Flag highSchool) {}

  long line() {
    return text.number();
  }
}
