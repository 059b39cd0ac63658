package org.foothill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import org.foothill.cli.Shell;
import org.foothill.learners.facts.LearnerRecords;
import org.foothill.storage.Analytics;
import org.foothill.testing.CommandLineRuns;
import org.foothill.testing.FoothillTest;
import org.foothill.testing.Shared;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The invented files of three students, in the state's own form. */
@FoothillTest
class TinyFilesTest {
  @Autowired private Shell shell;
  @Autowired private LearnerRecords records;
  @Autowired private Analytics analytics;

  @Test
  void loadAndShowTheirFacts() {
    var folder = Shared.file("data/california/calpads_synthetic").toString();
    var run = new CommandLineRuns(shell).run("import", folder, "--approve");
    assertThat(run.exitCode()).as(run.out()).isZero();
    assertThat(ask("select count(*), min(year), max(school) from enrollments"))
        .isEqualTo("3 2024 1936103");
    assertThat(ask("select in_person, expected from attendance order by in_person"))
        .isEqualTo("16200 18000\n16300 18000\n17200 18000");
    assertThat(
            ask(
                "select gender, birth_year, hispanic, race1, race2, guardian1_education from demographics order by guardian1_education"))
        .isEqualTo("F 2006 false 201 700 10\nM 2006 false 600 null 11\nF 2006 true null null 13");
    assertThat(
            ask(
                "select count(distinct learner) from (select learner from enrollments union all select learner from course_completions)"))
        .isEqualTo("3");
    assertThat(
            ask(
                "select state_course, local_course, section, articulated, high_quality_cte from sections"))
        .isEqualTo("8135 CTE312 CTE312-01 true true");
    assertThat(ask("select pathway, completion_year from cte_pathways"))
        .isEqualTo("174 2024\n174 2024");
    assertThat(
            ask(
                "select type, external_hours, lea_sponsored from work_based_learning order by type"))
        .isEqualTo("10 6000 true\n25 null null");
    assertThat(
            ask(
                "select i.incident, occurred, statutory_offense, result, authority, duration from incidents i join incident_results r using (learner, school, year, incident)"))
        .isEqualTo("INC-77 2024-01-15 true 100 null 100");
  }

  private String ask(String sql) {
    return analytics.ask(duck -> text(duck, sql));
  }

  private String text(Connection duck, String sql) throws SQLException {
    records.attach(duck);
    var lines = new ArrayList<String>();
    try (var statement = duck.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        var line = new ArrayList<String>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          line.add(String.valueOf(rows.getObject(i)));
        }
        lines.add(String.join(" ", line));
      }
    }
    return String.join("\n", lines);
  }
}
