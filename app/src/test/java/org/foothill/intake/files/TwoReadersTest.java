package org.foothill.intake.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.foothill.core.PlaceId;
import org.foothill.core.Progress;
import org.foothill.core.SchoolYear;
import org.foothill.intake.files.Layout.Field;
import org.foothill.learners.loading.RowWriter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader of bytes and a reader of plain texts must agree on random lines, edges preferred. */
class TwoReadersTest {
  private static final Layouts LAYOUTS = new Layouts();
  @TempDir private Path folder;

  /** Sixty fresh seeds; the failing one is in the test's name. */
  static LongStream seeds() {
    return new Random().longs(60);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void acceptAndHoldTheSameRows(long seed) throws IOException {
    var random = new Random(seed);
    var layout = anyLayout(random);
    var file =
        new Recognised(
            "random.txt",
            layout,
            Recognised.LineForm.ofRecords(false, layout.fields().size(), false),
            new PlaceId("1964881"),
            new SchoolYear(2024));
    var lines = new ArrayList<String>();
    for (int i = 0; i < 300; i++) {
      var line = RandomLines.line(layout, random);
      // A blank line is no row, and a mutation can eat a whole line.
      lines.add(line.isEmpty() || line.equals("\r") ? "X" : line);
    }
    var plain = new PlainReader(file);
    var expectedRows = new ArrayList<String>();
    var expectedHeld = new ArrayList<String>();
    for (int i = 0; i < lines.size(); i++) {
      var answer = plain.read(lines.get(i), i + 1);
      if (answer.held().isEmpty()) {
        expectedRows.add(answer.row());
      } else {
        expectedHeld.add((i + 1) + " " + answer.held());
      }
    }
    var path = folder.resolve("random.txt");
    Files.writeString(path, String.join(random.nextBoolean() ? "\r\n" : "\n", lines));
    var rows = new ByteArrayOutputStream();
    var held = read(path, file, rows);
    assertThat(held).isEqualTo(expectedHeld);
    assertThat(rows.toString(StandardCharsets.UTF_8).lines().toList()).isEqualTo(expectedRows);
  }

  private static Layout anyLayout(Random random) {
    var loaded = LAYOUTS.all();
    return loaded.get(random.nextInt(loaded.size()));
  }

  private List<String> read(Path path, Recognised file, ByteArrayOutputStream rows)
      throws IOException {
    var quarantine = folder.resolve("held");
    var key = new byte[32];
    try (var source = SourceFile.open(path);
        var writer = new OpenWriter(rows);
        var held = new HeldRows(quarantine, key)) {
      var reader = new RowReader(file, writer, held);
      var survey = source.survey(Progress.SILENT);
      var scanner = new LineScanner(source, survey, file, reader);
      for (int range = 0; range < source.ranges(); range++) {
        assertThat(scanner.scan(range)).isTrue();
      }
    }
    if (!Files.exists(quarantine)) {
      return List.of();
    }
    var layouts = new ArrayList<String>();
    HeldRows.read(quarantine, key, 1000).stream()
        .map(r -> r.line() + " " + r.reasons().stream().filter(TwoReadersTest::holds).toList())
        .forEach(layouts::add);
    return layouts;
  }

  private static boolean holds(String kind) {
    return !List.of("UnlistedCode", "DaysExceedExpected", "OutsideSchoolYear").contains(kind);
  }

  /** Writes ids as they are, so that they can be compared. */
  private static final class OpenWriter extends RowWriter {
    OpenWriter(ByteArrayOutputStream out) {
      super(out);
    }

    @Override
    protected long learnerKey(long stateId) {
      return stateId;
    }

    @Override
    protected long staffKey(long number) {
      return number;
    }

    @Override
    public void identity(long stateId, String name, String birthDate) {
      assertThat(stateId).isPositive();
    }
  }

  /** Lines that are mostly right, with edges and mistakes. */
  static final class RandomLines {
    private RandomLines() {}

    static String line(Layout layout, Random random) {
      var cells = new ArrayList<String>();
      for (var field : layout.fields()) {
        cells.add(random.nextInt(12) == 0 ? odd(random) : usual(layout, field, random));
      }
      int cut = random.nextInt(15);
      if (cut == 0) {
        int keep = 1 + random.nextInt(cells.size());
        cells.subList(keep, cells.size()).clear();
      } else if (cut == 1) {
        cells.add("");
      }
      return String.join("^", cells);
    }

    private static String odd(Random random) {
      var odd =
          List.of(
              "",
              " ",
              "  7 ",
              "0",
              "00",
              "9999999999",
              "0000000000",
              "1964881",
              "1964882",
              "20240229",
              "20230229",
              "19491231",
              "19500101",
              "20251231",
              "20260101",
              "20231301",
              "2023-2024",
              "2022-2023",
              "2023-2025",
              "Y",
              "N",
              "y",
              "172.5",
              "172.50",
              "172.505",
              ".5",
              "5.",
              ".",
              "400.00",
              "400.01",
              "-1",
              "99999999999",
              "ÑÁ",
              "a\tb",
              "D",
              "R",
              "x".repeat(17),
              "x".repeat(201),
              "É".repeat(100),
              "\"",
              "'");
      return odd.get(random.nextInt(odd.size()));
    }

    private static String usual(Layout layout, Field field, Random random) {
      return switch (field.form()) {
        case RECORD -> layout.recordType();
        case TRANSACTION, UNUSED, PERSONAL -> "";
        case DISTRICT -> "1964881";
        case SCHOOL -> "1936103";
        case YEAR -> "2023-2024";
        case ANY_YEAR -> random.nextBoolean() ? "" : "2022-2023";
        case STATE_ID, STAFF, TEACHER -> "%010d".formatted(9_000_000_000L + random.nextInt(50));
        case CODE -> code(field, random);
        case DATE, BIRTH_DATE ->
            "2023%02d%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28));
        case FLAG -> random.nextBoolean() ? "Y" : "N";
        case TEXT -> "C-" + random.nextInt(99);
        case DAYS, CREDITS, HOURS, PERCENT, YEARS ->
            random.nextInt(200) + (random.nextBoolean() ? "" : "." + random.nextInt(100));
      };
    }

    private static String code(Field field, Random random) {
      var some =
          List.of("10", "100", "A", "01", "12", "M", "EO", "E230", "181", "1", "174", "8135", "FY");
      for (int attempt = 0; attempt < 30; attempt++) {
        var code = some.get(random.nextInt(some.size()));
        var bytes = code.getBytes(StandardCharsets.US_ASCII);
        var codes = field.codes();
        if (codes == null || codes.contains(bytes, 0, bytes.length)) {
          return code;
        }
      }
      return "";
    }
  }
}
