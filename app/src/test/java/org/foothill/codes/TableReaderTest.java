package org.foothill.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableReaderTest {
  private static final String HEADER =
      "CTE Pathway Code,CTE Pathway Name,CTE Industry Sector Code,First Academic Year Effective,Last Academic Year Effective\n";

  private static List<String> findings(String rows) {
    return TableReader.read("pathways.csv", HEADER + rows).findings().stream()
        .map(f -> f.line() + " " + f.kind())
        .toList();
  }

  @Test
  void yearsAreThoseInWhichASchoolYearEnds() {
    var answer =
        TableReader.read(
            "pathways.csv",
            "\uFEFF"
                + HEADER
                + "100,\"Farms, forests\",AGR,1990-1991,N/A\r\n"
                + "110,Old,ART,1990-1991,2012-2013 (Note: ended in summer)\n");
    assertThat(answer.kind()).contains(TableKind.PATHWAYS);
    assertThat(answer.findings()).isEmpty();
    assertThat(answer.codes())
        .extracting(
            c -> c.code() + " " + c.from() + " " + c.to() + " " + c.detail("CTE Pathway Name"))
        .containsExactly("100 1991 2199 Farms, forests", "110 1991 2013 Old");
  }

  @Test
  void aCodeMayComeBackAfterAPauseButNotTwiceInAYear() {
    assertThat(findings("100,A,AGR,1990-1991,2013-2014\n100,A,AGR,2018-2019,N/A\n")).isEmpty();
    assertThat(findings("100,A,AGR,1990-1991,2013-2014\n100,A,AGR,2013-2014,N/A\n"))
        .containsExactly("3 CodeTwice");
  }

  @Test
  void everyMistakeIsNamedWithItsLine() {
    assertThat(
            findings(
                """
                100,A,AGR,1990-1991
                ,A,AGR,1990-1991,N/A
                101,A,AGR,soon,N/A
                102,A,AGR,1990-1991,later
                103,A,AGR,2000-2001,1999-2000
                """))
        .containsExactly(
            "2 CodeRowBroken",
            "3 CodeMissing",
            "4 CodeWithoutYears",
            "5 CodeWithoutYears",
            "6 CodeYearsReversed");
  }

  @Test
  void anythingElseIsNoTable() {
    for (var text : List.of("", "SENR^^^1964881", "a,b,c\n1,2,3\n", HEADER)) {
      assertThat(TableReader.read("x.csv", text).findings())
          .containsExactly(new CodeFinding.NotACodeTable("x.csv"));
    }
  }
}
