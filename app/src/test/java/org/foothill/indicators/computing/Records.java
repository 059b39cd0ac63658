package org.foothill.indicators.computing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Learner records in memory, as lists that a test can read and as the relations that SQL reads. */
final class Records {
  final List<Enrollment> enrollments = new ArrayList<>();
  final List<Demographics> demographics = new ArrayList<>();
  final List<Language> languages = new ArrayList<>();
  final List<Program> programs = new ArrayList<>();
  final List<Attendance> attendance = new ArrayList<>();
  final List<Section> sections = new ArrayList<>();
  final List<Completion> completions = new ArrayList<>();
  final List<Pathway> pathways = new ArrayList<>();
  final List<Work> work = new ArrayList<>();
  final List<Incident> incidents = new ArrayList<>();
  final List<Survey> surveys = new ArrayList<>();
  final List<Foster> foster = new ArrayList<>();

  record Enrollment(
      long learner,
      int school,
      int year,
      LocalDate start,
      String status,
      String grade,
      @Nullable LocalDate exit,
      @Nullable String reason,
      @Nullable String completion,
      @Nullable Boolean metUcCsu,
      @Nullable Boolean seal) {
    Enrollment(
        long learner,
        int school,
        int year,
        LocalDate start,
        String status,
        String grade,
        @Nullable LocalDate exit,
        @Nullable String reason,
        @Nullable String completion,
        @Nullable Boolean metUcCsu) {
      this(learner, school, year, start, status, grade, exit, reason, completion, metUcCsu, null);
    }
  }

  record Demographics(
      long learner,
      int year,
      LocalDate start,
      @Nullable String gender,
      @Nullable Boolean hispanic,
      List<String> races,
      @Nullable String guardian1,
      @Nullable String guardian2,
      @Nullable LocalDate usStart) {
    Demographics(
        long learner,
        int year,
        LocalDate start,
        @Nullable String gender,
        @Nullable Boolean hispanic,
        List<String> races,
        @Nullable String guardian1,
        @Nullable String guardian2) {
      this(learner, year, start, gender, hispanic, races, guardian1, guardian2, null);
    }
  }

  record Language(long learner, int year, String status, LocalDate start) {}

  record Program(
      long learner,
      int school,
      int year,
      String program,
      LocalDate start,
      @Nullable LocalDate end) {}

  /** Days in hundredths: present, out of school, in school, excused, unexcused, not ADA, ADA. */
  record Attendance(
      long learner, int school, int year, @Nullable Boolean exempt, List<@Nullable Integer> days) {}

  record Section(
      int school,
      int year,
      String course,
      String local,
      String section,
      String level,
      boolean approved) {
    Section(int school, int year, String course, String local, String section, String level) {
      this(school, year, course, local, section, level, false);
    }
  }

  /** Credits in hundredths. */
  record Completion(
      long learner,
      int school,
      int year,
      String local,
      String section,
      @Nullable String mark,
      String term,
      @Nullable Integer credits,
      @Nullable String subject,
      String marking) {
    Completion(
        long learner, int school, int year, String local, String section, @Nullable String mark) {
      this(learner, school, year, local, section, mark, "S2", null, null, "S2");
    }
  }

  /** Duration in hundredths of a day. */
  record Incident(long learner, int school, int year, String result, @Nullable Integer duration) {}

  record Survey(
      long learner, int school, int year, @Nullable String status, @Nullable String credential) {}

  record Foster(long learner, int year, LocalDate start, @Nullable LocalDate end) {}

  record Pathway(long learner, int school, int year, String pathway, @Nullable Integer completed) {}

  record Work(long learner, int school, int year, String type) {}

  static final int DISTRICT = 1964881;

