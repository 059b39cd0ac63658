package org.foothill.indicators.computing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;
import org.foothill.indicators.CellName;
import org.foothill.indicators.computing.Records.Attendance;
import org.foothill.indicators.computing.Records.Completion;
import org.foothill.indicators.computing.Records.Demographics;
import org.foothill.indicators.computing.Records.Enrollment;
import org.foothill.indicators.computing.Records.Language;
import org.foothill.indicators.computing.Records.Pathway;
import org.foothill.indicators.computing.Records.Program;
import org.foothill.indicators.computing.Records.Section;
import org.foothill.indicators.computing.Records.Work;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three invented seniors at one school in 2023-24, whose figures can be worked out by hand. */
class WorkedExamplesTest {
  private static final SchoolYear YEAR = new SchoolYear(2024);
  private static final int SCHOOL = 1936103;
  private final Records records = new Records();

  @BeforeEach
  void threeSeniors() {
    for (long learner = 1; learner <= 3; learner++) {
      records.enrollments.add(
          new Enrollment(
              learner,
              SCHOOL,
              2024,
              LocalDate.of(2023, 8, 14),
              "10",
              "12",
              LocalDate.of(2024, 5, 30),
              "E230",
              "100",
              learner != 2));
      records.completions.add(
          new Completion(
              learner,
              SCHOOL,
              2024,
              "CTE312",
              "1",
              List.of("A", "C-", "D+").get((int) learner - 1)));
    }
    records.sections.add(new Section(SCHOOL, 2024, "8135", "CTE312", "1", ""));
    attends(1, SCHOOL, 172, 0, 0, 5, 3, 0, 0);
    attends(2, SCHOOL, 162, 1, 0, 8, 7, 2, 0);
    attends(3, SCHOOL, 163, 0, 0, 10, 7, 0, 0);
    var day = LocalDate.of(2023, 8, 14);
    records.demographics.add(new Demographics(1, 2024, day, "F", true, List.of(), "13", null));
    records.demographics.add(
        new Demographics(2, 2024, day, "M", false, List.of("600"), "11", null));
    records.demographics.add(
        new Demographics(3, 2024, day, "F", false, List.of("201", "700"), "10", null));
    records.languages.add(new Language(1, 2024, "RFEP", LocalDate.of(2019, 6, 1)));
    records.languages.add(new Language(2, 2024, "EO", LocalDate.of(2012, 8, 1)));
    records.languages.add(new Language(3, 2024, "EL", LocalDate.of(2020, 8, 10)));
    records.programs.add(new Program(1, SCHOOL, 2024, "181", day, null));
    records.programs.add(new Program(2, SCHOOL, 2024, "191", LocalDate.of(2023, 9, 1), null));
    records.pathways.add(new Pathway(1, SCHOOL, 2024, "174", 2024));
    records.pathways.add(new Pathway(2, SCHOOL, 2024, "174", 2024));
    records.work.add(new Work(1, SCHOOL, 2024, "10"));
    records.work.add(new Work(2, SCHOOL, 2024, "25"));
  }

  private void attends(long learner, int school, int... days) {
    var hundredths = new ArrayList<@Nullable Integer>();
    for (int day : days) {
      hundredths.add(day * 100);
    }
    records.attendance.add(new Attendance(learner, school, 2024, false, hundredths));
  }

  @Test
  void districtFiguresAreThoseWorkedOutByHand() throws Exception {
    var cells = SqlReading.cells(records, YEAR);
    assertThat(cells)
        .containsAllEntriesOf(
            Map.ofEntries(
                Map.entry("ENR-CENSUS 0 ALL", "3/3"),
                Map.entry("ATT-CHRONIC 0 ALL", "1/3"),
                Map.entry("ATT-RATE 0 ALL", "49700/54000"),
                Map.entry("COL-AG 0 ALL", "2/3"),
                Map.entry("GRAD-ACGR 0 ALL", "3/3"),
                Map.entry("CTE-PART 0 ALL", "3/3"),
                Map.entry("CTE-PART-174 0 ALL", "3/3"),
                Map.entry("CTE-COMP 0 ALL", "2/3"),
                Map.entry("CTE-COMP-174 0 ALL", "2/3"),
                Map.entry("CTE-DUAL 0 ALL", "0/3"),
                Map.entry("CTE-WBL 0 ALL", "2/3"),
                Map.entry("LCFF-UPC 0 ALL", "3/3")))
        .doesNotContainKeys("ATT-CHRONIC-K8 0 ALL", "CTE-PART-113 0 ALL");
  }

  @Test
  void groupsAreThoseOfTheRecords() throws Exception {
    assertThat(SqlReading.cells(records, YEAR))
        .containsAllEntriesOf(
            Map.ofEntries(
                Map.entry("ENR-CENSUS 0 HI", "1/1"),
                Map.entry("ENR-CENSUS 0 AA", "1/1"),
                Map.entry("ENR-CENSUS 0 MR", "1/1"),
                Map.entry("ENR-CENSUS 0 GF", "2/2"),
                Map.entry("ENR-CENSUS 0 MR-GF", "1/1"),
                Map.entry("ENR-CENSUS 0 RFEP", "1/1"),
                Map.entry("ENR-CENSUS 0 EL", "1/1"),
                Map.entry("ENR-CENSUS 0 SED", "2/2"),
                Map.entry("ENR-CENSUS 0 HOM", "1/1"),
                Map.entry("ATT-CHRONIC 1936103 HOM", "1/1")))
        .doesNotContainKeys("ENR-CENSUS 0 SWD", "ENR-CENSUS 0 NSWD", "ENR-CENSUS 0 FOS");
  }

  @Test
  void tenPercentIsChronicAndLittleLessIsNot() throws Exception {
    assertThat(why("ATT-CHRONIC", new PlaceId("19648811936103"), "ALL"))
        .isEqualTo(
            """
            3 students were looked at
              3 make up the whole
                1 of them are counted
                  0 missed 20 percent or more of their days
                  1 missed 10 percent or more, and less than 20
                1 missed more than 5 percent, and less than 10
                1 missed 5 percent or less
              0 are left out
                0 were expected on 30 days or fewer
                0 were exempt from attendance reporting
                0 had no attendance record
            """);
  }

  @Test
  void aDistrictAddsAStudentsDaysAtItsSchoolsBeforeItTests() throws Exception {
    // Fifteen days at a second school, all missed: too short there, chronic in the district.
    attends(1, 1931062, 0, 0, 0, 15, 0, 0, 0);
    records.enrollments.add(
        new Enrollment(
            1, 1931062, 2024, LocalDate.of(2024, 6, 1), "10", "12", null, null, null, null));
    assertThat(SqlReading.cells(records, YEAR))
        .containsEntry("ATT-CHRONIC 0 ALL", "2/3")
        .containsEntry("ATT-CHRONIC 1936103 ALL", "1/3")
        .doesNotContainKey("ATT-CHRONIC 1931062 ALL");
  }

  @Test
  void anIndicatorWithoutItsFileIsLeftOut() throws Exception {
    records.attendance.clear();
    records.work.clear();
    assertThat(SqlReading.cells(records, YEAR).keySet())
        .noneMatch(key -> key.startsWith("ATT-") || key.startsWith("CTE-WBL"))
        .anyMatch(key -> key.startsWith("COL-AG"));
  }

  private String why(String indicator, PlaceId place, String group) throws Exception {
    return SqlReading.why(
        records, new CellName(new IndicatorId(indicator), YEAR, place, new StudentGroup(group)));
  }
}
