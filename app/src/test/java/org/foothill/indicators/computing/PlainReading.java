package org.foothill.indicators.computing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.foothill.core.SchoolYear;
import org.foothill.indicators.computing.Records.Attendance;
import org.foothill.indicators.computing.Records.Completion;
import org.foothill.indicators.computing.Records.Enrollment;
import org.foothill.indicators.computing.Records.Pathway;
import org.foothill.indicators.computing.Records.Section;

/** The second reading: every indicator as plain Java over lists, student by student. */
final class PlainReading {
  private static final Set<String> HIGH = Set.of("09", "10", "11", "12");
  private static final Set<String> TO_EIGHT =
      Set.of("TK", "KN", "01", "02", "03", "04", "05", "06", "07", "08");
  private static final Set<String> C_MINUS =
      Set.of("A+", "A", "A-", "B+", "B", "B-", "C+", "C", "C-");
  private static final Set<String> COLLEGE =
      Set.of("9020", "9082", "9096", "9120", "9154", "9200", "9227", "9273", "9303", "9358");
  private static final Set<String> WORK =
      Set.of("10", "15", "20", "25", "35", "40", "45", "50", "60", "65");

  private final Records records;
  private final SchoolYear year;
  private final int y;
  private final Map<String, String> pathwayOfCourse = new LinkedHashMap<>();
  private final Set<String> capstones = new HashSet<>();
  private final Map<String, long[]> cells = new TreeMap<>();

  /** A student at a place; place 0 is the district. */
  private record At(int place, long learner, String grade) {}

  private PlainReading(Records records, SchoolYear year) {
    this.records = records;
    this.year = year;
    this.y = year.ending();
    var courses = SqlReading.catalogue().tables().get("cte_courses");
    for (var row : Objects.requireNonNull(courses).rows()) {
      pathwayOfCourse.put(row.get(0), row.get(1));
      if (row.get(2).equals("capstone")) {
        capstones.add(row.get(0));
      }
    }
  }

  static Map<String, String> cells(Records records, SchoolYear year) {
    var reading = new PlainReading(records, year);
    reading.census();
    reading.academicYear();
    reading.cohort();
    var texts = new TreeMap<String, String>();
    reading.cells.forEach((key, counts) -> {
      if (counts[1] > 0) {
        texts.put(key, counts[0] + "/" + counts[1]);
      }
    });
    return texts;
  }

  private void count(
      String indicator, At at, PlainGroups groups, long numerator, long denominator) {
    for (var group : groups.of(at.learner)) {
      var cell =
          cells.computeIfAbsent(
              "%s %d %s".formatted(indicator, at.place, group), key -> new long[2]);
      cell[0] += numerator;
      cell[1] += denominator;
    }
  }

  // ---- who is looked at

  private List<Enrollment> ofYear() {
    return records.enrollments.stream()
        .filter(e -> e.year() == y)
        .filter(e -> !Set.of("N420", "N470").contains(Objects.toString(e.reason())))
        .filter(e -> TO_EIGHT.contains(e.grade()) || HIGH.contains(e.grade()))
        .toList();
  }

  private List<At> students(Predicate<Enrollment> counted) {
    var latest = new TreeMap<String, Enrollment>();
    for (var e : ofYear()) {
      if (counted.test(e)) {
        for (int place : new int[] {0, e.school()}) {
          latest.merge(
              place + " " + e.learner(),
              e,
              (a, b) ->
                  Comparator.comparing(Enrollment::start)
                              .thenComparing(Enrollment::grade)
                              .compare(a, b)
                          >= 0
                      ? a
                      : b);
        }
      }
    }
    var students = new ArrayList<At>();
    latest.forEach((key, e) ->
        students.add(
            new At(Integer.parseInt(key.substring(0, key.indexOf(' '))), e.learner(), e.grade())));
    return students;
  }

  // ---- census day

  private void census() {
    var day = year.censusDay();
    var groups = new PlainGroups(records, y, y, day, day);
    var students =
        students(e ->
            e.status().equals("10")
                && !e.start().isAfter(day)
                && (e.exit() == null || !e.exit().isBefore(day)));
    boolean upc =
        records.demographics.stream().anyMatch(d -> d.year() == y)
            && records.languages.stream().anyMatch(l -> l.year() <= y)
            && records.programs.stream().anyMatch(p -> p.year() == y);
    for (var at : students) {
      count("ENR-CENSUS", at, groups, 1, 1);
      if (upc) {
        boolean added =
            groups.hasProgram(at.learner, "181", "182", "135", "191")
                || groups.of(at.learner).contains("EL");
        count("LCFF-UPC", at, groups, added ? 1 : 0, 1);
      }
    }
  }

