package org.foothill.indicators.computing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.jspecify.annotations.Nullable;

/** Loaded records of one district as the lists that plain readings use. */
final class StoredRecords {
  private final Connection duck;
  private final Records records = new Records();

  private StoredRecords(Connection duck) {
    this.duck = duck;
  }

  static Records read(Connection duck) throws SQLException {
    var stored = new StoredRecords(duck);
    stored.people();
    stored.time();
    stored.courses();
    stored.others();
    return stored.records;
  }

  private interface Row {
    void take(ResultSet row) throws SQLException;
  }

  private void each(String columns, String relation, Row take) throws SQLException {
    try (var statement = duck.createStatement();
        var rows = statement.executeQuery("select " + columns + " from " + relation)) {
      while (rows.next()) {
        take.take(rows);
      }
    }
  }

  private void people() throws SQLException {
    each(
        "learner, school, year, start_date, status, grade, exit_date, exit_reason, completion, met_uc_csu, biliteracy_seal",
        "enrollments",
        r ->
            records.enrollments.add(
                new Enrollment(
                    r.getLong(1),
                    r.getInt(2),
                    r.getInt(3),
                    day(r, 4),
                    r.getString(5),
                    r.getString(6),
                    dayOrNone(r, 7),
                    r.getString(8),
                    r.getString(9),
                    flag(r, 10),
                    flag(r, 11))));
    each(
        "learner, year, effective_start, gender, hispanic, guardian1_education, guardian2_education, us_school_start, race1, race2, race3, race4, race5",
        "demographics",
        r ->
            records.demographics.add(
                new Demographics(
                    r.getLong(1),
                    r.getInt(2),
                    day(r, 3),
                    r.getString(4),
                    flag(r, 5),
                    races(r),
                    r.getString(6),
                    r.getString(7),
                    dayOrNone(r, 8))));
    each(
        "learner, year, status, start_date",
        "language_status",
        r ->
            records.languages.add(
                new Language(r.getLong(1), r.getInt(2), r.getString(3), day(r, 4))));
    each(
        "learner, school, year, program, start_date, end_date",
        "programs",
        r ->
            records.programs.add(
                new Program(
                    r.getLong(1),
                    r.getInt(2),
                    r.getInt(3),
                    r.getString(4),
                    day(r, 5),
                    dayOrNone(r, 6))));
  }

  private void time() throws SQLException {
    each(
        "learner, school, year, exempt, in_person, out_of_school_suspension, in_school_suspension, excused, unexcused, independent_study_not_ada, independent_study_ada",
        "attendance",
        r -> {
          var days = new ArrayList<@Nullable Integer>();
          for (int column = 5; column <= 11; column++) {
            days.add(number(r, column));
          }
          records.attendance.add(
              new Attendance(r.getLong(1), r.getInt(2), r.getInt(3), flag(r, 4), days));
        });
    each(
        "learner, school, year, result, duration",
        "incident_results",
        r ->
            records.incidents.add(
                new Incident(
                    r.getLong(1), r.getInt(2), r.getInt(3), r.getString(4), number(r, 5))));
  }

  private void courses() throws SQLException {
    each(
        "distinct school, year, state_course, local_course, section, instructional_level, uc_approved",
        "sections",
        r ->
            records.sections.add(
                new Section(
                    r.getInt(1),
                    r.getInt(2),
                    r.getString(3),
                    r.getString(4),
                    r.getString(5),
                    Objects.requireNonNullElse(r.getString(6), ""),
                    r.getBoolean(7))));
    each(
        "learner, school, year, local_course, section, final_grade, term, credits_earned, uc_csu_code, marking_period",
        "course_completions",
        r ->
            records.completions.add(
                new Completion(
                    r.getLong(1),
                    r.getInt(2),
                    r.getInt(3),
                    r.getString(4),
                    r.getString(5),
                    r.getString(6),
                    Objects.requireNonNullElse(r.getString(7), ""),
                    number(r, 8),
                    r.getString(9),
                    Objects.requireNonNullElse(r.getString(10), ""))));
    each(
        "learner, school, year, pathway, completion_year",
        "cte_pathways",
        r ->
            records.pathways.add(
                new Pathway(r.getLong(1), r.getInt(2), r.getInt(3), r.getString(4), number(r, 5))));
    each(
        "learner, school, year, type",
        "work_based_learning",
        r -> records.work.add(new Work(r.getLong(1), r.getInt(2), r.getInt(3), r.getString(4))));
  }

  private void others() throws SQLException {
    each(
        "learner, school, year, status, credential",
        "postsecondary",
        r ->
            records.surveys.add(
                new Survey(
                    r.getLong(1), r.getInt(2), r.getInt(3), r.getString(4), r.getString(5))));
    each(
        "learner, year, start_date, end_date",
        "foster",
        r -> records.foster.add(new Foster(r.getLong(1), r.getInt(2), day(r, 3), dayOrNone(r, 4))));
  }

  private static List<String> races(ResultSet row) throws SQLException {
    var races = new ArrayList<String>();
    for (int column : IntStream.rangeClosed(9, 13).toArray()) {
      Stream.ofNullable(row.getString(column)).forEach(races::add);
    }
    return races;
  }

  private static LocalDate day(ResultSet row, int column) throws SQLException {
    return Objects.requireNonNull(dayOrNone(row, column));
  }

  private static @Nullable LocalDate dayOrNone(ResultSet row, int column) throws SQLException {
    var text = row.getString(column);
    return text == null ? null : LocalDate.parse(text);
  }

  private static @Nullable Boolean flag(ResultSet row, int column) throws SQLException {
    boolean value = row.getBoolean(column);
    return row.wasNull() ? null : (Boolean) value;
  }

  private static @Nullable Integer number(ResultSet row, int column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? null : (Integer) value;
  }
}
