package org.foothill.disclosure.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.foothill.disclosure.unpick.PublishedReader;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.indicators.definitions.CatalogueReader;
import org.foothill.indicators.definitions.CatalogueSettings;
import org.foothill.testing.Heard;
import org.foothill.unpick.Attacked;
import org.foothill.unpick.Level;
import org.foothill.unpick.Release;
import org.foothill.unpick.Unpick;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** A table of somebody else, protected and attacked; and every way in which it can be wrong. */
class SuppressCommandTest {
  private static final String SCHEMA =
      """
      {"dimensions": [
        {"name": "place", "role": "place",
         "sums": [{"name": "schools", "whole": "Valley", "parts": ["Oak", "Elm", "Ash"]}]},
        {"name": "group", "role": "group", "total": "All", "codes": ["All"],
         "sums": [{"name": "race", "whole": "All", "parts": ["Hispanic", "White", "Black"]}],
         "complements": ["English learners"]}]}
      """;
  private static final List<String> SCHOOLS = List.of("Oak", "Elm", "Ash");
  private static final List<String> GROUPS = List.of("Hispanic", "White", "Black");

  @TempDir private Path folder;
  private final Heard heard = new Heard(false);

  private static Catalogue catalogue() {
    try {
      return CatalogueReader.read(CatalogueSettings.builtIn());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private int suppress(String table, String schema) throws IOException {
    var command = new CommandLine(new SuppressCommand(catalogue(), heard));
    return command.execute(
        write("table.csv", table).toString(),
        "--schema",
        write("schema.json", schema).toString(),
        "--out",
        folder.resolve("out").resolve("safe.csv").toString());
  }

  /** Students one by one, so that everything adds up. */
  private static String table(long seed, boolean outcomes) {
    var random = new Random(seed);
    var counts = new java.util.TreeMap<String, int[]>();
    for (var school : SCHOOLS) {
      for (int i = 0; i < 90 + random.nextInt(120); i++) {
        double draw = random.nextDouble();
        var race = draw < 0.6 ? "Hispanic" : draw < 0.95 ? "White" : "Black";
        boolean learner = random.nextInt(12) == 0;
        int out = random.nextInt(4) == 0 ? 1 : 0;
        for (var place : List.of(school, "Valley")) {
          for (var group : List.of("All", race, learner ? "English learners" : "")) {
            if (!group.isEmpty()) {
              var cell = counts.computeIfAbsent(place + "," + group, _ -> new int[2]);
              cell[0]++;
              cell[1] += out;
            }
          }
        }
      }
    }
    var text = new StringBuilder(outcomes ? "place,group,count,part\n" : "place,group,count\n");
    for (var place : List.of("Valley", "Oak", "Elm", "Ash")) {
      for (var group : List.of("All", "Hispanic", "White", "Black", "English learners")) {
        var cell = counts.getOrDefault(place + "," + group, new int[2]);
        text.append(place).append(',').append(group).append(',').append(cell[0]);
        text.append(outcomes ? "," + cell[1] : "").append('\n');
      }
    }
    return text.toString();
  }

  @ParameterizedTest(name = "seed {0}, outcomes {1}")
  @CsvSource({"1,false", "2,false", "3,true", "4,true", "5,true", "6,false"})
  void whatComesOutCannotBeUnpicked(long seed, boolean outcomes) throws IOException {
    Files.createDirectories(folder.resolve("out"));
    assertThat(suppress(table(seed, outcomes), SCHEMA)).as(heard.everything().toString()).isZero();
    Files.writeString(folder.resolve("out").resolve("schema.json"), SCHEMA);
    var out = folder.resolve("out").resolve("safe.csv");
    assertThat(Files.readString(out)).contains("hidden");
    var safe = release(new PublishedReader(catalogue()).read(folder.resolve("out"), true));
    var truth = release(new PublishedReader(catalogue()).read(folder.resolve("table.csv"), false));
    var levels = Level.values();
    var attacked =
        new Unpick().attack(List.of(safe), levels[levels.length - 1], java.util.Optional.of(truth));
    assertThat(attacked)
        .isInstanceOfSatisfying(
            Attacked.Understood.class,
            understood -> assertThat(understood.report().findings()).isEmpty());
  }

  private static Release release(PublishedReader.Read read) {
    assertThat(read).isInstanceOf(PublishedReader.Read.Understood.class);
    return ((PublishedReader.Read.Understood) read).release();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "place,group,count\nValley,All,100\nOak,All,50\nElm,All,30\nAsh,All,25\n",
        "place,group,count\nOak,All,-3\n",
        "place,group,count\nOak,All,20.5\n",
        "place,group,count\nOak,All,20\nOak,All,21\n",
        "place,group,count\nOak,Martian,20\n",
        "place,group,count\nOak,All,many\n",
        "place,group,count\nOak,All,*\n",
        "place,group,count,part\nOak,All,20,30\n",
        "place,count\nOak,20\n",
        "",
      })
  void aTableThatIsWrongIsRefusedAndNothingIsWritten(String table) throws IOException {
    Files.createDirectories(folder.resolve("out"));
    assertThat(suppress(table, SCHEMA)).isEqualTo(2);
    assertThat(heard.everything()).isNotEmpty().noneMatch(line -> line.contains("Exception"));
    assertThat(folder.resolve("out").resolve("safe.csv")).doesNotExist();
  }

  @Test
  void theDifferenceOfATotalIsSaid() throws IOException {
    assertThat(
            suppress(
                "place,group,count\nValley,All,100\nOak,All,50\nElm,All,30\nAsh,All,25\n", SCHEMA))
        .isEqualTo(2);
    assertThat(String.join("\n", heard.everything())).contains("5").contains("Valley");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"dimensions\": []}",
        "no json at all",
        "{\"dimensions\": [{\"name\": \"place\", \"role\": \"place\", \"sums\": [{\"whole\": \"A\", \"parts\": [\"B\"]}, {\"whole\": \"B\", \"parts\": [\"A\"]}]}]}",
        "{\"dimensions\": [{\"name\": \"place\", \"role\": \"nonsense\"}]}",
      })
  void aSchemaThatIsWrongIsRefused(String schema) throws IOException {
    assertThat(suppress("place,group,count\nA,All,20\nB,All,20\n", schema)).isEqualTo(2);
    assertThat(heard.everything()).isNotEmpty().noneMatch(line -> line.contains("Exception"));
  }

  @Test
  void bytesThatAreNoTextAreRefused() throws IOException {
    Files.write(folder.resolve("table.bin"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 7});
    Files.write(folder.resolve("schema.json"), SCHEMA.getBytes(StandardCharsets.UTF_8));
    int exit =
        new CommandLine(new SuppressCommand(catalogue(), heard))
            .execute(
                folder.resolve("table.bin").toString(),
                "--schema",
                folder.resolve("schema.json").toString(),
                "--out",
                folder.resolve("safe.csv").toString());
    assertThat(exit).isEqualTo(2);
    assertThat(folder.resolve("safe.csv")).doesNotExist();
  }
}