  // ---- the school year

  private void academicYear() {
    var groups = new PlainGroups(records, y, y, year.firstDay(), year.lastDay());
    for (var at : students(e -> Set.of("10", "30").contains(e.status()))) {
      attendance(at, groups);
      graduates(at, groups);
      careers(at, groups);
    }
  }

  private void attendance(At at, PlainGroups groups) {
    if (records.attendance.stream().noneMatch(a -> a.year() == y)) {
      return;
    }
    long absent = 0;
    long present = 0;
    for (var a : records.attendance) {
      if (a.learner() == at.learner
          && a.year() == y
          && (at.place == 0 || at.place == a.school())
          && !Boolean.TRUE.equals(a.exempt())) {
        present += day(a, 0) + day(a, 2) + day(a, 6);
        absent += day(a, 1) + day(a, 3) + day(a, 4) + day(a, 5);
      }
    }
    long expected = present + absent;
    count("ATT-RATE", at, groups, present, expected);
    if (expected > 30 * 100) {
      int chronic = absent / (double) expected >= 0.1 || absent * 10 == expected ? 1 : 0;
      count("ATT-CHRONIC", at, groups, chronic, 1);
      if (TO_EIGHT.contains(at.grade)) {
        count("ATT-CHRONIC-K8", at, groups, chronic, 1);
      }
    }
  }

  private static int day(Attendance a, int field) {
    var value = a.days().get(field);
    return value == null ? 0 : value;
  }

  private void graduates(At at, PlainGroups groups) {
    var diplomas =
        ofYear().stream()
            .filter(e -> e.learner() == at.learner && "100".equals(e.completion()))
            .filter(e -> at.place == 0 || at.place == e.school())
            .toList();
    if (!diplomas.isEmpty()) {
      boolean met = diplomas.stream().anyMatch(e -> Boolean.TRUE.equals(e.metUcCsu()));
      count("COL-AG", at, groups, met ? 1 : 0, 1);
    }
  }

  // ---- career courses

  private record Done(int year, String course, String level, boolean cMinus, boolean pass) {}

  private List<Done> done(long learner) {
    var done = new ArrayList<Done>();
    for (Completion c : records.completions) {
      for (Section s : records.sections) {
        if (c.learner() == learner
            && c.year() <= y
            && c.year() == s.year()
            && c.school() == s.school()
            && c.local().equals(s.local())
            && c.section().equals(s.section())) {
          var mark = Objects.toString(c.mark());
          done.add(
              new Done(
                  c.year(),
                  s.course(),
                  s.level(),
                  C_MINUS.contains(mark),
                  mark.equals("P") || mark.equals("CR")));
        }
      }
    }
    return done;
  }

  private static boolean career(String course) {
    return course.matches("[78]\\d{3}");
  }

  private void careers(At at, PlainGroups groups) {
    boolean courses =
        records.sections.stream().anyMatch(s -> s.year() == y)
            && records.completions.stream().anyMatch(c -> c.year() == y);
    boolean pathways = courses && records.pathways.stream().anyMatch(p -> p.year() == y);
    var done = done(at.learner);
    var declared =
        records.pathways.stream().filter(p -> p.learner() == at.learner && p.year() <= y).toList();
    if (courses && HIGH.contains(at.grade)) {
      boolean took = done.stream().anyMatch(d -> d.year() == y && career(d.course()));
      count("CTE-PART", at, groups, took ? 1 : 0, 1);
    }
    if (pathways && HIGH.contains(at.grade)) {
      takesPart(at, groups, done, declared);
    }
    if (courses && at.grade.equals("12")) {
      dual(at, groups, done);
    }
    if (pathways && at.grade.equals("12")) {
      completes(at, groups, done, declared);
    }
    if (records.work.stream().anyMatch(w -> w.year() == y) && HIGH.contains(at.grade)) {
      boolean works =
          records.work.stream()
              .anyMatch(w ->
                  w.learner() == at.learner
                      && w.year() == y
                      && (WORK.contains(w.type()) || (w.type().equals("30") && y <= 2024)));
      count("CTE-WBL", at, groups, works ? 1 : 0, 1);
    }
  }

  private void takesPart(At at, PlainGroups groups, List<Done> done, List<Pathway> declared) {
    for (var pathway : foundThisYear()) {
      boolean course =
          done.stream()
              .anyMatch(d -> d.year() == y && pathway.equals(pathwayOfCourse.get(d.course())));
      boolean said = declared.stream().anyMatch(p -> p.year() == y && p.pathway().equals(pathway));
      count("CTE-PART-" + pathway, at, groups, course || said ? 1 : 0, 1);
    }
  }

