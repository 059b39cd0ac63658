package org.foothill.indicators.reconciliation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.indicators.definitions.CodeTable;
import org.foothill.indicators.reconciliation.Reconciliation.FileCount;
import org.foothill.indicators.reconciliation.Reconciliation.Missing;
import org.foothill.indicators.reconciliation.Reconciliation.ReportCount;
import org.foothill.indicators.reconciliation.Reconciliation.Subject;
import org.foothill.indicators.reconciliation.Reconciliation.Tally;

/**
 * The comparisons of one district and year in one DuckDB database, to which the learner records are
 * attached. The SQL is in {@code reconciliation/}.
 */
final class Comparison {
  private static final List<String> RELATIONS =
      List.of(
          "enrollments",
          "demographics",
          "language_status",
          "programs",
          "attendance",
          "sections",
          "course_completions",
          "cte_pathways",
          "work_based_learning",
          "incidents",
          "incident_results",
          "offenses",
          "postsecondary",
          "section_offerings",
          "course_enrollments",
          "foster",
          "staff_assignments");

  private final Questions duck;
  private final LoadedYear load;

  Comparison(Connection duck, LoadedYear load) {
    this.duck = new Questions(duck);
    this.load = load;
  }

  /** Districts' years with their schools, newest first. */
  static Map<LoadedYear, Set<PlaceId>> loads(Connection duck) throws SQLException {
    var found = new LinkedHashMap<LoadedYear, Set<PlaceId>>();
    try (var statement = duck.createStatement();
        var rows =
            statement.executeQuery(
                """
                select distinct district, year, school from (
                  select district, year, school from enrollments
                  union all select district, year, school from attendance
                  union all select district, year, school from cte_pathways)
                order by year desc, district, school\
                """)) {
      while (rows.next()) {
        var load = new LoadedYear(PlaceId.of(rows.getInt(1), 0), new SchoolYear(rows.getInt(2)));
        found
            .computeIfAbsent(load, _ -> new LinkedHashSet<>())
            .add(PlaceId.of(rows.getInt(1), rows.getInt(3)));
      }
    }
    return found;
  }

  /** Sets the variables and makes the table of comparisons. */
  void begin(CodeTable courses) throws SQLException {
    duck.run("set variable district = " + load.district().districtNumber());
    duck.run("set variable year = " + load.year().ending());
    duck.run(
        "create table compared (school integer, verdict varchar, source varchar, line integer, detail varchar)");
    duck.table("cte_courses", courses);
  }

  /** Makes the comparisons that the loaded files allow; returns the others. */
  List<Missing> compare(List<Check> checks) throws SQLException {
    var missing = new ArrayList<Missing>();
    for (var check : checks) {
      var files = new ArrayList<String>();
      for (var file : check.files()) {
        if (!isLoaded(file)) {
          files.add(file);
        }
      }
      if (files.isEmpty()) {
        script(check);
      } else {
        missing.add(new Missing(check, files));
      }
    }
    return missing;
  }

  private void script(Check check) throws SQLException {
    switch (check) {
      case CTE_COMPLETERS -> {
        duck.run(Questions.resource("courses"));
        duck.run(Questions.resource("cte-completers"));
      }
      case A_TO_G -> duck.run(Questions.resource("a-to-g"));
      case ABSENCE_DAYS -> duck.run(Questions.resource("absence-days"));
    }
  }

  private boolean isLoaded(String file) throws SQLException {
    var relation =
        switch (file) {
          case "SENR" -> "enrollments";
          case "SCSC" -> "course_completions";
          case "CRSC" -> "sections";
          case "SCTE" -> "cte_pathways";
          case "STAS" -> "attendance";
          default ->
              throw new IllegalStateException("No check needs the file (%s).".formatted(file));
        };
    return duck.holds(
        "select 1 from %s where district = getvariable('district') and year = getvariable('year') limit 1"
            .formatted(relation));
  }

  boolean isEmpty() throws SQLException {
    for (var relation : RELATIONS) {
      if (duck.holds(
          "select 1 from %s where district = getvariable('district') and year = getvariable('year') limit 1"
              .formatted(relation))) {
        return false;
      }
    }
    return true;
  }

  List<Tally> tallies() throws SQLException {
    return duck.list(
        "select school, verdict, count(*) from compared group by all order by school, verdict",
        row -> new Tally(school(row), Verdict.valueOf(row.getString("verdict")), row.getLong(3)));
  }

  /** The rows that do not agree, by school and line. */
  List<LearnerRow> rows() throws SQLException {
    return duck
        .list(
            "select school, verdict, source, line, detail from compared order by school, source, line, detail, verdict",
            row ->
                new LearnerRow(
                    school(row),
                    Verdict.valueOf(row.getString("verdict")),
                    row.getString("source"),
                    row.getLong("line"),
                    row.getString("detail")))
        .stream()
        .filter(row -> row.verdict().kind() != Verdict.Kind.AGREES)
        .toList();
  }

  /** By subject; only after the check of A-G. */
  List<Subject> subjects() throws SQLException {
    return duck.list(
        """
        select letter,
          count(*) filter (where met and not list_contains(lacks, letter)),
          count(*) filter (where met and list_contains(lacks, letter)),
          count(*) filter (where not met and not list_contains(lacks, letter)),
          count(*) filter (where not met and list_contains(lacks, letter))
        from (select unnest(['A', 'B', 'C', 'D', 'E', 'F', 'G']) as letter), subjects
        where whole and met is not null
        group by letter order by letter\
        """,
        row ->
            new Subject(
                row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)));
  }

  List<ReportCount> reports() throws SQLException {
    duck.run(Questions.resource("cohort"));
    return duck.list(
        Questions.resource("reports"),
        row ->
            new ReportCount(
                StateReport.valueOf(row.getString("report")),
                school(row),
                row.getLong("rows"),
                row.getLong("students")));
  }

  List<FileCount> files() throws SQLException {
    var counts = new ArrayList<FileCount>();
    for (var relation : RELATIONS) {
      counts.addAll(
          duck.list(
              """
              select school, count(*) as n from %s
              where district = getvariable('district') and year = getvariable('year')
              group by school order by school\
              """
                  .formatted(relation),
              row -> new FileCount(relation, school(row), row.getLong("n"))));
    }
    return counts;
  }

  private PlaceId school(ResultSet row) throws SQLException {
    return PlaceId.of(load.district().districtNumber(), row.getInt("school"));
  }
}
