package org.foothill.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.foothill.core.Progress;
import org.foothill.core.SchoolYear;
import org.foothill.sample.SampleLines.Line;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample is invented, not odd: rates lie where those of a district like Pasadena's lie. */
class SamplePlausibilityTest {
  @TempDir static Path home;
  private static SampleLines sample = new SampleLines(Path.of(""));

  @BeforeAll
  static void write() {
    Path folder = home.resolve("sample");
    new WritingSample(2)
        .write(new SampleOrder(8_000, 4, 2026, 0, new SchoolYear(2026)), folder, Progress.SILENT);
    sample = new SampleLines(folder);
  }

  private static double percent(List<Line> lines, Predicate<Line> those) {
    return 100.0 * lines.stream().filter(those).count() / lines.size();
  }

  /** Percent of students, of those given, who missed a tenth of more than 30 expected days. */
  private static double chronic(String year, Set<String> students) {
    Map<String, int[]> days = new HashMap<>();
    for (Line line : sample.lines(year, "STAS")) {
      int[] sum = days.computeIfAbsent(line.field(7), _ -> new int[2]);
      sum[0] += Integer.parseInt(line.field(15));
      for (int field : new int[] {17, 19, 20, 21}) {
        sum[1] += Integer.parseInt(line.field(field));
      }
    }
    days.keySet().retainAll(students);
    days.values().removeIf(sum -> sum[0] <= 30);
    return 100.0
        * days.values().stream().filter(sum -> sum[1] * 10 >= sum[0]).count()
        / days.size();
  }

  private static Set<String> everyone(String year) {
    return sample.lines(year, "SINF").stream()
        .map(line -> line.field(9))
        .collect(Collectors.toSet());
  }

  private static Set<String> inProgram(String year, String... programs) {
    Set<String> wanted = Set.of(programs);
    return sample.lines(year, "SPRG").stream()
        .filter(line -> wanted.contains(line.field(13)))
        .map(line -> line.field(7))
        .collect(Collectors.toSet());
  }

  @Test
  void chronicAbsenceFallsFromTheFirstYearToTheLast() {
    double first = chronic("2022-23", everyone("2022-23"));
    double last = chronic("2025-26", everyone("2025-26"));
    assertThat(first).isBetween(25.0, 38.0);
    assertThat(last).isBetween(15.0, 27.0).isLessThan(first - 4);
  }

  @Test
  void homelessStudentsMissMoreDaysThanPoorOnesAndTheyMoreThanOthers() {
    double homeless = chronic("2025-26", inProgram("2025-26", "191"));
    Set<String> poor = inProgram("2025-26", "181", "182");
    Set<String> others = everyone("2025-26");
    others.removeAll(poor);
    assertThat(homeless).isGreaterThan(chronic("2025-26", poor));
    assertThat(chronic("2025-26", poor)).isGreaterThan(chronic("2025-26", others) + 5);
  }

  @Test
  void sevenInTenAreUnduplicatedPupils() {
    Set<String> counted = inProgram("2025-26", "181", "182", "135", "191");
    Set<String> reclassified = withStatus("2025-26", "RFEP");
    Set<String> learners = withStatus("2025-26", "EL");
    learners.removeAll(reclassified);
    counted.addAll(learners);
    assertThat(100.0 * counted.size() / everyone("2025-26").size()).isBetween(65.0, 76.0);
  }

  private static Set<String> withStatus(String year, String status) {
    return sample.lines(year, "SELA").stream()
        .filter(line -> line.field(13).equals(status))
        .map(line -> line.field(7))
        .collect(Collectors.toSet());
  }

  @Test
  void nobodyIsReclassifiedWhoWasNoEnglishLearner() {
    Set<String> learners = withStatus("2025-26", "EL");
    assertThat(learners).containsAll(withStatus("2025-26", "RFEP"));
    assertThat(withStatus("2025-26", "EO")).doesNotContainAnyElementsOf(learners);
  }

  @Test
  void mostOfTwelfthGradeGraduateAndHalfOfThemMeetTheCollegeSubjects() {
    List<Line> seniors =
        sample.lines("2025-26", "SENR").stream()
            .filter(line -> line.field(24).equals("12") && !line.field(26).startsWith("T"))
            .toList();
    assertThat(percent(seniors, line -> line.field(27).equals("100"))).isBetween(78.0, 95.0);
    List<Line> graduates = seniors.stream().filter(line -> line.field(27).equals("100")).toList();
    assertThat(percent(graduates, line -> line.field(29).equals("Y"))).isBetween(40.0, 62.0);
  }

