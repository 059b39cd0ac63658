package org.foothill.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.foothill.core.Progress;
import org.foothill.core.SchoolYear;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MistakesTest {
  @TempDir static Path home;
  private static SampleLines sample = new SampleLines(Path.of(""));
  private static Map<String, String> kinds = Map.of();

  @BeforeAll
  static void write() throws IOException {
    Path folder = home.resolve("sample");
    new WritingSample(2)
        .write(new SampleOrder(1_500, 2, 3, 0.03, new SchoolYear(2026)), folder, Progress.SILENT);
    sample = new SampleLines(folder);
    kinds = new HashMap<>();
    for (String entry :
        Files.readAllLines(folder.resolve("mistakes.csv")).stream().skip(1).toList()) {
      String[] cell = entry.split(",");
      kinds.put(cell[0] + ":" + cell[1], cell[2]);
    }
  }

  @Test
  void everyKindIsPlantedAndTheListNamesIt() {
    Set<String> all =
        Arrays.stream(Mistake.Kind.values()).map(Mistake.Kind::label).collect(Collectors.toSet());
    assertThat(new HashSet<>(kinds.values())).isEqualTo(all);
  }

  @Test
  void aboutAsManyLinesAreWrongAsWereOrdered() {
    long lines = 0;
    for (String year : sample.years()) {
      for (SampleFile file : SampleFile.values()) {
        lines += sample.texts(year, file.name()).size();
      }
    }
    assertThat(100.0 * kinds.size() / lines).isBetween(2.7, 3.3);
  }

  @Test
  void theListNamesExactlyTheLinesThatAreWrong() {
    for (String year : sample.years()) {
      for (SampleFile file : SampleFile.values()) {
        List<String> texts = sample.texts(year, file.name());
        for (int i = 0; i < texts.size(); i++) {
          String where = year + "/" + file.fileName() + ":" + (i + 1);
          String before = i == 0 ? "" : texts.get(i - 1);
          assertThat(whatIsWrong(file, texts.get(i), before))
              .as("%s %s", where, texts.get(i))
              .isEqualTo(kinds.getOrDefault(where, "nothing"));
        }
      }
    }
  }

  private static String whatIsWrong(SampleFile file, String text, String before) {
    if (text.equals(before)) {
      return "DuplicateRow";
    }
    List<String> fields = SampleLines.line(file.name(), text).fields();
    if (fields.size() != file.fields()) {
      return "TruncatedLine";
    }
    if (text.contains("MU\u00d1OZ-PE\u00d1A")) {
      return "Windows1252Name";
    }
    if (fields.contains("20250231")) {
      return "ImpossibleDate";
    }
    return inFields(file, fields);
  }

  private static String inFields(SampleFile file, List<String> fields) {
    String needed =
        fields.get(
            switch (file) {
              case SENR -> 23;
              case SINF, WBLR -> 8;
              case SELA, SPRG, SCSC, SCTE, SCSE, SINC, SASS -> 12;
              case STAS -> 14;
              case CRSC, CRSE -> 6;
              case SIRS, SOFF -> 13;
              case PSTS -> 10;
              case SDEM -> 7;
              case FOSTER -> 3;
            });
    if (needed.isEmpty()) {
      return "MissingField";
    }
    if (file == SampleFile.SENR && needed.equals("13")) {
      return "UnknownGrade";
    }
    if (file == SampleFile.STAS && needed.equals("365")) {
      return "DaysDoNotAdd";
    }
    int staffField = file == SampleFile.SDEM ? 7 : file == SampleFile.SASS ? 6 : 0;
    boolean shortId =
        fields.stream().anyMatch(field -> field.matches("900000\\d{3}"))
            || staffField > 0 && fields.get(staffField).length() == 9;
    return shortId ? "ShortStateId" : "nothing";
  }
}
