package org.foothill.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckPublishedTest {
  private static final String GRADUATION =
      "cds\trtype\tstudentgroup\tcurrnumer\tcurrdenom\tcurrstatus\tpriornumer\tpriordenom\tpriorstatus\tchange\tstatuslevel\tchangelevel\tcolor\tbox\tsmalldenom\tcurrnsizemet\tpriornsizemet\taccountabilitymet\treportingyear\n";
  private static final String SUSPENSION =
      "cds\trtype\ttype\tstudentgroup\tcurrnumer\tcurrdenom\tcurrstatus\tpriornumer\tpriordenom\tpriorstatus\tchange\tstatuslevel\tchangelevel\tcolor\tbox\tsmalldenom\treportingyear\n";

  @TempDir Path folder = Path.of("");
  private Dashboard dashboard = new Dashboard(folder);

  @BeforeEach
  void open() {
    dashboard = new Dashboard(folder);
  }

  private static String tabs(String row) {
    return row.replace(" ", "\t").replace("_", "") + "\n";
  }

  private Dashboard.Ran graduation(String row) {
    return dashboard.check("graddownload2024.txt", GRADUATION + tabs(row));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a district above 150 students, level 5 and up
        "99100010000000 D ALL 190 200 95 180 200 90 5 5 5 5 50 N Y Y Y 2024",
        // below 150 the printed change level stays 5 and the colour is read from 4
        "99100010000000 D SED 69 73 94.5 45 57 78.9 15.6 4 5 4 90 Y Y Y Y 2024",
        "99100010000000 D HI 141 149 94.6 130 150 86.7 8 4 5 4 90 Y Y Y Y 2024",
        "99100010000000 D WH 142 150 94.7 130 150 86.7 8 4 5 5 100 N Y Y Y 2024",
        // 29 and 30 students, and the smaller groups of a district
        "99100010000000 D EL 20 29 69 20 30 66.7 2.3 2 4 0 0 Y N Y N 2024",
        "99100010000000 D EL 20 30 66.7 20 30 66.7 0 1 3 1 230 Y Y Y Y 2024",
        "99100010000000 D LTEL 10 15 66.7 10 15 66.7 0 1 3 1 230 Y Y Y Y 2024",
        "99100010000000 D FOS 10 14 71.4 10 15 66.7 4.8 2 4 0 0 Y N Y N 2024",
        "99100010000001 S FOS 10 29 34.5 10 29 34.5 0 1 3 0 0 Y N N N 2024",
        // too few to be shown, no prior year, nothing at all
        "99100010000000 D AI _ 10 _ _ 3 _ _ 0 0 0 0 Y N N N 2024",
        "99100010000000 D PI 11 11 100 _ _ _ _ 5 0 0 0 Y N N N 2024",
        "99100010000000 D PI 11 11 100 * * * 0 5 0 0 0 Y N N N 2024",
        "99100010000000 D PI _ 0 _ _ _ _ _ 0 0 0 0 Y _ _ _ _",
        // exact halves go away from zero, in status and in change: 68.25 and -0.25
        "99100010000000 D ALL 273 400 68.3 274 400 68.5 -0.3 2 3 2 180 N Y Y Y 2024"
      })
  void rightRowsShowNothing(String row) {
    var ran = graduation(row);
    assertThat(ran.out()).isEqualTo("graddownload2024.txt: 1 rows, GRAD 2024, no difference.");
    assertThat(ran.code()).isZero();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ALL 190 200 95.1 180 200 90 5 5 5 5 50 N Y Y Y    | currstatus: the file says 95.1, the rules give 95.0 (190 of 200 students)
          ALL 190 200 95 180 200 90.1 5 5 5 5 50 N Y Y Y    | priorstatus: the file says 90.1, the rules give 90.0 (180 of 200 students)
          ALL 190 200 95 180 200 90 4.9 5 5 5 50 N Y Y Y    | change: the file says 4.9, the rules give 5.0 (95.0 after 90.0)
          ALL 190 200 95 180 200 90 5 4 5 5 50 N Y Y Y      | statuslevel: the file says 4, the rules give 5 (status 95.0)
          ALL 190 200 95 180 200 90 5 5 4 5 50 N Y Y Y      | changelevel: the file says 4, the rules give 5 (change 5.0, 200 students)
          ALL 190 200 95 180 200 90 5 5 5 4 50 N Y Y Y      | color: the file says green, the rules give blue (levels 5 and 5)
          ALL 190 200 95 180 200 90 5 5 5 5 40 N Y Y Y      | box: the file says 40, the rules give 50 (levels 5 and 5)
          ALL 190 200 95 180 200 90 5 5 5 5 50 Y Y Y Y      | smalldenom: the file says Y, the rules give N (200 and 200 students)
          ALL 190 200 95 180 200 90 5 5 5 5 50 N N Y Y      | currnsizemet: the file says N, the rules give Y
          ALL 190 200 95 180 200 90 5 5 5 5 50 N Y _ Y      | priornsizemet: the file says nothing, the rules give Y
          ALL 190 200 95 180 200 90 5 5 5 5 50 N Y Y N      | accountabilitymet: the file says N, the rules give Y
          EL 20 29 69 20 30 66.7 2.3 2 4 3 170 Y N Y N      | color: the file says yellow, the rules give 0 (29 and 30 students)
          AI _ 10 50 _ 3 _ _ 0 0 0 0 Y N N N                | currstatus: the file says 50.0, the rules give nothing (10 students, fewer than 11)
          PI 11 11 100 _ _ _ 3 5 0 0 0 Y N N N              | change: the file says 3.0, the rules give nothing (one of the years has no status)
          HI 141 149 94.6 130 150 86.7 8 4 5 5 100 Y Y Y Y  | color: the file says blue, the rules give green (levels 4 and 4)
          ALL 190 200 _ 180 200 90 5 5 5 5 50 N Y Y Y       | currstatus: the file says nothing, the rules give 95.0
          ALL 190 200 95 180 200 90 _ 5 5 5 50 N Y Y Y      | change: the file says nothing, the rules give 5.0
          """)
  void aWrongValueIsNamed(String row, String expected) {
    var ran = graduation("99100010000000 D " + row.strip() + " 2024");
    assertThat(ran.out()).contains("graddownload2024.txt, line 2, " + expected);
    assertThat(ran.out()).contains("[GRAD 2024 99100010000000 ");
    assertThat(ran.code()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}: {1}/{2}, levels {3} and {4}")
  @CsvSource({
    "ED, 5, 1000, 5, 3, 0.5, 5", "ED, 6, 1000, 4, 3, 0.6, 4", "HD, 15, 1000, 5, 3, 1.5, 5",
    "HD, 16, 1000, 4, 3, 1.6, 4", "UD, 10, 1000, 5, 3, 1.0, 5", "ES, 10, 1000, 4, 3, 1.0, 4",
    "ES, 11, 1000, 3, 3, 1.1, 3", "MS, 80, 1000, 3, 3, 8.0, 3", "MS, 81, 1000, 2, 3, 8.1, 2",
    "HS, 15, 1000, 4, 3, 1.5, 4", "HS, 101, 1000, 1, 3, 10.1, 1"
  })
  void suspensionHasCutsForEachTypeOfSchool(
      String type, int n, int of, int status, int change, String rate, int colourRow) {
    var colours = new int[] {0, 1, 2, 3, 4, 5};
    var box = 10 * (5 * (5 - colourRow) + change);
    var row =
        "99100010000001\tS\t%s\tALL\t%d\t%d\t%s\t%d\t%d\t%s\t0\t%d\t%d\t%d\t%d\t\t2024\n"
            .formatted(
                type, n, of, rate, n, of, rate, status, change, colours[yellowRow(status)], box);
    var ran = dashboard.check("susp2024.txt", SUSPENSION + row);
    assertThat(ran.out()).endsWith("no difference.");
    if (List.of("MS", "HS").contains(type)) {
      assertThat(ran.err()).contains("Not all rules for SUSP of type " + type);
    } else {
      assertThat(ran.err()).isEmpty();
    }
  }

  /** The colour of "maintained" by status level. */
  private static int yellowRow(int status) {
    return switch (status) {
      case 5 -> 5;
      case 4 -> 4;
      case 3 -> 3;
      case 2 -> 2;
      default -> 1;
    };
  }

  @Test
  void withoutATypeOneOfTheCutsMustFit() {
    var right = "99100010000001\tS\t\tALL\t80\t1000\t8.0\t80\t1000\t8.0\t0\t3\t3\t3\t130\t\t2024\n";
    var ran = dashboard.check("susp2024.txt", SUSPENSION + right);
    assertThat(ran.out()).endsWith("no difference.");
    assertThat(ran.err()).contains("SUSP", "type or hscutpoints");
    var wrong = right.replace("\t3\t3\t3\t130", "\t5\t3\t5\t30");
    assertThat(dashboard.check("susp2024.txt", SUSPENSION + wrong).code()).isEqualTo(1);
  }

  @Test
  void theStateAndCountyOfficesAreUnified() {
    var header = SUSPENSION.replace("type\tstudent", "coe_flag\tstudent");
    var row = "99100010000000\tD\tY\tALL\t25\t1000\t2.5\t25\t1000\t2.5\t0\t4\t3\t4\t80\t\t2024\n";
    var ran = dashboard.check("susp2024.txt", header + row);
    assertThat(ran.out()).endsWith("no difference.");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void testsOfHighSchoolsHaveOtherCuts() {
    var header =
        "cds,rtype,studentgroup,currdenom,currstatus,priordenom,priorstatus,change,statuslevel,changelevel,color,box,hscutpoints,currnsizemet,priornsizemet,accountabilitymet,reportingyear\n";
    var high = "99100010000001,S,ALL,200,30,200,27.1,2.9,4,3,4,80,Y,Y,Y,Y,2024\n";
    var low = "99100010000002,S,ALL,200,9.9,200,12.8,-2.9,3,3,3,130,,Y,Y,Y,2024\n";
    assertThat(dashboard.check("ela2024.csv", header + high + low).out())
        .endsWith("no difference.");
    assertThat(dashboard.check("ela2024.csv", header + high.replace(",Y,Y,Y,Y", ",,Y,Y,Y")).out())
        .doesNotContain("currnsizemet")
        .endsWith("no difference."); // 30.0 is high by both
    var only = "99100010000001,S,ALL,200,74.9,200,74.9,0,4,3,4,80,Y,Y,Y,Y,2024\n";
    assertThat(dashboard.check("math2024.csv", header + only).code()).isEqualTo(1);
    assertThat(dashboard.check("ela2024.csv", header + only).out()).endsWith("no difference.");
    assertThat(dashboard.check("ela2024.csv", header + only.replace(",80,Y,", ",80,,")).out())
        .contains("statuslevel: the file says 4, the rules give 5");
  }

  @Test
  void distancesMayDifferFromTheirRoundedDifferenceByATenth() {
    var header = "studentgroup,currdenom,currstatus,priordenom,priorstatus,change\n";
    var rows = "ALL,200,-10.5,210,-12.5,2.1\nEL,200,-10.5,210,-12.5,1.9\n";
    assertThat(dashboard.check("math2024.csv", header + rows).out()).endsWith("no difference.");
    assertThat(dashboard.check("math2024.csv", header + "EL,200,-10.5,210,-12.5,2.2\n").out())
        .contains("change: the file says 2.2, the rules give 1.9 to 2.1 (-10.5 after -12.5)");
  }

  @Test
  void aRateThatNoNumberOfStudentsGivesIsSeen() {
    var header =
        "indicator,reportingyear,studentgroup,currdenom,currstatus,priordenom,priorstatus,change\n";
    assertThat(dashboard.check("a.csv", header + "CCI,2024,ALL,61,1.6,72,1.4,0.3\n").out())
        .endsWith("no difference.");
    assertThat(dashboard.check("a.csv", header + "CCI,2024,ALL,61,1.7,72,1.4,0.3\n").out())
        .contains("currstatus: the file says 1.7, the rules give another rate");
    assertThat(dashboard.check("a.csv", header + "CCI,2024,ALL,61,1.6,72,1.4,0.2\n").out())
        .contains("change: the file says 0.2, the rules give 0.3");
  }

  @Test
  void groupsBesideTheAccountableOnesNeedNoSize() {
    var header =
        "indicator,reportingyear,rtype,studentgroup,currdenom,currstatus,priordenom,priorstatus,change,statuslevel,changelevel,color,box,currnsizemet\n";
    var rows =
        "ELA,2024,D,SBA,200,-44.5,210,-55,10.5,2,4,3,190,\nELA,2024,D,CAA,20,-44.5,21,-55,10.5,2,4,0,0,\nELA,2024,D,EO,200,-44.5,210,-55,10.5,0,0,0,0,\n";
    assertThat(dashboard.check("a.csv", header + rows).out()).endsWith("no difference.");
    assertThat(dashboard.check("a.csv", header + rows.replace("2,4,3,190", "2,4,4,190")).out())
        .contains("color: the file says green, the rules give yellow");
  }

  @Test
  void collegeAndCareerAddsUp() {
    var header =
        "reportingyear,studentgroup,currdenom,currstatus,curr_prep,curr_prep_pct,curr_prep_agplus,curr_prep_agplus_pct,curr_aprep,curr_aprep_pct,curr_nprep,curr_nprep_pct\n";
    var right = "2024,ALL,210,65.2,137,65.2,73,53.3,40,19,33,15.7\n";
    assertThat(dashboard.check("a.csv", header + right).out()).endsWith("no difference.");
    assertThat(dashboard.check("a.csv", header + right.replace(",33,", ",34,")).out())
        .contains("currdenom: the file says 210, the rules give 211 (sum of the three levels)");
    assertThat(dashboard.check("a.csv", header + right.replace("53.3", "34.8")).out())
        .contains("curr_prep_agplus_pct: the file says 34.8, the rules give 53.3 (73 of 137)");
  }

  @Test
  void progressInEnglishAddsUpAndNeedsNoGroup() {
    var header =
        "currnumer,currdenom,currstatus,currprogressed,currmaintain_pl4,currmaintain_oth,currdeclined\n";
    assertThat(dashboard.check("elpidownload2023.txt", header + "15,29,51.7,15,0,5,6\n").out())
        .endsWith("no difference.");
    assertThat(dashboard.check("elpidownload2023.txt", header + "15,29,51.7,14,0,5,6\n").out())
        .contains("currnumer: the file says 15, the rules give 14");
    assertThat(dashboard.check("elpidownload2023.txt", header + "15,25,60,15,0,5,6\n").out())
        .contains("currdenom: the file says 25, the rules give 26");
  }

  @Test
  void studentsAddedForLowParticipationAreTheFewestThatDo() {
    var header =
        "reportingyear,studentgroup,currdenom,currstatus,currprate_enrolled,currprate_tested,currnumPRLOSS,currdenom_withoutPRLOSS\n";
    assertThat(dashboard.check("ela.csv", header + "2024,ALL,54,-5,57,45,9,45\n").out())
        .endsWith("no difference.");
    assertThat(dashboard.check("ela.csv", header + "2024,ALL,54,-5,57,45,10,45\n").out())
        .contains(
            "currnumprloss: the file says 10, the rules give 9", "currdenom: the file says 54");
  }

  @Test
  void aYearWithStatusOnlyHasNoColour() {
    var header = "studentgroup,currdenom,currstatus,statuslevel,changelevel,color,reportingyear\n";
    assertThat(dashboard.check("chronicdownload2022.txt", header + "ALL,200,20,2,,,2022\n").out())
        .endsWith("no difference.");
    assertThat(dashboard.check("chronicdownload2022.txt", header + "ALL,200,20,2,,2,2022\n").out())
        .contains("color: the file says 2, the rules give 0 (none was published for this year)");
    assertThat(dashboard.check("ccidownload2023.txt", header + "ALL,200,35,3,,,2023\n").out())
        .endsWith("no difference.");
  }

  @Test
  void yearsWithoutRulesAreCheckedAsFarAsTheyGo() {
    var header = "studentgroup,currnumer,currdenom,currstatus,statuslevel,color,reportingyear\n";
    var ran = dashboard.check("grad.csv", header + "ALL,190,200,95,1,1,2021\n");
    assertThat(ran.out()).endsWith("no difference.");
    assertThat(dashboard.check("susp.csv", header + "ALL,1,200,0.5,1,1,2020\n").err())
        .contains("no levels and colours for SUSP in 2020");
    assertThat(dashboard.check("grad.csv", header + "ALL,190,200,95.1,1,1,2021\n").code())
        .isEqualTo(1);
  }

  @Test
  void aMissingYearIsTakenFromTheNameThenFromTheRowsThenFromTheNewestRules() {
    var header = "studentgroup,currnumer,currdenom,currstatus,reportingyear\n";
    assertThat(dashboard.check("grad_2019.csv", header + "ALL,190,200,95,\n").out())
        .contains("GRAD 2019");
    assertThat(dashboard.check("grad.csv", header + "ALL,190,200,95,2023\nEL,19,20,95,\n").out())
        .contains("2 rows, GRAD 2023, no difference.");
    var none = dashboard.check("grad.csv", header + "ALL,190,200,95,\n");
    assertThat(none.out()).contains("GRAD 2024, no difference.");
    assertThat(none.err()).contains("--year");
  }

  @Test
  void whatNobodyComparedIsSaidOnce() {
    var header = "studentgroup,currnumer,currdenom,currstatus,statuslevel,color,reportingyear\n";
    var row = "ALL,190,200,95,5,,2022\n";
    assertThat(dashboard.check("grad.csv", header + row + row + row).err().lines())
        .containsExactly(
            "Note: grad.csv: Not all rules for GRAD in 2022 were compared with the state's own rows. A difference may be Foothill's mistake.");
    var cell = "99100010000000 D ALL 160 200 80 180 200 90 -10 3 1 3 110 N Y Y Y 2024";
    assertThat(graduation(cell).out())
        .contains(
            "the rules give orange (levels 3 and 1, a cell that no published row has tested)");
  }

  @Test
  void coloursAndChangesMayBeInWords() {
    var header =
        "studentgroup,type,color,statuslevel,change_label,currstatus,currnumer,currdenom,priorstatus,priornumer,priordenom,change\n";
    var row = "FOS,UD,Red,1,Increased,13.6,5706,41901,12.4,5373,43194,1.2\n";
    assertThat(dashboard.check("state_2023_suspension.csv", header + row).out())
        .endsWith("no difference.");
    assertThat(
            dashboard
                .check("state_2023_suspension.csv", header + row.replace("Increased", "Declined"))
                .out())
        .contains("change_label: the file says other words, the rules give Increased");
  }

  @Test
  void namesWithCommasQuotesAndOldLettersAreRead() throws IOException {
    var header = "schoolname,studentgroup,currnumer,currdenom,currstatus,reportingyear\r\n";
    var row = "\"Peña, \"\"La\"\" Elementary\",ALL,190,200,95,2024\r\n";
    for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
      var file = Files.write(folder.resolve("grad2024.csv"), (header + row).getBytes(charset));
      assertThat(Dashboard.check(List.of(file), false).out()).endsWith("no difference.");
    }
    var marked = dashboard.check("grad2024.csv", "\uFEFF" + header + row);
    assertThat(marked.out()).endsWith("no difference.");
  }

  @Test
  void answersAsJsonNameThePlace() {
    var file =
        dashboard.write(
            "graddownload2024.txt",
            GRADUATION
                + tabs("99100010000000 D ALL 190 200 95.1 180 200 90 5 5 5 5 50 N Y Y Y 2024"));
    var ran = Dashboard.check(List.of(file), true);
    var json = ran.terminal().json();
    assertThat(json.path("count").asInt()).isEqualTo(1);
    var first = json.path("differences").get(0);
    assertThat(first.path("line").asInt()).isEqualTo(2);
    assertThat(first.path("column").asString()).isEqualTo("currstatus");
    assertThat(first.path("printed").asString()).isEqualTo("95.1");
    assertThat(first.path("computed").asString()).isEqualTo("95.0");
    assertThat(json.path("files").get(0).path("checked").path("GRAD 2024").asInt()).isEqualTo(1);
  }
}
