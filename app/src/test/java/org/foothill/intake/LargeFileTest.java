package org.foothill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foothill.testing.FoothillTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * A file of some gigabytes: {@code -Dfoothill.large=3 -Dtest=LargeFileTest}. Too much for every
 * build; the memory is set from outside, such as with {@code -DargLine=-Xmx256m}.
 */
@FoothillTest
@Import(ImportRoom.class)
@EnabledIfSystemProperty(named = "foothill.large", matches = "\\d{1,2}")
class LargeFileTest {
  private static final int COURSES = 22;
  @Autowired private ImportRoom room;

  @Test
  void isReadInLittleMemoryAndItsLastBadRowIsNamed() throws IOException {
    var file = room.folder("large").resolve("SCSC.txt");
    long rows = write(file, Long.getLong("foothill.large", 1) << 30);
    var report = room.approve(file).getFirst();
    Files.delete(file);
    assertThat(report.counts()).isEqualTo(new FileReport.Counts(rows + 1, rows, 1));
    assertThat(report.findings().getFirst().examples().getFirst().at())
        .hasToString("SCSC.txt, line %d, field 7 (state_id)".formatted(rows + 1));
    assertThat(room.ask("select count(*) from course_completions where year = 2096"))
        .isEqualTo(Long.toString(rows));
  }

  private static long write(Path file, long bytes) throws IOException {
    long rows = 0;
    long size = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (long student = 9_000_000_001L; size < bytes; student++) {
        for (int course = 0; course < COURSES; course++) {
          var row = row(Long.toString(student), course);
          out.write(row);
          size += row.length();
          rows++;
        }
      }
      out.write(row("900000001", 0));
    }
    return rows;
  }

  private static String row(String student, int course) {
    return "SCSC^^^1964881^1936103^2095-2096^%s^1^INVENTED^NAME^20790115^F^PUS%d^PUS%d-01^S1^5.00^5.00^B^^S1^\r\n"
        .formatted(student, 9100 + course, 9100 + course);
  }
}
