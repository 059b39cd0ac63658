package org.foothill.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a student has behind them in grades 9 to 12, whether or not the files reach back so far. */
final class Transcript {
  private static final int CREDITS_PER_SEMESTER = 500;

  private final int[] semesters = new int[7];
  private int credits;
  private int years;
  private int languages;
  private int mathematics;

  /**
   * Highest step of the pathway taken so far, and whether the capstone was passed with C- or
   * better.
   */
  private int step;

  private boolean capstone;

  void add(List<Taken> courses) {
    years++;
    for (Taken taken : courses) {
      add(taken.course(), taken.autumn());
      add(taken.course(), taken.spring());
      boolean passed = taken.spring() != null && taken.spring().earnsCredit();
      if (taken.course().area == 'E') {
        languages++;
      }
      if (taken.course().area == 'C' || taken.course() == Course.PRE_ALGEBRA) {
        mathematics += passed ? 1 : 0;
      }
      if (taken.course().pathway > 0 && taken.spring() != null) {
        step = Math.max(step, taken.course().step);
        capstone |= taken.course().step == 3 && taken.spring().countsForCollege();
      }
    }
  }

  private void add(Course course, @Nullable Mark mark) {
    if (mark == null) {
      return;
    }
    credits += mark.earnsCredit() ? CREDITS_PER_SEMESTER : 0;
    if (course.approved() && mark.countsForCollege()) {
      semesters[course.area - 'A']++;
    }
  }

  /** Hundredths of a credit, 24,000 in four full years. */
  int credits() {
    return credits;
  }

  /** Years spent in grades 9 to 12. */
  int years() {
    return years;
  }

  int languages() {
    return languages;
  }

  int mathematics() {
    return mathematics;
  }

  int step() {
    return step;
  }

  boolean capstone() {
    return capstone;
  }

  /** Fifteen year-long courses, a to g, with C- or better; what exceeds a subject counts as g. */
  boolean meetsCollegeSubjects() {
    int[] needed = {4, 8, 6, 4, 4, 2, 0};
    int free = 0;
    for (int area = 0; area < needed.length; area++) {
      if (semesters[area] < needed[area]) {
        return false;
      }
      free += semesters[area] - needed[area];
    }
    return free >= 2;
  }
}