  /** Makes the relations that the records door shows. */
  void createIn(Connection duck) throws SQLException {
    create(
        duck,
        "enrollments",
        """
        learner bigint, district integer, school integer, year integer, start_date date, status varchar,
        grade varchar, exit_date date, exit_reason varchar, completion varchar, met_uc_csu boolean,
        biliteracy_seal boolean\
        """,
        enrollments.stream()
            .map(e ->
                row(
                    e.learner,
                    DISTRICT,
                    e.school,
                    e.year,
                    e.start,
                    e.status,
                    e.grade,
                    e.exit,
                    e.reason,
                    e.completion,
                    e.metUcCsu,
                    e.seal))
            .toList());
    create(
        duck,
        "demographics",
        """
        learner bigint, district integer, school integer, year integer, effective_start date, gender varchar,
        hispanic boolean, race1 varchar, race2 varchar, race3 varchar, race4 varchar, race5 varchar,
        guardian1_education varchar, guardian2_education varchar, us_school_start date\
        """,
        demographics.stream()
            .map(d ->
                row(
                    d.learner,
                    DISTRICT,
                    1,
                    d.year,
                    d.start,
                    d.gender,
                    d.hispanic,
                    race(d, 0),
                    race(d, 1),
                    race(d, 2),
                    race(d, 3),
                    race(d, 4),
                    d.guardian1,
                    d.guardian2,
                    d.usStart))
            .toList());
    create(
        duck,
        "language_status",
        "learner bigint, district integer, school integer, year integer, status varchar, start_date date",
        languages.stream()
            .map(l -> row(l.learner, DISTRICT, 1, l.year, l.status, l.start))
            .toList());
    create(
        duck,
        "programs",
        """
        learner bigint, district integer, school integer, year integer, program varchar, membership varchar,
        start_date date, end_date date\
        """,
        programs.stream()
            .map(p -> row(p.learner, DISTRICT, p.school, p.year, p.program, "1", p.start, p.end))
            .toList());
    createYearly(duck);
  }

  private void createYearly(Connection duck) throws SQLException {
    create(
        duck,
        "attendance",
        """
        learner bigint, district integer, school integer, year integer, exempt boolean, in_person integer,
        out_of_school_suspension integer, in_school_suspension integer, excused integer, unexcused integer,
        independent_study_not_ada integer, independent_study_ada integer\
        """,
        attendance.stream()
            .map(a ->
                row(
                    a.learner,
                    DISTRICT,
                    a.school,
                    a.year,
                    a.exempt,
                    a.days.get(0),
                    a.days.get(1),
                    a.days.get(2),
                    a.days.get(3),
                    a.days.get(4),
                    a.days.get(5),
                    a.days.get(6)))
            .toList());
    create(
        duck,
        "sections",
        """
        district integer, school integer, year integer, state_course varchar, local_course varchar,
        section varchar, instructional_level varchar, uc_approved boolean\
        """,
        sections.stream()
            .map(s ->
                row(DISTRICT, s.school, s.year, s.course, s.local, s.section, s.level, s.approved))
            .toList());
    create(
        duck,
        "course_completions",
        """
        learner bigint, district integer, school integer, year integer, local_course varchar, section varchar,
        final_grade varchar, term varchar, credits_earned integer, uc_csu_code varchar, marking_period varchar\
        """,
        completions.stream()
            .map(c ->
                row(
                    c.learner, DISTRICT, c.school, c.year, c.local, c.section, c.mark, c.term,
                    c.credits, c.subject, c.marking))
            .toList());
    create(
        duck,
        "cte_pathways",
        "learner bigint, district integer, school integer, year integer, pathway varchar, completion_year integer",
        pathways.stream()
            .map(p -> row(p.learner, DISTRICT, p.school, p.year, p.pathway, p.completed))
            .toList());
    create(
        duck,
        "work_based_learning",
        "learner bigint, district integer, school integer, year integer, type varchar",
        work.stream().map(w -> row(w.learner, DISTRICT, w.school, w.year, w.type)).toList());
    create(
        duck,
        "incident_results",
        "learner bigint, district integer, school integer, year integer, result varchar, duration integer",
        incidents.stream()
            .map(i -> row(i.learner, DISTRICT, i.school, i.year, i.result, i.duration))
            .toList());
    create(
        duck,
        "postsecondary",
        "learner bigint, district integer, school integer, year integer, status varchar, credential varchar",
        surveys.stream()
            .map(s -> row(s.learner, DISTRICT, s.school, s.year, s.status, s.credential))
            .toList());
    create(
        duck,
        "foster",
        "learner bigint, district integer, school integer, year integer, start_date date, end_date date",
        foster.stream().map(f -> row(f.learner, DISTRICT, 0, f.year, f.start, f.end)).toList());
  }

  private static @Nullable String race(Demographics d, int i) {
    return i < d.races.size() ? d.races.get(i) : null;
  }

  private static String row(@Nullable Object... values) {
    var texts = new ArrayList<String>();
    for (var value : values) {
      texts.add(
          value == null || value instanceof Number || value instanceof Boolean
              ? String.valueOf(value)
              : Sql.quoted(value.toString()));
    }
    return "(" + String.join(", ", texts) + ")";
  }

  private static void create(Connection duck, String name, String columns, List<String> rows)
      throws SQLException {
    Sql.run(duck, "create table %s (%s)".formatted(name, columns));
    if (!rows.isEmpty()) {
      Sql.run(duck, "insert into %s values %s".formatted(name, String.join(", ", rows)));
    }
  }
}
