package org.foothill.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadFilesTest {
  private static final String HEADER =
      "cds,studentgroup,currnumer,currdenom,currstatus,statuslevel,smalldenom,reportingyear,name\n";
  private static final String GOOD = "99100010000000,ALL,190,200,95,5,N,2024,x\n";

  @TempDir Path folder = Path.of("");

  private Dashboard.Ran check(String name, byte[] bytes) {
    try {
      return Dashboard.check(List.of(Files.write(folder.resolve(name), bytes)), false);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Dashboard.Ran check(String text) {
    return check("grad2024.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatIsNoDashboardFileIsSaidInOneSentence() {
    assertThat(check("").err()).contains("This is an empty file, not a Dashboard file");
    assertThat(check("\n\n").err()).contains("first line is empty");
    assertThat(check("hello").err()).contains("a text without columns");
    assertThat(check("a,b\n1,2\n").err()).contains("without the columns studentgroup");
    assertThat(check("PK\u0003\u0004rest\n").err()).contains("an Excel workbook");
    assertThat(check("%PDF-1.7\n").err()).contains("a PDF document");
    assertThat(check("<html>\n").err()).contains("a web page");
    assertThat(check("SENR^^1^9910001\n").err()).contains("a file of student records");
    assertThat(check("x.txt", HEADER.getBytes(StandardCharsets.UTF_16)).err()).contains("UTF-16");
    assertThat(check("x.gz", new byte[] {0x1F, (byte) 0x8B, 8, 0, '\n'}).err()).contains("packed");
    assertThat(check("").code()).isEqualTo(2);
  }

  @Test
  void aFileThatIsNotThereOrAFolderCannotBeRead() {
    var missing = Dashboard.check(List.of(folder.resolve("none.txt"), folder), false);
    assertThat(missing.err().lines()).hasSize(2).allMatch(line -> line.contains("cannot be read"));
    assertThat(missing.code()).isEqualTo(2);
  }

  @Test
  void aColumnTwiceStopsTheFile() {
    var ran = check(HEADER.replace("name", "CURR_DENOM") + GOOD);
    assertThat(ran.err()).contains("grad2024.csv, line 1, CURR_DENOM").contains("twice");
    assertThat(ran.code()).isEqualTo(2);
  }

  @ParameterizedTest(name = "{0} for {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ,200,      | ,secret,         | currdenom: This is a text of 6 characters, where a number of students belongs
          ,200,      | ,200.5,          | currdenom: This is a text of 5 characters
          ,200,      | ,-200,           | currdenom: This is a text of 4 characters
          ,200,      | ,99999999999999, | currdenom: This is a number of 14 digits
          ,190,      | ,201,            | currnumer: The numerator is larger
          ,95,       | ,ninety,         | currstatus: This is a text of 6 characters, where a number with one decimal
          ,5,N       | ,6,N             | statuslevel: This is a number of 1 digits, where a level from 0 to 5
          ,5,N       | ,5,maybe         | smalldenom: This is a text of 5 characters, where Y or N
          ,2024,     | ,24,             | reportingyear: This is a number of 2 digits, where a year
          99100010000000, | 1.9E+13, | cds: This is
          ,ALL,      | ,all students,   | studentgroup: This is a text of 12 characters
          ,ALL,      | ,,               | studentgroup: This is blank
          """)
  void aValueThatCannotBeReadIsNamedWithoutRepeatingIt(String old, String bad, String expected) {
    var ran = check(HEADER + GOOD + GOOD.replace(old.strip(), bad.strip()));
    assertThat(ran.out()).contains("grad2024.csv, line 3, " + expected);
    assertThat(ran.out()).doesNotContain("secret", "maybe", "ninety");
    assertThat(ran.out()).contains("2 rows, GRAD 2024, no difference.");
    assertThat(ran.code()).isEqualTo(1);
  }

  @Test
  void linesThatDoNotFitAreSkippedAndTheOthersChecked() {
    var ran =
        check(
            HEADER
                + "99100010000000,ALL,190,200,95,5,N,2024,x,one more\n"
                + "lonely\n"
                + "\"99100010000000,ALL\n"
                + "x".repeat(70_000)
                + "\n\n"
                + "99100010000000,ALL,190,200,95,5\n"
                + GOOD.replace("x\n", "x,,,\n")
                + GOOD.strip());
    assertThat(ran.out().lines())
        .containsExactly(
            "grad2024.csv, line 2: The line has 10 fields where the header names 9. Look for a tab or a comma inside a name, then export again.",
            "grad2024.csv, line 3: The line has 1 fields where the header names 9. Look for a tab or a comma inside a name, then export again.",
            "grad2024.csv, line 4: A quotation mark opens on this line and does not close. The line was skipped; export the file again.",
            "grad2024.csv, line 5: The line is longer than 65536 bytes, which no Dashboard row is. It was skipped; export the file again.",
            "grad2024.csv: 3 rows, GRAD 2024, no difference.");
    assertThat(ran.code()).isEqualTo(1);
  }

  @Test
  void anIndicatorThatNobodySaysIsAskedFor() {
    var ran = check("figures.csv", (HEADER + GOOD).getBytes(StandardCharsets.UTF_8));
    assertThat(ran.out()).contains("figures.csv, line 2, indicator", "--indicator");
    var terminal = new PlainTerminal(false);
    var command = new CheckPublished(Dashboard.rules(), terminal);
    command.files = List.of(folder.resolve("figures.csv"));
    command.indicator = "graduation";
    assertThat(command.call()).isZero();
    command.indicator = "happiness";
    assertThat(command.call()).isEqualTo(2);
    assertThat(terminal.err()).contains("Known are CCI, CHRO");
  }

  @ParameterizedTest(name = "{0} is about {1}")
  @CsvSource({
    "graddownload2024.txt, GRAD", "GRADdownload2024.txt, GRAD", "chronicdownload2023.txt, CHRO",
    "state_2023_suspension_indicator.csv, SUSP", "our-math-2022.csv, MATH", "grades.csv, none",
    "castle.csv, none", "sciencedownload2024.txt, SCIENCE", "elpidownload2019.txt, ELPI"
  })
  void theNameOfTheFileSaysTheIndicator(String name, String indicator) {
    var header = "cds,studentgroup,currstatus\n";
    var ran = check(name, (header + "99100010000000,ALL,50\n").getBytes(StandardCharsets.UTF_8));
    if (indicator.equals("none")) {
      assertThat(ran.out()).contains("Neither a column");
    } else {
      assertThat(ran.out()).contains("1 rows, " + indicator + " 20");
    }
  }

  @Test
  void aLongFileIsReadInConstantMemory() throws IOException {
    var file = folder.resolve("grad2024.csv");
    try (var writer = Files.newBufferedWriter(file)) {
      writer.write(HEADER);
      for (var i = 0; i < 200_000; i++) {
        writer.write(GOOD);
      }
      // One endless line is counted, not kept.
      for (var i = 0; i < 2_000; i++) {
        writer.write("endless,".repeat(1000));
      }
    }
    var ran = Dashboard.check(List.of(file), false);
    assertThat(ran.out())
        .contains("line 200002: The line is longer", "200000 rows, GRAD 2024, no difference.");
  }
}
