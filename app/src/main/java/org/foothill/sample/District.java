package org.foothill.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * A district as a row of seats: so many for each school and grade. A seat is taken by one student
 * after another; who leaves is followed by a newcomer. So each seat can be told alone and the
 * district still keeps its size.
 */
final class District {
  private static final int CLASS = 28;
  private static final int[] NO_SECTIONS = new int[Course.values().length];

  private final String code;
  private final List<School> schools;
  private final long firstSeat;
  private final int[] ends;
  private final int[] schoolOf;
  private final int[] gradeOf;
  private final Map<String, int[]> sections;

  /** Shares {@code seats} among the schools as their enrollments say, to the last seat. */
  District(String code, List<School> schools, long firstSeat, int seats) {
    this.code = code;
    this.schools = List.copyOf(schools);
    this.firstSeat = firstSeat;
    int cells = schools.stream().mapToInt(school -> school.grades().size()).sum();
    ends = new int[cells];
    schoolOf = new int[cells];
    gradeOf = new int[cells];
    double total = schools.stream().mapToDouble(School::enrollment).sum();
    double sum = 0;
    int cell = 0;
    for (int s = 0; s < schools.size(); s++) {
      School.Span span = schools.get(s).grades();
      for (int grade = span.lowest(); grade <= span.highest(); grade++) {
        sum += schools.get(s).perGrade(grade);
        ends[cell] = (int) Math.floor(sum / total * seats + 0.5);
        schoolOf[cell] = s;
        gradeOf[cell] = grade;
        cell++;
      }
    }
    ends[cells - 1] = seats;
    sections = countSections();
  }

  String code() {
    return code;
  }

  List<School> schools() {
    return schools;
  }

  long firstSeat() {
    return firstSeat;
  }

  int seats() {
    return ends[ends.length - 1];
  }

  private int cellOf(long seat) {
    int offset = (int) (seat - firstSeat);
    int low = 0;
    int high = ends.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (offset < ends[middle]) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  School schoolOf(long seat) {
    return schools.get(schoolOf[cellOf(seat)]);
  }

  int gradeOf(long seat) {
    return gradeOf[cellOf(seat)];
  }

  /** How many sections of a course a school has, enough for its share of seats. */
  int sections(School school, Course course) {
    return sections.getOrDefault(school.code(), NO_SECTIONS)[course.ordinal()];
  }

  private Map<String, int[]> countSections() {
    var counted = new HashMap<String, int[]>();
    for (School school : schools) {
      counted.put(school.code(), new int[Course.values().length]);
    }
    int before = 0;
    for (int cell = 0; cell < ends.length; cell++) {
      int[] ofSchool = counted.getOrDefault(schools.get(schoolOf[cell]).code(), NO_SECTIONS);
      for (Course course : Course.values()) {
        if (course.grades.has(gradeOf[cell])) {
          ofSchool[course.ordinal()] += ends[cell] - before;
        }
      }
      before = ends[cell];
    }
    counted.values().forEach(District::seatsToSections);
    return counted;
  }

  /** An elective of several grades fills a third of its seats. */
  private static void seatsToSections(int[] seats) {
    for (Course course : Course.values()) {
      int share = course.grades.size() > 2 ? 3 : 1;
      seats[course.ordinal()] = Math.max(1, seats[course.ordinal()] / share / CLASS);
    }
  }

  /**
   * The school somebody goes to next for a grade: this one if it has the grade, else one that has
   * places for newcomers in it.
   */
  School next(School from, int grade, Chance chance) {
    return from.grades().has(grade)
        ? from
        : choose(from, chance, school -> (int) (100 * school.newIn(grade)));
  }

  /** A school for who starts school in this grade. */
  School entry(int grade, Chance chance) {
    return choose(schools.getFirst(), chance, school -> (int) (100 * school.perGrade(grade)));
  }

  /** Another school with the grade, as likely as it is large; the same one if there is no other. */
  School another(School from, int grade, Chance chance) {
    return choose(
        from, chance, school -> school.equals(from) ? 0 : (int) Math.ceil(school.perGrade(grade)));
  }

  /** The school for those who are far behind; the same one if the district has none. */
  School continuation(School from) {
    for (School school : schools) {
      if (school.kind() == School.Kind.CONTINUATION) {
        return school;
      }
    }
    return from;
  }

  /** Regular places only: nobody starts in a continuation school. */
  private School choose(School fallback, Chance chance, ToIntFunction<School> places) {
    int total = 0;
    for (School school : schools) {
      total += school.kind() == School.Kind.CONTINUATION ? 0 : places.applyAsInt(school);
    }
    int at = total == 0 ? 0 : chance.below(total);
    for (School school : schools) {
      at -= school.kind() == School.Kind.CONTINUATION ? 0 : places.applyAsInt(school);
      if (at < 0) {
        return school;
      }
    }
    return fallback;
  }
}