  @Test
  void fewGroupsAreSmallEnoughToBeHidden() {
    Map<String, Long> races =
        sample.lines("2025-26", "SINF").stream()
            .filter(line -> line.field(23).equals("N"))
            .collect(Collectors.groupingBy(line -> line.field(25), Collectors.counting()));
    assertThat(races.get("100")).isBetween(5L, 60L);
    assertThat(races.getOrDefault("301", 0L) + races.getOrDefault("303", 0L)).isBetween(5L, 60L);
  }

  @Test
  void pathwaysAreCompletedInEverySequenceAndTheCapstoneIsAlmostAlwaysPassed() {
    Set<String> pathways =
        sample.lines("2025-26", "SCTE").stream()
            .filter(line -> !line.field(14).isEmpty())
            .map(line -> line.field(13))
            .collect(Collectors.toSet());
    assertThat(pathways).containsExactlyInAnyOrder("113", "152", "174", "198");
    Set<String> passing = Set.of("A+", "A", "A-", "B+", "B", "B-", "C+", "C", "C-");
    Set<String> passed =
        sample.lines("2025-26", "SCSC").stream()
            .filter(line -> line.field(15).equals("S2") && passing.contains(line.field(18)))
            .filter(
                line -> Set.of("CTE7249", "CTE7731", "CTE8132", "CTE7922").contains(line.field(13)))
            .map(line -> line.field(7))
            .collect(Collectors.toSet());
    List<Line> declared =
        sample.lines("2025-26", "SCTE").stream()
            .filter(line -> line.field(14).equals("2025-2026"))
            .toList();
    assertThat(percent(declared, line -> passed.contains(line.field(7)))).isBetween(90.0, 100.0);
  }

  @Test
  void marksGoWithAttendance() {
    Map<String, Double> missed =
        sample.lines("2025-26", "STAS").stream()
            .filter(line -> Integer.parseInt(line.field(15)) > 100)
            .collect(
                Collectors.toMap(
                    line -> line.field(7),
                    line ->
                        (Double.parseDouble(line.field(19)) + Double.parseDouble(line.field(20)))
                            / Double.parseDouble(line.field(15)),
                    (one, _) -> one));
    List<Line> marks =
        sample.lines("2025-26", "SCSC").stream()
            .filter(line -> missed.containsKey(line.field(7)))
            .toList();
    List<Line> absent =
        marks.stream().filter(line -> missed.getOrDefault(line.field(7), 0.0) > 0.15).toList();
    List<Line> present =
        marks.stream().filter(line -> missed.getOrDefault(line.field(7), 1.0) < 0.03).toList();
    Predicate<Line> failed = line -> line.field(18).equals("F");
    assertThat(percent(absent, failed)).isGreaterThan(2 * percent(present, failed));
  }

  @Test
  void threeInAHundredAreSuspendedForADayAndVeryFewAreExpelled() {
    Map<String, Double> days = new HashMap<>();
    for (Line line : sample.lines("2025-26", "SIRS")) {
      if (Set.of("100", "110").contains(line.field(14))) {
        days.merge(line.field(7), Double.parseDouble(line.field(16)), Double::sum);
      }
    }
    int everybody = everyone("2025-26").size();
    long suspended = days.values().stream().filter(sum -> sum >= 1).count();
    assertThat(100.0 * suspended / everybody).isBetween(2.0, 4.2);
    assertThat(days.size() - suspended).isPositive();
    long expelled =
        sample.years().stream()
            .flatMap(year -> sample.lines(year, "SIRS").stream())
            .filter(line -> line.field(14).equals("200"))
            .count();
    assertThat(expelled).isBetween(1L, 40L);
    assertThat(sample.lines("2025-26", "FOSTER").size() * 1000.0 / everybody).isBetween(2.5, 6.5);
  }

  @Test
  void studentsStayTheSamePersonThroughTheYears() {
    Map<String, String> births = new HashMap<>();
    for (String year : sample.years()) {
      for (Line line : sample.lines(year, "SENR")) {
        String person = line.fields(10, 12, 17, 18);
        assertThat(births.getOrDefault(line.field(8), person)).isEqualTo(person);
        births.put(line.field(8), person);
      }
    }
    assertThat(births.size()).isBetween(8_500, 14_000);
  }
}
