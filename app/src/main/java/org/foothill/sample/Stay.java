package org.foothill.sample;

import org.jspecify.annotations.Nullable;

/**
 * One enrollment within one school year, from the first to the last day of attendance.
 *
 * @param exit CALPADS exit reason
 * @param completion CALPADS completion status, with E230 only
 */
record Stay(School school, int from, int to, String exit, @Nullable String completion) {
  int days() {
    return to - from + 1;
  }

  /** Was there on the last day of the semester, so that a mark was given. */
  boolean endsSemester(int semester) {
    int last = semester == 1 ? SchoolCalendar.SEMESTER : SchoolCalendar.DAYS - 1;
    return from <= last && to >= last;
  }

  boolean graduates() {
    return "100".equals(completion);
  }
}
