package org.foothill.indicators.computing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.foothill.indicators.computing.Records.Attendance;
import org.foothill.indicators.computing.Records.Completion;
import org.foothill.indicators.computing.Records.Demographics;
import org.foothill.indicators.computing.Records.Enrollment;
import org.foothill.indicators.computing.Records.Foster;
import org.foothill.indicators.computing.Records.Incident;
import org.foothill.indicators.computing.Records.Language;
import org.foothill.indicators.computing.Records.Pathway;
import org.foothill.indicators.computing.Records.Program;
import org.foothill.indicators.computing.Records.Section;
import org.foothill.indicators.computing.Records.Survey;
import org.foothill.indicators.computing.Records.Work;
import org.foothill.indicators.definitions.CodeTable;

/** Records student by student, and the course list: what plain readings look things up in. */
final class PlainRecords {
  final Records all;
  final Map<Long, List<Enrollment>> enrollments;
  final Map<Long, List<Demographics>> demographics;
  final Map<Long, List<Language>> languages;
  final Map<Long, List<Program>> programs;
  final Map<Long, List<Attendance>> attendance;
  final Map<Long, List<Completion>> completions;
  final Map<Long, List<Pathway>> pathways;
  final Map<Long, List<Work>> work;
  final Map<Long, List<Incident>> incidents;
  final Map<Long, List<Survey>> surveys;
  final Map<Long, List<Foster>> foster;
  final Set<Long> learners;

  private final Map<String, List<Section>> sections = new HashMap<>();
  private final Map<String, Course> courses = new HashMap<>();
  private final Map<Long, List<Done>> done = new HashMap<>();

  /** A line of the course list; the pathway is empty for the first course of a whole sector. */
  record Course(String pathway, String sector, String level, String rareGender) {
    int step() {
      return List.of("introduction", "concentrator", "capstone").indexOf(level) + 1;
    }

    boolean isCapstone() {
      return level.equals("capstone") && !pathway.isEmpty();
    }
  }

  /** A completed course with what the section says it was. */
  record Done(Completion row, Section section, Course course) {
    int year() {
      return row.year();
    }

    boolean career() {
      return section.course().matches("[78]\\d{3}");
    }

    boolean cMinus() {
      return Set.of("A+", "A", "A-", "B+", "B", "B-", "C+", "C", "C-")
          .contains(Objects.toString(row.mark()));
    }

    boolean passed() {
      return cMinus() || Set.of("P", "CR").contains(Objects.toString(row.mark()));
    }

    /** Pass grades count in the two years of closed schools. */
    boolean countsForCollege() {
      return cMinus() || passed() && (year() == 2020 || year() == 2021);
    }

    boolean in(String pathway) {
      return !pathway.isEmpty() && course.pathway.equals(pathway);
    }
  }

  static final Course NOT_LISTED = new Course("", "", "", "");

  PlainRecords(Records all) {
    this.all = all;
    enrollments = byLearner(all.enrollments, Enrollment::learner);
    demographics = byLearner(all.demographics, Demographics::learner);
    languages = byLearner(all.languages, Language::learner);
    programs = byLearner(all.programs, Program::learner);
    attendance = byLearner(all.attendance, Attendance::learner);
    completions = byLearner(all.completions, Completion::learner);
    pathways = byLearner(all.pathways, Pathway::learner);
    work = byLearner(all.work, Work::learner);
    incidents = byLearner(all.incidents, Incident::learner);
    surveys = byLearner(all.surveys, Survey::learner);
    foster = byLearner(all.foster, Foster::learner);
    learners = new TreeSet<>(enrollments.keySet());
    all.sections.forEach(each ->
        sections
            .computeIfAbsent(
                key(each.school(), each.year(), each.local(), each.section()),
                key -> new ArrayList<>())
            .add(each));
    for (var row : table("cte_courses").rows()) {
      courses.put(row.get(0), new Course(row.get(1), row.get(2), row.get(3), row.get(4)));
    }
  }

  static CodeTable table(String name) {
    return Objects.requireNonNull(SqlReading.catalogue().tables().get(name));
  }

  private static String key(int school, int year, String local, String section) {
    return school + "/" + year + "/" + local + "/" + section;
  }

  private static <T> Map<Long, List<T>> byLearner(List<T> rows, ToLongFunction<T> learner) {
    var found = new TreeMap<Long, List<T>>();
    rows.forEach(each ->
        found.computeIfAbsent(learner.applyAsLong(each), key -> new ArrayList<>()).add(each));
    return found;
  }

  static <T> List<T> of(Map<Long, List<T>> rows, long learner) {
    return rows.getOrDefault(learner, List.of());
  }

  /** Everything the student ever completed, each with its section. */
  List<Done> done(long learner) {
    return done.computeIfAbsent(
        learner,
        key -> {
          var found = new ArrayList<Done>();
          for (var row : of(completions, learner)) {
            for (var section :
                sections.getOrDefault(
                    key(row.school(), row.year(), row.local(), row.section()), List.of())) {
              found.add(new Done(row, section, courses.getOrDefault(section.course(), NOT_LISTED)));
            }
          }
          return found;
        });
  }

  boolean hasCapstone(String pathway) {
    return courses.values().stream()
        .anyMatch(each -> each.isCapstone() && each.pathway.equals(pathway));
  }

  /** How many different steps of the pathway the course list has. */
  long steps(String pathway) {
    var levels = new HashSet<String>();
    courses.values().stream()
        .filter(each -> each.pathway.equals(pathway))
        .forEach(each -> levels.add(each.level));
    return levels.size();
  }

  /** A table's first column to another one of its columns. */
  static Map<String, String> map(String name, String value) {
    var table = table(name);
    int column = table.columns().indexOf(value);
    var found = new LinkedHashMap<String, String>();
    table.rows().forEach(row -> found.put(row.getFirst(), row.get(column)));
    return found;
  }
}
