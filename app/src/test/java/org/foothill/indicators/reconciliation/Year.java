package org.foothill.indicators.reconciliation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Invented records of a district, as lists and as the relations that the records door shows. */
final class Year {
  static final int DISTRICT = 1964881;
  static final int NOW = 2024;

  record Graduate(long learner, int school, int line, @Nullable Boolean met) {}

  record Section(int school, int year, String local, String course, boolean approved) {}

  record Done(
      long learner,
      int school,
      int year,
      int line,
      String local,
      String term,
      @Nullable Integer credits,
      @Nullable String grade,
      @Nullable String subject) {}

  record Declared(
      long learner, int school, int year, int line, String pathway, @Nullable Integer completed) {}

  /** Hundredths: expected, then fields 16 to 22. */
  record Days(int school, int line, @Nullable Integer expected, List<@Nullable Integer> parts) {}

  final List<Graduate> graduates = new ArrayList<>();
  final List<Section> sections = new ArrayList<>();
  final List<Done> done = new ArrayList<>();
  final List<Declared> declared = new ArrayList<>();
  final List<Days> days = new ArrayList<>();

  /** Few courses, so that students meet the same ones; often just enough credits or just not. */
  static Year random(long seed) {
    var random = new Random(seed);
    var made = new Year();
    for (int year = 2020; year <= NOW; year++) {
      for (int i = 0; i < 14; i++) {
        made.sections.add(
            new Section(
                school(random), year, "L" + i, pick(random, COURSES), random.nextInt(5) > 0));
      }
    }
    for (long learner = 1; learner <= 40; learner++) {
      made.learner(random, learner);
    }
    return made;
  }

  private static final String[] COURSES = {
    "7240", "7241", "7242", "7730", "7731", "8130", "8132", "7200", "7700", "2100", "2400"
  };

  private void learner(Random random, long learner) {
    int began = 2020 + random.nextInt(3);
    for (var section : sections) {
      if (section.year() >= began && random.nextInt(3) == 0) {
        done.add(
            new Done(
                learner,
                section.school(),
                section.year(),
                done.size() + 1,
                section.local(),
                pick(random, new String[] {"S1", "S2"}),
                random.nextInt(9) == 0 ? null : (Integer) (500 * (1 + random.nextInt(4))),
                random.nextInt(12) == 0
                    ? null
                    : pick(random, new String[] {"A+", "B", "C", "C-", "D+", "P", "CR", "F"}),
                random.nextInt(9) == 0
                    ? null
                    : pick(random, new String[] {"A", "B", "B", "C", "D", "E", "F", "G", "GB"})));
      }
    }
    for (var pathway : new String[] {"113", "152", "174", "999"}) {
      if (random.nextInt(4) == 0) {
        int year = NOW - random.nextInt(2);
        declared.add(
            new Declared(
                learner,
                school(random),
                year,
                declared.size() + 1,
                pathway,
                random.nextInt(4) == 0 ? null : (Integer) (NOW - random.nextInt(2))));
      }
    }
    if (random.nextInt(3) > 0) {
      graduates.add(
          new Graduate(
              learner,
              school(random),
              graduates.size() + 1,
              random.nextInt(6) == 0 ? null : (Boolean) random.nextBoolean()));
    }
    attendance(random);
  }

  private void attendance(Random random) {
    var parts = new ArrayList<@Nullable Integer>();
    int sum = 0;
    for (int i = 0; i < 7; i++) {
      boolean blank = random.nextInt(3) == 0;
      int part = blank ? 0 : 50 * random.nextInt(4);
      parts.add(blank ? null : (Integer) part);
      sum += part;
    }
    var study = zero(parts.get(5)) + zero(parts.get(6));
    var expected =
        new @Nullable Integer[] {sum, sum, sum - study, sum + 1, sum - 1, null}[random.nextInt(6)];
    days.add(new Days(school(random), days.size() + 1, expected, parts));
  }

  static int zero(@Nullable Integer value) {
    return value == null ? 0 : value;
  }

  private static int school(Random random) {
    return 1936103 + random.nextInt(2);
  }

  private static String pick(Random random, String[] from) {
    return from[random.nextInt(from.length)];
  }

  /** Makes the views that the comparisons read. */
  void createIn(Connection duck) throws SQLException {
    make(
        duck,
        "enrollments",
        "learner bigint, district int, school int, year int, line int, start_date date, completion varchar, met_uc_csu boolean",
        graduates.stream()
            .map(g -> row(g.learner, DISTRICT, g.school, NOW, g.line, "2023-08-14", "100", g.met))
            .toList());
    make(
        duck,
        "sections",
        "district int, school int, year int, line int, local_course varchar, section varchar, state_course varchar, uc_approved boolean",
        sections.stream()
            .map(s -> row(DISTRICT, s.school, s.year, 1, s.local, "1", s.course, s.approved))
            .toList());
    make(
        duck,
        "course_completions",
        "learner bigint, district int, school int, year int, line int, local_course varchar, section varchar, term varchar, marking_period varchar, credits_earned int, final_grade varchar, uc_csu_code varchar",
        done.stream()
            .map(d ->
                row(
                    d.learner, DISTRICT, d.school, d.year, d.line, d.local, "1", d.term, d.term,
                    d.credits, d.grade, d.subject))
            .toList());
    make(
        duck,
        "cte_pathways",
        "learner bigint, district int, school int, year int, line int, pathway varchar, completion_year int",
        declared.stream()
            .map(d -> row(d.learner, DISTRICT, d.school, d.year, d.line, d.pathway, d.completed))
            .toList());
    make(
        duck,
        "attendance",
        "learner bigint, district int, school int, year int, line int, expected int, in_person int, out_of_school_suspension int, in_school_suspension int, excused int, unexcused int, independent_study_not_ada int, independent_study_ada int",
        days.stream()
            .map(d ->
                row(
                    d.line,
                    DISTRICT,
                    d.school,
                    NOW,
                    d.line,
                    d.expected,
                    d.parts.get(0),
                    d.parts.get(1),
                    d.parts.get(2),
                    d.parts.get(3),
                    d.parts.get(4),
                    d.parts.get(5),
                    d.parts.get(6)))
            .toList());
  }

  private static void make(Connection duck, String name, String columns, List<String> rows)
      throws SQLException {
    try (var statement = duck.createStatement()) {
      statement.execute("create table all_%s (%s)".formatted(name, columns));
      if (!rows.isEmpty()) {
        statement.execute("insert into all_%s values %s".formatted(name, String.join(", ", rows)));
      }
      statement.execute(
          "create view %s as select * exclude (line) from all_%s".formatted(name, name));
    }
  }

  private static String row(@Nullable Object... values) {
    var texts = new ArrayList<String>();
    for (var value : values) {
      texts.add(value instanceof String text ? "'" + text + "'" : String.valueOf(value));
    }
    return "(" + String.join(", ", texts) + ")";
  }
}
