package org.foothill.indicators.computing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.foothill.core.SchoolYear;
import org.foothill.indicators.computing.Records.Enrollment;

/** One school year of a plain reading: who is looked at, and the cells counted so far. */
final class PlainYear {
  static final Set<String> HIGH = Set.of("09", "10", "11", "12");
  static final Set<String> TO_EIGHT =
      Set.of("TK", "KN", "01", "02", "03", "04", "05", "06", "07", "08");

  final PlainRecords records;
  final SchoolYear year;
  final int y;
  final Map<String, long[]> cells = new TreeMap<>();
  final boolean courses;
  final boolean pathways;

  /** A student at a place; place 0 is the district. */
  record At(int place, long learner, String grade) {
    boolean in(int school) {
      return place == 0 || place == school;
    }
  }

  PlainYear(PlainRecords records, SchoolYear year) {
    this.records = records;
    this.year = year;
    this.y = year.ending();
    courses =
        records.all.sections.stream().anyMatch(s -> s.year() == y)
            && records.all.completions.stream().anyMatch(c -> c.year() == y);
    pathways = records.all.pathways.stream().anyMatch(p -> p.year() == y);
  }

  void count(String indicator, At at, PlainGroups groups, boolean numerator) {
    count(indicator, at, groups, numerator ? 1 : 0, 1);
  }

  /** For numbers of students: numerator and denominator are the same. */
  void number(String indicator, At at, PlainGroups groups, boolean counted) {
    count(indicator, at, groups, counted ? 1 : 0, counted ? 1 : 0);
  }

  void count(String indicator, At at, PlainGroups groups, long numerator, long denominator) {
    for (var group : groups.of(at.learner)) {
      var cell =
          cells.computeIfAbsent(
              "%s %d %s".formatted(indicator, at.place, group), key -> new long[2]);
      cell[0] += numerator;
      cell[1] += denominator;
    }
  }

  List<Enrollment> ofYear(long learner) {
    return PlainRecords.of(records.enrollments, learner).stream()
        .filter(e -> e.year() == y)
        .filter(e -> !Set.of("N420", "N470").contains(Objects.toString(e.reason())))
        .filter(e -> TO_EIGHT.contains(e.grade()) || HIGH.contains(e.grade()))
        .toList();
  }

  /** At each school and in the district, with the grade of the latest enrollment. */
  List<At> students(Predicate<Enrollment> counted) {
    var latest = new TreeMap<String, Enrollment>();
    for (long learner : records.learners) {
      for (var e : ofYear(learner)) {
        if (counted.test(e)) {
          for (int place : new int[] {0, e.school()}) {
            latest.merge(place + " " + e.learner(), e, PlainYear::later);
          }
        }
      }
    }
    var students = new ArrayList<At>();
    latest.forEach((key, e) ->
        students.add(
            new At(Integer.parseInt(key.substring(0, key.indexOf(' '))), e.learner(), e.grade())));
    return students;
  }

  private static Enrollment later(Enrollment a, Enrollment b) {
    var order = Comparator.comparing(Enrollment::start).thenComparing(Enrollment::grade);
    return order.compare(a, b) >= 0 ? a : b;
  }
}
