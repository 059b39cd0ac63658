package org.foothill.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssistancePublishedTest {
  private static final String HEADER =
      "indicator,reportingyear,cds,rtype,districtname,studentgroup,currdenom,currstatus,statuslevel,color\n";
  private static final String LIST =
      "CDS,LEAname,ReportYear,ELpriorities,HOMpriorities,TOMpriorities,MetMethod1\n";

  @TempDir Path folder = Path.of("");
  private Dashboard dashboard = new Dashboard(folder);

  @BeforeEach
  void open() {
    dashboard = new Dashboard(folder);
  }

  private static String row(String indicator, int year, String group, int level, int colour) {
    return "%s,%d,99100010000000,D,Foothill Unified,%s,100,1,%d,%d\n"
        .formatted(indicator, year, group, level, colour);
  }

  private Path rows(String... rows) {
    return dashboard.write("dashboard.csv", HEADER + String.join("", rows));
  }

  @Test
  void redOnTwoPrioritiesGivesALetter() {
    var ran =
        Dashboard.assistance(
            List.of(
                rows(
                    row("ELA", 2024, "EL", 1, 1),
                    row("MATH", 2024, "EL", 2, 2),
                    row("CCI", 2024, "EL", 1, 1),
                    row("GRAD", 2024, "HOM", 1, 1),
                    row("SUSP", 2024, "HOM", 1, 1),
                    row("CHRO", 2024, "WH", 1, 1),
                    row("ELPI", 2024, "WH", 1, 1))),
            false);
    assertThat(ran.out())
        .isEqualTo(
            "2024 99100010000000 Foothill Unified: EL E, HOM C\n1 districts read, 1 with differentiated assistance by their colours.");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
  }

  @Test
  void schoolsAndTheStateHaveNoLetters() {
    var school = row("GRAD", 2024, "EL", 1, 1).replace(",D,", ",S,");
    var other = row("SUSP", 2024, "EL", 1, 1).replace(",D,", ",X,");
    var ran = Dashboard.assistance(List.of(rows(school, other)), false);
    assertThat(ran.out()).startsWith("0 districts read, 0 with");
  }

  @Test
  void missingIndicatorsAreSaid() {
    var ran = Dashboard.assistance(List.of(rows(row("GRAD", 2024, "EL", 1, 1))), false);
    assertThat(ran.err()).contains("No district's row was about CCI, CHRO, ELA, ELPI, MATH, SUSP");
  }

  @Test
  void withoutColoursTheLowestStatusCounts() {
    var ran =
        Dashboard.assistance(
            List.of(
                rows(
                    row("GRAD", 2022, "EL", 1, 0),
                    row("SUSP", 2022, "EL", 1, 0),
                    row("CCI", 2023, "HOM", 1, 0),
                    row("CHRO", 2023, "HOM", 1, 1),
                    row("GRAD", 2023, "EL", 1, 0))),
            false);
    assertThat(ran.out())
        .contains("2022 99100010000000 Foothill Unified: EL C")
        .contains("2023 99100010000000 Foothill Unified: HOM F\n");
  }

  @Test
  void whereTheFileHasNoColoursTheRulesGiveThem() {
    var header =
        "indicator,reportingyear,cds,rtype,type,studentgroup,currnumer,currdenom,currstatus,priornumer,priordenom,priorstatus,change\n";
    var file =
        dashboard.write(
            "rates.csv",
            header
                + "GRAD,2024,99100010000000,D,,EL,100,200,50,100,200,50,0\n"
                + "SUSP,2024,99100010000000,D,UD,EL,40,200,20,40,200,20,0\n");
    assertThat(Dashboard.assistance(List.of(file), false).out()).contains(": EL C");
  }

  @Test
  void theStatesListIsCompared() {
    var figures = rows(row("GRAD", 2024, "EL", 1, 1), row("SUSP", 2024, "EL", 1, 1));
    var same =
        dashboard.write(
            "list.csv",
            LIST
                + "99100010000000,Foothill Unified,2024,C,*,*,Y\n99100020000000,Other,2024,A,*,*,Y\n");
    var ran = Dashboard.assistance(List.of(same, figures), false);
    assertThat(ran.out()).contains("1 of 2 districts of the state's list compared, 0 differences.");
    assertThat(ran.code()).isZero();
    var other =
        dashboard.write("list.csv", LIST + "99100010000000,Foothill Unified,2024,B,*,C,N\n");
    var wrong = Dashboard.assistance(List.of(figures, other), false);
    assertThat(wrong.out())
        .contains("list.csv, line 2: the file says B for EL of 99100010000000, the rules give C.")
        .contains("the file says C for MR of 99100010000000, the rules give none.")
        .contains("the file says N for MetMethod1 of 99100010000000, the rules give Y.");
    assertThat(wrong.code()).isEqualTo(1);
  }

  @Test
  void answersAsJson() {
    var figures = rows(row("GRAD", 2024, "EL", 1, 1), row("SUSP", 2024, "EL", 1, 1));
    var json = Dashboard.assistance(List.of(figures), true).terminal().json();
    assertThat(json.path("assisted").get(0).path("letters").path("EL").asString()).isEqualTo("C");
    assertThat(json.path("findings").get(0).path("kind").asString()).isEqualTo("IndicatorsMissing");
  }

  @Test
  void whatIsNoFileEndsWithTwo() {
    assertThat(Dashboard.assistance(List.of(folder.resolve("none")), false).code()).isEqualTo(2);
    var strange = dashboard.write("x.csv", "a,b\n1,2\n");
    assertThat(Dashboard.assistance(List.of(strange), false).code()).isEqualTo(2);
  }

  @Test
  void moreDistrictsThanThereAreEndTheReading() {
    var rows = new StringBuilder(HEADER);
    for (var i = 0; i <= DistrictColours.MOST; i++) {
      rows.append("GRAD,2024,%07d0000000,D,Somewhere,EL,100,1,1,1\n".formatted(1_000_000 + i));
    }
    var ran = Dashboard.assistance(List.of(dashboard.write("many.csv", rows.toString())), false);
    assertThat(ran.err()).contains("more than 20000 districts");
    assertThat(ran.code()).isEqualTo(2);
  }
}
