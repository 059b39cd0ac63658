package org.foothill.learners;

import static java.util.stream.Collectors.groupingBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import org.foothill.core.SchoolYear;
import org.foothill.core.Sha256;
import org.foothill.learners.facts.LearnerRecords;
import org.foothill.learners.loading.RecordKind;
import org.springframework.stereotype.Service;

/** The current submissions as views over their Parquet files. */
@Service
final class CurrentRecords implements LearnerRecords {
  private final SubmissionStore store;

  CurrentRecords(SubmissionStore store) {
    this.store = store;
  }

  @Override
  public List<SchoolYear> years() {
    return store.current().stream()
        .map(CurrentFile::year)
        .distinct()
        .sorted()
        .map(SchoolYear::new)
        .toList();
  }

  @Override
  public void attach(Connection duck) throws SQLException {
    attach(duck, store.current());
  }

  static void attach(Connection duck, List<CurrentFile> current) throws SQLException {
    var byKind = current.stream().collect(groupingBy(CurrentFile::kind));
    try (var statement = duck.createStatement()) {
      for (var kind : RecordKind.values()) {
        var sql = RecordSql.of(kind);
        statement.execute(
            "create view all_%s as %s"
                .formatted(kind.relation(), sql.current(byKind.getOrDefault(kind, List.of()))));
      }
      for (var kind : RecordKind.values()) {
        statement.execute(
            "create view %s as %s".formatted(kind.relation(), shown(statement, kind)));
      }
    }
  }

  private static String shown(Statement statement, RecordKind kind) throws SQLException {
    var columns = RecordSql.of(kind).shownColumns();
    return switch (kind) {
      case SINF -> demographics(statement, columns);
      // A section taught by two people has two rows; readers join by section and want one.
      case CRSC, CRSE ->
          "select distinct on (district, school, year, local_course, section, term) %s from all_%s order by district, school, year, local_course, section, term, line"
              .formatted(columns, kind.relation());
      case SENR -> enrollments(statement, columns);
      case SELA, SPRG, STAS, SCSC, SCTE, WBLR, SCSE, SINC, SIRS, SOFF, PSTS, FOSTER, SDEM, SASS ->
          "select %s from all_%s".formatted(columns, kind.relation());
    };
  }

  /**
   * The state's older collection wrote transitional kindergarten as kindergarten with program 185;
   * it is shown as TK. The join is made only when needed.
   */
  private static String enrollments(Statement statement, String columns) throws SQLException {
    var joined =
        """
        all_enrollments e left join (
          select distinct learner, district, year, true as young from all_programs where program = '185'
        ) p using (learner, district, year)\
        """;
    try (var rows =
        statement.executeQuery(
            "select 1 from %s where e.grade = 'KN' and young limit 1".formatted(joined))) {
      if (!rows.next()) {
        return "select " + columns + " from all_enrollments";
      }
    }
    return "select %s from (select e.* replace (case when e.grade = 'KN' and young then 'TK' else e.grade end as grade) from %s)"
        .formatted(columns, joined);
  }

  /**
   * Gender and birth year come from SENR where SINF has none; the join is made only when needed.
   */
  private static String demographics(Statement statement, String columns) throws SQLException {
    try (var gaps =
        statement.executeQuery(
            "select 1 from all_demographics where gender is null or birth_year is null limit 1")) {
      if (!gaps.next()) {
        return "select " + columns + " from all_demographics";
      }
    }
    var own =
        columns.replace(
            "learner, district, school, year", "d.learner, d.district, d.school, d.year");
    return """
    select %s from all_demographics d left join (
      select learner, district, year, max(gender) as enrolled_gender, max(birth_year) as enrolled_birth_year
      from all_enrollments group by all) e
    on e.learner = d.learner and e.district = d.district and e.year = d.year\
    """
        .formatted(
            own.replace("gender", "coalesce(gender, enrolled_gender) as gender")
                .replace("birth_year", "coalesce(birth_year, enrolled_birth_year) as birth_year"));
  }

  @Override
  public String version() {
    var digest = Sha256.begin();
    for (var line : store.currentDigests()) {
      digest.update(line.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) '\n');
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }
}
