package org.foothill.intake.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foothill.codes.CodeTable;
import org.foothill.codes.CodeTable.Code;
import org.foothill.codes.CodeTables;
import org.foothill.codes.TableKind;
import org.junit.jupiter.api.Test;

class LoadedCodesTest {
  /** Only a course master is loaded. */
  private record Loaded(CodeTable courses) implements CodeTables {
    @Override
    public Optional<CodeTable> find(TableKind kind) {
      return kind == TableKind.COURSES ? Optional.of(courses) : Optional.empty();
    }

    @Override
    public List<CodeTable> list() {
      return List.of(courses);
    }
  }

  private static final CodeTables TABLES =
      new Loaded(
          new CodeTable(
              TableKind.COURSES,
              1,
              "test",
              List.of(
                  new Code("8135", 2018, 2023, Map.of()),
                  new Code("9999", 2025, Code.STILL, Map.of()))));

  private static boolean has(Layouts layouts, String type, int fields, String field, String code) {
    var codes = codes(layouts, type, fields, field);
    var bytes = code.getBytes(StandardCharsets.US_ASCII);
    return codes.contains(bytes, 0, bytes.length);
  }

  private static CodeSet codes(Layouts layouts, String type, int fields, String field) {
    var layout = layouts.find(type, fields).orElseThrow();
    return java.util.Objects.requireNonNull(layout.fields().get(layout.find(field) - 1).codes());
  }

  @Test
  void aLoadedTableTakesThePlaceOfTheBuiltInCodesAndOfThoseOnly() {
    var layouts = LoadedCodes.layouts(TABLES);
    assertThat(has(new Layouts(), "CRSC", 36, "state_course", "9999")).isFalse();
    assertThat(has(layouts, "CRSC", 36, "state_course", "9999")).isTrue();
    assertThat(has(layouts, "CRSC", 36, "state_course", "7920")).isFalse();
    assertThat(has(layouts, "SCTE", 14, "pathway", "174")).isTrue();
  }

  @Test
  void somePairsOfCodesGoTogetherInSomeYears() {
    var builtIn = new Layouts();
    assertThat(fits(builtIn, "SPRG", 26, "13 113 14 3", 2024)).isTrue();
    assertThat(fits(builtIn, "SPRG", 26, "13 113 14 1", 2024)).isFalse();
    assertThat(fits(builtIn, "SPRG", 26, "13 181 14 3", 2014)).isTrue();
    assertThat(fits(builtIn, "SPRG", 26, "13 181 14 3", 2015)).isFalse();
    // A program that the list does not know is said of the program alone.
    assertThat(fits(builtIn, "SPRG", 26, "13 999 14 3", 2024)).isTrue();
    assertThat(fits(builtIn, "SENR", 35, "26 E230 27 100", 2024)).isTrue();
    assertThat(fits(builtIn, "SENR", 35, "26 E230 27 104", 2024)).isFalse();
    assertThat(fits(builtIn, "SENR", 35, "26 E230", 2024)).isFalse();
    assertThat(fits(builtIn, "SENR", 35, "26 T160 27 100", 2024)).isFalse();
    assertThat(fits(builtIn, "SENR", 35, "26 T160", 2024)).isTrue();
    assertThat(fits(builtIn, "SENR", 35, "24 09", 2024)).isTrue();
  }

  /** A row with some fields, each by its position. */
  private static boolean fits(Layouts layouts, String type, int fields, String cells, int year) {
    var layout = layouts.find(type, fields).orElseThrow();
    var row = new Row();
    row.text = cells.getBytes(StandardCharsets.US_ASCII);
    var words = cells.split(" ");
    int at = 0;
    for (int i = 0; i < words.length; i += 2) {
      int index = Integer.parseInt(words[i]) - 1;
      row.from[index] = at + words[i].length() + 1;
      row.to[index] = row.from[index] + words[i + 1].length();
      at = row.to[index] + 1;
    }
    return layout.pairs().stream().allMatch(pair -> pair.fits(row, year));
  }

  @Test
  void aCodeHoldsInItsYearsOnly() {
    var codes = codes(LoadedCodes.layouts(TABLES), "CRSC", 36, "state_course");
    var bytes = "8135".getBytes(StandardCharsets.US_ASCII);
    assertThat(codes.holdsIn(2017, bytes, 0, 4)).isFalse();
    assertThat(codes.holdsIn(2018, bytes, 0, 4)).isTrue();
    assertThat(codes.holdsIn(2023, bytes, 0, 4)).isTrue();
    assertThat(codes.holdsIn(2024, bytes, 0, 4)).isFalse();
  }
}