  private void completes(At at, PlainGroups groups, List<Done> done, List<Pathway> declared) {
    boolean any = false;
    var begun = new TreeSet<String>();
    done.forEach(d -> begun.add(Objects.toString(pathwayOfCourse.get(d.course()))));
    declared.forEach(p -> begun.add(p.pathway()));
    begun.remove("null");
    for (var pathway : begun) {
      var completed =
          declared.stream()
              .anyMatch(
                  p -> p.pathway().equals(pathway) && p.completed() != null && p.completed() <= y);
      boolean listed = capstones.stream().anyMatch(c -> pathway.equals(pathwayOfCourse.get(c)));
      boolean proved =
          !listed
              || done.stream()
                  .anyMatch(d ->
                      capstones.contains(d.course())
                          && pathway.equals(pathwayOfCourse.get(d.course()))
                          && d.cMinus());
      any |= completed && proved;
      count("CTE-COMP-" + pathway, at, groups, completed && proved ? 1 : 0, 1);
    }
    count("CTE-COMP", at, groups, any ? 1 : 0, 1);
  }

  private void dual(At at, PlainGroups groups, List<Done> done) {
    boolean earned =
        done.stream()
            .anyMatch(d ->
                (COLLEGE.contains(d.course())
                        || (career(d.course()) && Set.of("23", "24").contains(d.level())))
                    && (d.cMinus() || d.pass()));
    count("CTE-DUAL", at, groups, earned ? 1 : 0, 1);
  }

  private Set<String> foundThisYear() {
    var found = new TreeSet<String>();
    records.pathways.stream().filter(p -> p.year() == y).forEach(p -> found.add(p.pathway()));
    records.enrollments.stream()
        .map(Enrollment::learner)
        .distinct()
        .flatMap(learner -> done(learner).stream())
        .filter(d -> d.year() == y)
        .map(d -> pathwayOfCourse.get(d.course()))
        .filter(Objects::nonNull)
        .forEach(found::add);
    return found;
  }

  // ---- the cohort

  private void cohort() {
    if (records.enrollments.stream().noneMatch(e -> e.year() == y)) {
      return;
    }
    var outcomeDay = LocalDate.of(y, 8, 15);
    var groups = new PlainGroups(records, y - 3, y, LocalDate.of(y - 4, 7, 1), outcomeDay);
    var learners = new TreeSet<Long>();
    records.enrollments.forEach(e -> learners.add(e.learner()));
    for (long learner : learners) {
      var stays = stays(learner);
      if (!stays.isEmpty() && graduationYear(stays) == y) {
        var last = stays.getLast();
        boolean diploma =
            stays.stream()
                .anyMatch(e ->
                    "100".equals(e.completion())
                        && !(e.exit() == null ? LocalDate.of(e.year(), 6, 30) : e.exit())
                            .isAfter(outcomeDay));
        var completions =
            stays.stream().map(Enrollment::completion).filter(Objects::nonNull).toList();
        boolean otherwise =
            !completions.isEmpty()
                && Set.of("120", "250", "320", "330").contains(completions.getLast());
        boolean gone =
            Set.of("T160", "T180", "T200", "T240", "T370", "E130")
                .contains(Objects.toString(last.reason()));
        if (diploma || otherwise || !gone) {
          for (int place : new int[] {0, last.school()}) {
            count("GRAD-ACGR", new At(place, learner, last.grade()), groups, diploma ? 1 : 0, 1);
          }
        }
      }
    }
  }

  private List<Enrollment> stays(long learner) {
    var end = LocalDate.MAX;
    return records.enrollments.stream()
        .filter(e -> e.learner() == learner && e.year() <= y && HIGH.contains(e.grade()))
        .filter(e -> !Set.of("N470", "E125", "E170").contains(Objects.toString(e.reason())))
        .filter(e -> e.status().equals("10") || (e.status().equals("30") && days(e) > 30))
        .sorted(
            Comparator.comparingInt(Enrollment::year)
                .thenComparing(Enrollment::start)
                .thenComparing(e -> e.exit() == null ? end : e.exit())
                .thenComparing(Enrollment::school))
        .toList();
  }

  private static long days(Enrollment e) {
    var exit = e.exit() == null ? LocalDate.of(e.year(), 6, 30) : e.exit();
    return ChronoUnit.DAYS.between(e.start(), exit) + 1;
  }

  private static int graduationYear(List<Enrollment> stays) {
    int first = stays.getFirst().year();
    int grade =
        stays.stream()
            .filter(e -> e.year() == first)
            .mapToInt(e -> Integer.parseInt(e.grade()))
            .min()
            .orElseThrow();
    return first + 12 - grade;
  }
}
