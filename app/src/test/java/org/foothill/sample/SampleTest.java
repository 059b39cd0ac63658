package org.foothill.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foothill.core.Progress;
import org.foothill.core.SchoolYear;
import org.foothill.testing.Approved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleTest {
  private static final SchoolYear LAST = new SchoolYear(2026);

  @TempDir Path home;

  private SampleLines written(SampleOrder order, int threads) {
    Path folder = home.resolve("sample-" + threads);
    var outcome = new WritingSample(threads).write(order, folder, Progress.SILENT);
    assertThat(outcome).isInstanceOf(WriteSample.Outcome.Written.class);
    return new SampleLines(folder);
  }

  private static SampleOrder small(double mistakes) {
    return new SampleOrder(900, 3, 7, mistakes, LAST);
  }

  private static String digests(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(file -> digest(file) + "  " + folder.relativize(file) + "\n")
          .collect(Collectors.joining());
    }
  }

  private static String digest(Path file) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theSameSeedGivesTheSameBytesAsEver() throws IOException {
    Approved.matches("sample-bytes", digests(written(small(0.02), 2).folder()));
  }

  @Test
  void theNumberOfThreadsChangesNoByte() throws IOException {
    var order = new SampleOrder(2_000, 2, 11, 0.01, LAST);
    String alone = digests(written(order, 1).folder());
    assertThat(digests(written(order, 2).folder())).isEqualTo(alone);
    assertThat(digests(written(order, 7).folder())).isEqualTo(alone);
  }

  @Test
  void anotherSeedGivesOtherStudents() throws IOException {
    String seven = digests(written(small(0), 1).folder());
    String eight = digests(written(new SampleOrder(900, 3, 8, 0, LAST), 2).folder());
    assertThat(seven).isNotEqualTo(eight);
  }

  @ParameterizedTest
  @EnumSource(SampleFile.class)
  void everyLineHasTheFieldsOfItsFile(SampleFile file) {
    SampleLines sample = written(small(0), 2);
    for (String year : sample.years()) {
      var lines = sample.lines(year, file.name());
      // Nobody left school before the first year, so nobody was asked in it.
      assertThat(lines.isEmpty()).isEqualTo(file == SampleFile.PSTS && year.equals("2023-24"));
      assertThat(lines)
          .allSatisfy(line -> {
            assertThat(line.fields()).hasSize(file.fields());
            assertThat(line.field(1))
                .isIn(file.name(), file == SampleFile.FOSTER ? "1964881" : "", "ReportingLEA");
          });
    }
  }

  @Test
  void everyCompletedCourseHasItsSection() {
    SampleLines sample = written(small(0), 2);
    for (String year : sample.years()) {
      Set<String> sections =
          sample.lines(year, "CRSC").stream()
              .map(line -> line.fields(4, 5, 6, 8, 14, 15))
              .collect(Collectors.toSet());
      assertThat(sample.lines(year, "SCSC"))
          .allMatch(line -> sections.contains(line.fields(4, 5, 6, 13, 14, 15)));
      Set<String> offered =
          sample.lines(year, "CRSE").stream()
              .map(line -> line.fields(4, 5, 6, 8, 14, 15))
              .collect(Collectors.toSet());
      assertThat(sample.lines(year, "SCSE"))
          .allMatch(line -> offered.contains(line.fields(4, 5, 6, 13, 14, 15)));
    }
  }

  @Test
  void nothingIsSaidOfAStudentWhoIsNotEnrolledInTheSchoolThatYear() {
    SampleLines sample = written(small(0), 2);
    Map<String, int[]> places =
        Map.of(
            "SINF", new int[] {6, 7, 9},
            "SELA", new int[] {4, 5, 7},
            "SPRG", new int[] {4, 5, 7},
            "STAS", new int[] {4, 5, 7},
            "SCSC", new int[] {4, 5, 7},
            "SCTE", new int[] {4, 5, 7},
            "WBLR", new int[] {4, 5, 8},
            "SCSE", new int[] {4, 5, 7},
            "SINC", new int[] {4, 5, 7});
    for (String year : sample.years()) {
      Set<String> enrolled =
          sample.lines(year, "SENR").stream()
              .map(line -> line.fields(4, 5, 8))
              .collect(Collectors.toSet());
      places.forEach((file, fields) ->
          assertThat(sample.lines(year, file))
              .allMatch(line -> enrolled.contains(line.fields(fields))));
    }
  }

  @Test
  void noLineRepeatsTheKeyOfAnother() {
    SampleLines sample = written(small(0), 2);
    Map<String, int[]> keys = new HashMap<>();
    keys.put("SENR", new int[] {4, 5, 8, 22, 23});
    keys.put("SINF", new int[] {6, 9, 4});
    keys.put("SELA", new int[] {7, 13, 14});
    keys.put("SPRG", new int[] {4, 5, 7, 13, 15});
    keys.put("STAS", new int[] {4, 5, 6, 7});
    keys.put("CRSC", new int[] {4, 5, 6, 8, 14, 15, 16});
    keys.put("SCSC", new int[] {4, 5, 6, 7, 13, 14, 15, 20});
    keys.put("SCTE", new int[] {4, 5, 6, 7, 13});
    keys.put("WBLR", new int[] {4, 5, 7, 8, 9, 10});
    keys.put("CRSE", new int[] {4, 5, 6, 8, 14, 15, 16});
    keys.put("SCSE", new int[] {4, 5, 6, 7, 13, 14, 15});
    keys.put("SINC", new int[] {4, 5, 7, 13});
    keys.put("SIRS", new int[] {4, 5, 7, 13, 14});
    keys.put("SOFF", new int[] {4, 5, 7, 13, 14, 15});
    keys.put("PSTS", new int[] {4, 5, 8, 11});
    keys.put("SDEM", new int[] {6, 8, 4});
    keys.put("SASS", new int[] {4, 5, 7, 13});
    keys.put("FOSTER", new int[] {2, 4, 5});
    for (String year : sample.years()) {
      keys.forEach((file, fields) -> {
        var seen = new HashSet<String>();
        assertThat(sample.lines(year, file)).allMatch(line -> seen.add(line.fields(fields)));
      });
    }
  }

  @Test
  void expectedDaysAreTheSumOfTheOthers() {
    SampleLines sample = written(small(0), 2);
    for (String year : sample.years()) {
      assertThat(sample.lines(year, "STAS"))
          .allSatisfy(line -> {
            int sum = 0;
            for (int field = 16; field <= 22; field++) {
              sum += Integer.parseInt(line.field(field));
            }
            assertThat(line.field(15)).isEqualTo(Integer.toString(sum));
          });
    }
  }

  @Test
  void daysOfSuspensionAreTheSameInAttendanceAndDiscipline() {
    SampleLines sample = written(small(0), 2);
    for (String year : sample.years()) {
      assertThat(daysOfSuspension(sample.lines(year, "SIRS"), "100"))
          .isEqualTo(sum(sample.lines(year, "STAS"), 17));
      assertThat(daysOfSuspension(sample.lines(year, "SIRS"), "110"))
          .isEqualTo(sum(sample.lines(year, "STAS"), 18));
    }
  }

  /** Whole days only: attendance does not know half ones. */
  private static double daysOfSuspension(List<SampleLines.Line> results, String code) {
    return results.stream()
        .filter(line -> line.field(14).equals(code) && !line.field(16).equals("0.50"))
        .mapToDouble(line -> Double.parseDouble(line.field(16)))
        .sum();
  }

  private static double sum(List<SampleLines.Line> lines, int field) {
    return lines.stream().mapToDouble(line -> Double.parseDouble(line.field(field))).sum();
  }

  @Test
  void schoolsAreTheTwentyThreeOfPasadena() {
    SampleLines sample = written(new SampleOrder(3_000, 1, 5, 0, LAST), 2);
    Set<String> schools =
        sample.lines("2025-26", "SENR").stream()
            .map(line -> line.field(5))
            .collect(Collectors.toSet());
    assertThat(schools).hasSize(23).contains("1936103", "1936822", "1931674", "6021752");
  }

  @Test
  void aStateSizedOrderSpreadsOverDistrictsThatDoNotExist() {
    var districts = new Districts(5_800_000, 1);
    assertThat(districts.count()).isBetween(400, 1_500);
    assertThat(districts.get(0).code()).isEqualTo("1964881");
    long seats = 0;
    var codes = new HashSet<String>();
    for (int i = 0; i < districts.count(); i++) {
      District district = districts.get(i);
      assertThat(district.firstSeat()).isEqualTo(seats);
      assertThat(codes.add(district.code())).isTrue();
      assertThat(i == 0 || Integer.parseInt(district.code().substring(0, 2)) >= 60).isTrue();
      seats += district.seats();
    }
    assertThat(seats).isEqualTo(5_800_000);
  }

  @ParameterizedTest(name = "{0} students")
  @ValueSource(ints = {1, 2, 23, 255, 257})
  void anySmallNumberOfStudentsGivesADistrict(int students) {
    SampleLines sample = written(new SampleOrder(students, 2, 3, 0, LAST), 2);
    assertThat(sample.years()).isEqualTo(List.of("2024-25", "2025-26"));
    assertThat(sample.lines("2024-25", "SINF")).hasSizeGreaterThanOrEqualTo(students);
  }
}
