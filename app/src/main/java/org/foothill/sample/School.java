package org.foothill.sample;

import java.util.List;
import java.util.Set;

/**
 * A school of the sample. Grades are numbers here: -1 is transitional kindergarten, 0 kindergarten.
 *
 * @param poor share of students who are unduplicated pupils, 0..1
 * @param learners share of English learners, 0..1
 */
record School(
    String code,
    Span grades,
    Kind kind,
    int enrollment,
    double poor,
    double learners,
    Set<Integer> pathways) {
  School {
    pathways = Set.copyOf(pathways);
  }

  /** What sets a school apart. */
  enum Kind {
    REGULAR,
    /** Teaches in two languages. */
    IMMERSION,
    /** For students of 16 and more who are short of credits. */
    CONTINUATION,
    /** Independent study. */
    INDEPENDENT
  }

  /** Lowest and highest grade. */
  record Span(int lowest, int highest) {
    boolean has(int grade) {
      return grade >= lowest && grade <= highest;
    }

    int size() {
      return highest - lowest + 1;
    }
  }

  /** Students in a grade; transitional kindergarten is smaller than the others. */
  double perGrade(int grade) {
    double all = grades.lowest() == -1 ? grades.size() - 1 + TK_SHARE : grades.size();
    return grades.has(grade) ? enrollment / all * (grade == -1 ? TK_SHARE : 1) : 0;
  }

  /** Places for students who come from elsewhere into this grade; always a few. */
  double newIn(int grade) {
    return Math.max(0.06 * perGrade(grade), perGrade(grade) - perGrade(grade - 1));
  }

  /** The code of a grade as files carry it. */
  static String gradeCode(int grade) {
    return GRADES.get(grade + 1);
  }

  static int grade(String code) {
    return GRADES.indexOf(code) - 1;
  }

  private static final double TK_SHARE = 0.62;
  private static final List<String> GRADES =
      List.of("TK", "KN", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12");
}
