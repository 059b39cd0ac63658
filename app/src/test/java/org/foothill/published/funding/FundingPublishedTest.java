package org.foothill.published.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.foothill.published.PlainTerminal;
import org.foothill.testing.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FundingPublishedTest {
  private static final String HEADER = "level,cds,academic_year,charter,total_enrollment,upc\n";

  @TempDir Path folder = Path.of("");

  /** What the command printed and said, and how it ended. */
  private record Ran(int code, List<String> out, List<String> err) {}

  private static Ran run(Path file) {
    var terminal = new PlainTerminal(false);
    var command = new FundingPublished(terminal);
    command.files = List.of(file);
    int code = command.call();
    return new Ran(code, terminal.out().lines().toList(), terminal.err().lines().toList());
  }

  private Ran run(String text) throws IOException {
    return run(Files.writeString(folder.resolve("cupc.csv"), text));
  }

  @Test
  void pasadenasShareIsTheStates() {
    var ran = run(Shared.file("data/california/pusd_cupc_2019-20_to_2023-24.csv"));
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains(
            "UPP 19648810000000 2021-22: 68.72 (31478 of 45803 in three years)",
            "UPP 19648810000000 2022-23: 69.90 (30754 of 43994 in three years)",
            "UPP 19648810000000 2023-24: 71.47 (30472 of 42636 in three years)");
    assertThat(ran.out().getLast()).endsWith(" 0 differences.");
  }

  @Test
  void pasadenasMultiplierIsTheStates() {
    var ran = run(Shared.file("data/california/pusd_lcff_equity_multiplier_2023-24_P1.csv"));
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains(
            "EQUITY-MULTIPLIER 19648810117440: 466306 (443 students, 230 did not stay, 361 disadvantaged)",
            "EQUITY-MULTIPLIER 1964881: 761037 (2 schools, 723 students)");
  }

  @Test
  void aWrongEntitlementIsNamed() throws IOException {
    var file = Shared.file("data/california/pusd_lcff_equity_multiplier_2023-24_P1.csv");
    var ran = run(Files.readString(file).replace(",466306", ",466307"));
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out())
        .contains(
            "cupc.csv, 19648810117440: the file says 466307 dollars in D-3, the rules give 466306");
  }

  @Test
  void schoolsWithoutAnAgencysRowAreAddedUpWithoutCharters() throws IOException {
    var text = new StringBuilder(HEADER.replace("level,", ""));
    for (var year : List.of("2021-2022", "2022-2023", "2023-2024")) {
      text.append(
          "99100010000001,%s,No,100,60\n99100010000002,%s,N,100,20\n".formatted(year, year));
      text.append("99100010000003,%s,Yes,50,50\n".formatted(year));
    }
    assertThat(run(text.toString()).out())
        .contains(
            "UPP 99100010000000 2023-24: 40.00 (240 of 600 in three years)",
            "UPP 99100010000003 2023-24: 100.00 (150 of 150 in three years)");
  }

  @Test
  void anAgencyThatIsNotTheSumOfItsSchoolsIsNamed() throws IOException {
    var ran =
        run(
            HEADER
                + "LEA,99100010000000,2023-2024,,200,90\nSCHOOL,99100010000001,2023-2024,No,200,80\n");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out())
        .contains(
            "cupc.csv, 99100010000000 2023-24: the file says 90 of 200, its schools give 80 of 200");
  }

  @Test
  void whatCannotBeReadIsAFinding() throws IOException {
    assertThat(run(HEADER + "LEA,99100010000000,2023-2024,,200,many\n").err().getFirst())
        .contains("line 2");
    assertThat(run(HEADER + "LEA,99100010000000,2023-2024,,200,201\n").code()).isEqualTo(1);
    assertThat(run("a,b\n1,2\n").code()).isEqualTo(2);
    assertThat(run(folder.resolve("none.csv")).code()).isEqualTo(2);
  }
}
