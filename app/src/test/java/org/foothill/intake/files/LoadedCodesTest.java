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
  void aCodeHoldsInItsYearsOnly() {
    var codes = codes(LoadedCodes.layouts(TABLES), "CRSC", 36, "state_course");
    var bytes = "8135".getBytes(StandardCharsets.US_ASCII);
    assertThat(codes.holdsIn(2017, bytes, 0, 4)).isFalse();
    assertThat(codes.holdsIn(2018, bytes, 0, 4)).isTrue();
    assertThat(codes.holdsIn(2023, bytes, 0, 4)).isTrue();
    assertThat(codes.holdsIn(2024, bytes, 0, 4)).isFalse();
  }
}
