package org.foothill.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foothill.cli.Shell;
import org.foothill.testing.CommandLineRuns;
import org.foothill.testing.FoothillTest;
import org.foothill.testing.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Only the table of sub-pathways is loaded here: other tests share the installation. */
@FoothillTest
class CodesTest {
  private static final String HEADER =
      "CTE Pathway Code,CTE Pathway Name,CTE Sub-Pathway Code,CTE Sub-Pathway Name,First Academic Year Effective,Last Academic Year Effective\n";
  @Autowired private Shell shell;
  @Autowired private CodeTables tables;
  @TempDir private Path home;

  @Test
  void aNewerTableTakesThePlaceOfTheOneBeforeAndABrokenOneDoesNot() throws IOException {
    var runs = new CommandLineRuns(shell);
    var file = home.resolve("sub.csv");
    Files.writeString(file, HEADER + "113,Production,113A,Stage,2017-2018,N/A\n");
    assertThat(runs.run("codes", "load", file.toString()).out())
        .isEqualTo("sub.csv: table subpathways with 1 rows loaded.\n");
    assertThat(runs.run("codes", "load", file.toString()).out())
        .isEqualTo("sub.csv: table subpathways with 1 rows already in use.\n");
    Files.writeString(file, HEADER + "113,Production,113B,Film,2017-2018,N/A\n");
    assertThat(runs.run("codes", "load", file.toString()).exitCode()).isZero();
    Files.writeString(file, HEADER + "113,Production,113C,Multimedia,2017-2018\n");
    var broken = runs.run("codes", "load", file.toString());
    assertThat(broken.exitCode()).isEqualTo(1);
    assertThat(broken.out()).contains("line 2: The row has 5 cells instead of 6.", "CodeRowBroken");
    assertThat(tables.find(TableKind.SUBPATHWAYS).orElseThrow().codes())
        .extracting(CodeTable.Code::code)
        .containsExactly("113B");
    assertThat(runs.run("codes", "list").out())
        .containsPattern("subpathways +number 2, 1 rows: sub.csv, loaded ")
        .containsPattern("courses +part of the program")
        .containsPattern("codes +race +18 +unconfirmed +Race codes")
        .containsPattern("layout +SENR 2024 +35 +confirmed +CALPADS");
    assertThat(runs.run("codes", "list", "--json").out())
        .contains("\"status\" : \"unconfirmed\"", "\"kind\" : \"layout\"");
  }

  @Test
  void whatIsNotThereIsASentence() {
    var run = new CommandLineRuns(shell).run("codes", "load", "/no/such.csv");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void theStatesOwnTablesHaveNoFindings() throws IOException {
    for (var name :
        new String[] {
          "course_master_current 474 COURSES",
          "cte_pathway_sector 92 PATHWAYS",
          "cte_subpathway 19 SUBPATHWAYS",
          "exit_completion 11 COMPLETIONS",
          "program_membership 34 PROGRAMS"
        }) {
      var words = name.split(" ");
      var file = Shared.file("data/california/calpads_v12_" + words[0] + ".csv");
      var answer = TableReader.read(words[0], Files.readString(file));
      assertThat(answer.findings()).as(name).isEmpty();
      assertThat(answer.codes().size() + " " + answer.kind().orElseThrow())
          .isEqualTo(words[1] + " " + words[2]);
    }
  }
}
