package org.foothill.disclosure.unpick;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foothill.indicators.definitions.CatalogueReader;
import org.foothill.indicators.definitions.CatalogueSettings;
import org.foothill.testing.Heard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/** What the command says and how it ends. */
class UnpickCommandTest {
  @TempDir private Path folder;
  private Heard heard = new Heard(false);

  private int unpick(String... words) {
    try {
      var catalogue = CatalogueReader.read(CatalogueSettings.builtIn());
      return new CommandLine(new UnpickCommand(catalogue, heard)).execute(words);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private String write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
    return folder.toString();
  }

  private void schema(String group) throws IOException {
    write(
        "schema.json",
        "{\"dimensions\": [{\"name\": \"group\", \"role\": \"group\", %s}]}".formatted(group));
  }

  private static Path example(String name) {
    var here = Path.of("").toAbsolutePath();
    var beside = here.resolve("docs/formats").resolve(name);
    return Files.exists(beside) ? beside : here.resolve("../docs/formats").resolve(name);
  }

  @Test
  void theFirstExampleOfTheFormatsLeaks() {
    assertThat(unpick(example("school").toString())).isEqualTo(1);
    assertThat(heard.printed())
        .anyMatch(line ->
            line.contains(
                "Oak not Low income: exactly 9 students. All 214 − Low income 205 = 9 (level 0)"));
  }

  @Test
  void theSecondExampleIsReadByItsMapping() {
    assertThat(unpick(example("state").toString())).as("%s", heard.said()).isEqualTo(1);
    assertThat(heard.printed())
        .anyMatch(line -> line.contains("2024 English learners: exactly 7 students"));
  }

  @Test
  void tablesThatTellNothingAreFine() throws IOException {
    schema(
        "\"total\": \"ALL\", \"sums\": [{\"whole\": \"ALL\", \"parts\": [\"HI\", \"WH\", \"AA\"]}]");
    assertThat(unpick(write("t.csv", "group,count\nALL,100\nHI,60\nWH,*\nAA,*\n"))).isZero();
    assertThat(heard.printed()).singleElement().asString().startsWith("Nothing can be proven");
  }

  @Test
  void whatIsLeftOfANestedMeasureIsAGroup() throws IOException {
    nested("other");
    assertThat(unpick(write("t.csv", "measure,count\nALL GRADES,32\nK TO 8,25\n"))).isEqualTo(1);
    assertThat(heard.printed())
        .anyMatch(line -> line.contains("exactly 7 students. ALL GRADES 32 − K TO 8 25 = 7"));
  }

  @Test
  void aWordThatNestedOutcomesDoNotHaveIsNamed() throws IOException {
    nested("similar");
    assertThat(unpick(write("t.csv", "measure,count\nALL GRADES,32\nK TO 8,25\n"))).isEqualTo(2);
    assertThat(heard.said())
        .anyMatch(line -> line.contains("outcomes similar of a nested pair are not one of"));
  }

  private void nested(String outcomes) throws IOException {
    write(
        "schema.json",
        """
        {"dimensions": [{"name": "measure", "role": "measure",
          "nested": [{"inner": "K TO 8", "outer": "ALL GRADES", "outcomes": "%s"}]}]}
        """
            .formatted(outcomes));
  }

  @Test
  void asJsonTheAnswerHasTheFindingsAndTheirReasons() throws IOException {
    heard = new Heard(true);
    assertThat(unpick(example("school").toString())).isEqualTo(1);
    assertThat(heard.printed()).hasSize(1);
    var answer = JsonMapper.builder().build().readTree(heard.printed().getFirst());
    assertThat(answer.get("answer").asString()).isEqualTo("leak");
    assertThat(answer.get("findings").get(0).get("explanation").asString())
        .isEqualTo("All 214 − Low income 205 = 9");
  }

  @Test
  void asJsonFaultsAreToldToo() throws IOException {
    heard = new Heard(true);
    schema("\"total\": \"ALL\"");
    assertThat(unpick(write("t.csv", "group,count\nALL,30\nALL,31\n"))).isEqualTo(2);
    assertThat(heard.printed()).singleElement().asString().contains("\"not understood\"");
  }

  @Test
  void aTableTooLargeForTheMachineIsRefusedAtOnce() throws IOException {
    schema("\"total\": \"ALL\"");
    var line = "ALL,30\n";
    assertThat(unpick(write("t.csv", "group,count\n" + line.repeat(1_000_001)))).isEqualTo(2);
    assertThat(heard.said()).singleElement().asString().contains("Give fewer years or places");
  }

  @Test
  void totalsThatDoNotAddUpAreNamed() throws IOException {
    schema(
        "\"total\": \"ALL\", \"sums\": [{\"name\": \"race\", \"whole\": \"ALL\", \"parts\": [\"HI\", \"WH\"]}]");
    assertThat(unpick(write("t.csv", "group,count\nALL,100\nHI,60\nWH,41\n"))).isEqualTo(2);
    assertThat(heard.said())
        .containsExactly(
            "ALL by race: the parts add up to 101 and the whole is 100, a difference of 1.");
  }

  @Test
  void countsBelowZeroAndFractionsAreNoCounts() throws IOException {
    schema("\"total\": \"ALL\"");
    assertThat(unpick(write("t.csv", "group,count\nALL,-3\nHI,4.5\n"))).isEqualTo(2);
    assertThat(heard.said())
        .containsExactly("t, line 2: -3 is not a count.", "t, line 3: 4.5 is not a count.");
  }

  @Test
  void aCellWithTwoValuesIsNamed() throws IOException {
    schema("\"total\": \"ALL\"");
    assertThat(unpick(write("t.csv", "group,count\nALL,30\nALL,31\n"))).isEqualTo(2);
    assertThat(heard.said()).containsExactly("ALL is told twice and differently: 30 and 31.");
  }

  @Test
  void unknownGroupsAreNamed() throws IOException {
    schema("\"total\": \"ALL\", \"codes\": [\"ALL\", \"HI\"]");
    assertThat(unpick(write("t.csv", "group,count\nALL,30\nXX,12\n"))).isEqualTo(2);
    assertThat(heard.said()).singleElement().asString().contains("has no group XX");
  }

  @Test
  void aGroupThatIsAPartOfItselfIsNamed() throws IOException {
    schema(
        "\"sums\": [{\"whole\": \"A\", \"parts\": [\"B\"]}, {\"whole\": \"B\", \"parts\": [\"C\", \"A\"]}]");
    assertThat(unpick(write("t.csv", "group,count\nA,30\n"))).isEqualTo(2);
    assertThat(heard.said()).singleElement().asString().contains("part of itself: A of B of A");
  }

  @Test
  void whatIsNoTableIsSaid() throws IOException {
    assertThat(unpick(folder.resolve("none").toString())).isEqualTo(2);
    assertThat(heard.said()).singleElement().asString().startsWith("There is no file");
    heard.said().clear();
    assertThat(unpick(write("t.csv", "a,b\n1,2\n"))).isEqualTo(2);
    assertThat(heard.said()).singleElement().asString().contains("no schema.json");
    heard.said().clear();
    write("schema.json", "{\"dimensions\": [{\"nom\": 1}]}");
    assertThat(unpick(folder.toString())).isEqualTo(2);
    assertThat(heard.said()).singleElement().asString().contains("not in its form");
  }

  @Test
  void theTruthDecidesWhichGroupsAreSmall() throws IOException {
    var parts = "\"parts\": [\"HI\", \"WH\", \"AA\"]";
    schema("\"total\": \"ALL\", \"sums\": [{\"whole\": \"ALL\", %s}]".formatted(parts));
    write("mapping.json", "{\"marks\": {\"~\": \"21..24\"}}");
    var tables = write("t.csv", "group,count\nALL,103\nHI,70\nWH,~\nAA,*\n");
    assertThat(unpick(tables)).isZero();
    assertThat(heard.printed()).first().asString().startsWith("Perhaps a small group: AA: 9 to 12");
    var truth = Files.createDirectory(folder.resolve("truth"));
    Files.copy(folder.resolve("schema.json"), truth.resolve("schema.json"));
    Files.writeString(truth.resolve("t.csv"), "group,count\nALL,103\nHI,70\nWH,23\nAA,10\n");
    assertThat(unpick(tables, "--truth", truth.toString())).isEqualTo(1);
    Files.writeString(truth.resolve("t.csv"), "group,count\nALL,103\nHI,70\nWH,23\nAA,14\n");
    assertThat(unpick(tables, "--truth", truth.toString())).isEqualTo(2);
    assertThat(heard.said())
        .last()
        .asString()
        .contains("AA is 14 in truth, and the tables say 9 to 12");
  }

  @Test
  void factsFromElsewhereAreUsed() throws IOException {
    var parts = "\"parts\": [\"HI\", \"WH\", \"AA\"]";
    schema("\"total\": \"ALL\", \"sums\": [{\"whole\": \"ALL\", %s}]".formatted(parts));
    var tables = write("t.csv", "group,count\nALL,100\nHI,60\nWH,*\nAA,*\n");
    var facts = Files.createDirectory(folder.resolve("facts"));
    Files.copy(folder.resolve("schema.json"), facts.resolve("schema.json"));
    Files.writeString(facts.resolve("t.csv"), "group,count\nWH,33\n");
    assertThat(unpick(tables, "--facts", facts.toString())).isEqualTo(1);
    assertThat(heard.printed()).first().asString().contains("ALL 100 − WH 33 − HI 60 = 7");
  }
}
