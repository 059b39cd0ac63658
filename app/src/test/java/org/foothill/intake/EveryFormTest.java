package org.foothill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.foothill.core.Progress;
import org.foothill.core.SchoolYear;
import org.foothill.sample.SampleOrder;
import org.foothill.sample.WriteSample;
import org.foothill.testing.FoothillTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Every kind of file in every form in which systems export it; each form in years of its own. */
@FoothillTest
@Import(ImportRoom.class)
class EveryFormTest {
  private static final String KINDS =
      "CRSC CRSE FOSTER PSTS SASS SCSC SCSE SCTE SDEM SELA SENR SINC SINF SIRS SOFF SPRG STAS WBLR";
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  @Autowired private ImportRoom room;
  @Autowired private WriteSample sample;

  /** The last of two years of a small district. */
  private Path files(int ending) {
    var folder = room.folder("forms");
    sample.write(new SampleOrder(400, 2, 5, 0, new SchoolYear(ending)), folder, Progress.SILENT);
    return folder.resolve(new SchoolYear(ending).toString());
  }

  private static void each(Path folder, Charset charset, UnaryOperator<String> change)
      throws IOException {
    try (var all = Files.list(folder)) {
      for (var file : all.toList()) {
        var lines =
            Files.readString(file, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.contains("^") ? change.apply(line) : line)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
        Files.writeString(file, lines, charset);
      }
    }
  }

  private static String kinds(List<FileReport> reports) {
    return reports.stream()
        .filter(r -> r.result() == FileReport.Result.APPROVED)
        .map(FileReport::recordType)
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static Map<String, Long> findings(List<FileReport> reports) {
    return reports.stream()
        .flatMap(r -> r.findings().stream())
        .collect(Collectors.toMap(c -> c.kind(), c -> c.count(), Long::sum));
  }

  @Test
  void asUploaded() {
    var reports = room.approve(files(2081));
    assertThat(kinds(reports)).isEqualTo(KINDS);
    assertThat(findings(reports)).isEmpty();
  }

  @Test
  void asExtractedWithTwoDatesMore() throws IOException {
    var folder = files(2083);
    each(
        folder,
        StandardCharsets.UTF_8,
        line -> line.replaceFirst("\\^", "-R^") + "^20830101^20830102");
    var reports = room.approve(folder);
    assertThat(kinds(reports)).isEqualTo(KINDS);
    assertThat(findings(reports)).isEmpty();
  }

  @Test
  void asExtractedWithoutTheDates() throws IOException {
    var folder = files(2085);
    each(folder, StandardCharsets.UTF_8, line -> line.replaceFirst("\\^", "-R^"));
    var reports = room.approve(folder);
    assertThat(kinds(reports)).isEqualTo(KINDS);
    assertThat(findings(reports)).isEmpty();
  }

  @Test
  void inWindows1252() throws IOException {
    var folder = files(2087);
    each(folder, WINDOWS, line -> line);
    var reports = room.approve(folder);
    assertThat(kinds(reports)).isEqualTo(KINDS);
    assertThat(findings(reports).keySet()).containsExactly("WindowsCharacters");
  }

  @Test
  void inUtf8WithAByteOrderMark() throws IOException {
    var folder = files(2089);
    try (var all = Files.list(folder)) {
      for (var file : all.toList()) {
        Files.writeString(file, "\uFEFF" + Files.readString(file));
      }
    }
    var reports = room.approve(folder);
    assertThat(kinds(reports)).isEqualTo(KINDS);
    assertThat(findings(reports)).isEmpty();
  }

  @Test
  void withoutTheirLastOptionalFields() throws IOException {
    var folder = files(2091);
    var shorter = Map.of("SENR", 33, "SINF", 38, "STAS", 16, "SCSC", 19, "SIRS", 16, "WBLR", 12);
    each(
        folder,
        StandardCharsets.UTF_8,
        line -> {
          var cells = line.split("\\^", -1);
          int keep = shorter.getOrDefault(cells[0], cells.length);
          return String.join("^", List.of(cells).subList(0, keep));
        });
    var reports = room.approve(folder);
    assertThat(kinds(reports)).isEqualTo(KINDS);
    assertThat(findings(reports).keySet()).containsExactly("TrailingFieldsMissing");
    assertThat(room.ask("select count(*) > 300 from enrollments where year = 2091"))
        .isEqualTo("true");
  }

  @Test
  void olderLayoutsWhoseOrderNobodyKnowsAreRefusedByName() throws IOException {
    var folder = files(2093);
    each(
        folder,
        StandardCharsets.UTF_8,
        line ->
            line.startsWith("SENR")
                ? line + "^^^^"
                : line.startsWith("SINF")
                    ? String.join("^", List.of(line.split("\\^", -1)).subList(0, 42))
                    : line.startsWith("SELA") ? line + "^" : line);
    var reports = room.approve(folder);
    assertThat(kinds(reports)).isEqualTo(KINDS.replace("SENR ", "").replace("SINF ", ""));
    assertThat(findings(reports)).containsEntry("UnknownLayout", 2L);
    assertThat(
            reports.stream()
                .flatMap(r -> r.findings().stream())
                .filter(c -> c.kind().equals("UnknownLayout"))
                .map(c -> c.examples().getFirst().message())
                .sorted())
        .satisfiesExactly(
            senr -> assertThat(senr).contains("39 fields").contains("35 (2024)"),
            sinf -> assertThat(sinf).contains("42 fields").contains("50 (2024)"));
  }
}
