package org.foothill.learners;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.foothill.learners.loading.Loading.CrossFinding;
import org.foothill.learners.loading.Loading.Question;
import org.foothill.learners.loading.RecordKind;
import org.foothill.learners.loading.RecordKind.Change;
import org.foothill.learners.loading.RecordKind.Person;
import org.foothill.learners.loading.Submission.Form;
import org.foothill.storage.Analytics;

/** Asks what only two files together show. Counts and line numbers only. */
final class CrossChecks {
  private static final int EXAMPLES = 20;
  private final Analytics analytics;
  private final SubmissionStore store;

  CrossChecks(Analytics analytics, SubmissionStore store) {
    this.analytics = analytics;
    this.store = store;
  }

  List<CrossFinding> look(List<StagingFolder> sealed) {
    if (sealed.isEmpty()) {
      return List.of();
    }
    return analytics.ask(duck -> look(duck, sealed));
  }

  private List<CrossFinding> look(Connection duck, List<StagingFolder> sealed) throws SQLException {
    try (var statement = duck.createStatement()) {
      statement.execute("create temp view enrollments as " + after(RecordKind.SENR, sealed));
      statement.execute("create temp view sections as " + after(RecordKind.CRSC, sealed));
      statement.execute("create temp view offerings as " + after(RecordKind.CRSE, sealed));
      statement.execute("create temp view incidents as " + after(RecordKind.SINC, sealed));
      var found = new ArrayList<CrossFinding>();
      for (int i = 0; i < sealed.size(); i++) {
        var staging = sealed.get(i);
        var kind = staging.arrival().kind();
        if (kind == RecordKind.SENR) {
          found.addAll(ask(statement, Question.OVERLAPPING_ENROLLMENTS, i, overlaps(staging)));
        } else if (kind.person() == Person.LEARNER
            && kind != RecordKind.PSTS
            && hasRows(statement, "enrollments", staging)) {
          found.addAll(ask(statement, Question.NO_ENROLLMENT, i, strangers(staging)));
        }
        found.addAll(partners(statement, staging, i));
      }
      return found;
    }
  }

  /** Rows that need a row of another file. */
  private static List<CrossFinding> partners(Statement statement, StagingFolder staging, int index)
      throws SQLException {
    return switch (staging.arrival().kind()) {
      case SCSC -> withoutSection(statement, staging, index, "sections");
      case SCSE -> withoutSection(statement, staging, index, "offerings");
      case SIRS, SOFF ->
          hasRows(statement, "incidents", staging)
              ? ask(statement, Question.NO_INCIDENT, index, withoutIncident(staging))
              : List.of();
      case SENR, SINF, SELA, SPRG, STAS, CRSC, SCTE, WBLR, CRSE, SINC, PSTS, FOSTER, SDEM, SASS ->
          List.of();
    };
  }

  private static List<CrossFinding> withoutSection(
      Statement statement, StagingFolder staging, int index, String view) throws SQLException {
    return hasRows(statement, view, staging)
        ? ask(statement, Question.NO_SECTION, index, withoutSection(staging, view))
        : List.of();
  }

  private static String withoutIncident(StagingFolder staging) {
    return """
    select r.line from %s r anti join incidents s
      on s.school = r.school and s.district = r.district and s.year = r.year
      and s.learner = r.learner and s.incident = r.incident\
    """
        .formatted(rowsOf(staging));
  }

  /** What would be current if everything sealed were approved. */
  private String after(RecordKind kind, List<StagingFolder> sealed) {
    var files = new ArrayList<>(store.current().stream().filter(f -> f.kind() == kind).toList());
    for (var staging : sealed) {
      if (staging.arrival().kind() == kind) {
        var fresh = staging.asNewest();
        if (kind.change() == Change.WHOLE_YEAR || staging.arrival().form() == Form.EXTRACT) {
          files.removeIf(f -> f.district() == fresh.district() && f.year() == fresh.year());
        }
        files.add(fresh);
      }
    }
    return RecordSql.of(kind).current(files);
  }

  private static String rowsOf(StagingFolder staging) {
    var rows = "read_parquet(" + RecordSql.quoted(staging.file()) + ")";
    return staging.arrival().kind().change() == Change.BY_ROW
        ? "(select * from " + rows + " where not deleted)"
        : rows;
  }

  private static String strangers(StagingFolder staging) {
    return "select r.line from %s r anti join enrollments e on e.learner = r.learner and e.district = r.district and e.year = r.year"
        .formatted(rowsOf(staging));
  }

  private static String overlaps(StagingFolder staging) {
    return """
    select distinct a.line from %s a join enrollments b
      on a.learner = b.learner and a.year = b.year and a.school <> b.school
      and a.start_date < coalesce(b.exit_date, date '9999-12-31')
      and b.start_date < coalesce(a.exit_date, date '9999-12-31')
    where a.status = '10' and b.status = '10'\
    """
        .formatted(rowsOf(staging));
  }

  private static String withoutSection(StagingFolder staging, String view) {
    return """
    select r.line from %s r anti join %s s
      on s.school = r.school and s.district = r.district and s.year = r.year
      and s.local_course = r.local_course and s.section is not distinct from r.section\
    """
        .formatted(rowsOf(staging), view);
  }

  /** Without the other file of the same district and year there is nothing to compare with. */
  private static boolean hasRows(Statement statement, String view, StagingFolder staging)
      throws SQLException {
    try (var row =
        statement.executeQuery(
            "select 1 from %s where district = %d and year = %d limit 1"
                .formatted(
                    view,
                    staging.arrival().district().districtNumber(),
                    staging.arrival().year().ending()))) {
      return row.next();
    }
  }

  private static List<CrossFinding> ask(
      Statement statement, Question question, int index, String linesSql) throws SQLException {
    var lines = new ArrayList<Integer>();
    long count = 0;
    try (var row =
        statement.executeQuery(
            "select line, count(*) over () from (%s) order by line limit %d"
                .formatted(linesSql, EXAMPLES))) {
      while (row.next()) {
        lines.add(row.getInt(1));
        count = row.getLong(2);
      }
    }
    return count == 0 ? List.of() : List.of(new CrossFinding(question, index, count, lines));
  }
}
