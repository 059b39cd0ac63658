package org.foothill.indicators.computing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.foothill.core.SchoolYear;
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

/** Small cohorts of four years full of edges: first and last days, exact tenths, missing values. */
final class RandomRecords {
  private static final int[] SCHOOLS = {1936103, 1931674, 1};
  private final Random random;
  private final Records records = new Records();

  private RandomRecords(long seed) {
    this.random = new Random(seed);
  }

  static Records of(long seed) {
    var made = new RandomRecords(seed);
    int learners = 5 + made.random.nextInt(40);
    made.sections();
    for (long learner = 1; learner <= learners; learner++) {
      made.learner(learner);
    }
    return made.records;
  }

  private void learner(long learner) {
    int grade = random.nextInt(4) == 0 ? random.nextInt(9) : 9 + random.nextInt(4);
    for (int year = 2021; year <= 2024; year++) {
      if (random.nextInt(5) > 0) {
        for (int i = random.nextInt(3); i < 3; i++) {
          int school = pick(SCHOOLS);
          enrollment(learner, school, year, grade);
          ofYear(learner, school, year);
        }
      }
      grade += random.nextInt(6) == 0 ? 0 : 1;
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      demographics(learner);
      records.languages.add(
          new Language(
              learner,
              2021 + random.nextInt(4),
              pick("EO", "IFEP", "EL", "RFEP", "TBD", "ADEL"),
              day(2021 + random.nextInt(4))));
    }
  }

  private void enrollment(long learner, int school, int year, int grade) {
    var start = day(year);
    var exit =
        random.nextBoolean() ? null : random.nextInt(9) == 0 ? start.plusDays(30) : day(year);
    boolean left = exit != null;
    records.enrollments.add(
        new Enrollment(
            learner,
            school,
            year,
            start,
            pick("10", "10", "10", "10", "30", "30", "20", "50"),
            grade > 12 ? "12" : grade == 0 ? pick("TK", "KN", "AD") : "%02d".formatted(grade),
            exit,
            left
                ? pick(
                    "E230", "E230", "T160", "T180", "T200", "E140", "E155", "N420", "N470", "E130",
                    "T260", "E170", "E125")
                : null,
            left && random.nextBoolean() ? pick("100", "100", "100", "120", "320", "360") : null,
            flag(),
            flag()));
  }

  private void ofYear(long learner, int school, int year) {
    if (random.nextInt(8) > 0) {
      attendance(learner, school, year);
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      records.programs.add(
          new Program(
              learner,
              school,
              year,
              pick("181", "182", "135", "191", "144", "127"),
              day(year),
              random.nextBoolean() ? null : day(year)));
      var section = records.sections.get(random.nextInt(records.sections.size()));
      records.completions.add(
          new Completion(
              learner,
              section.school(),
              section.year(),
              section.local(),
              section.section(),
              random.nextInt(9) == 0 ? null : pick("A+", "B", "C", "C-", "D+", "F", "P", "CR", "I"),
              pick("S1", "S2", "S2", "FY", "T1", "T2", "Q3", "SS", "ZZ"),
              pick(List.of(0, 500, 500, 1000, 2000, 3000)),
              pick("A", "B", "C", "D", "E", "F", "GA", "GO", "GO"),
              pick("S1", "S2")));
    }
    others(learner, school, year);
    if (random.nextInt(3) == 0) {
      records.pathways.add(
          new Pathway(
              learner,
              school,
              year,
              pick("113", "152", "174", "198", "160", "160"),
              random.nextBoolean() ? null : (Integer) (year + random.nextInt(3) - 1)));
      records.work.add(
          new Work(learner, school, year, pick("10", "15", "25", "30", "35", "60", "65", "99")));
    }
  }

  /** Discipline, the survey after school, and the list of foster youth. */
  private void others(long learner, int school, int year) {
    for (int i = random.nextInt(4) - 1; i > 0; i--) {
      records.incidents.add(
          new Records.Incident(
              learner,
              school,
              year,
              pick("100", "110", "110", "200", "300"),
              random.nextInt(5) == 0 ? null : (Integer) pick(new int[] {1, 10, 50, 90, 99, 100})));
    }
    if (random.nextInt(4) == 0) {
      records.surveys.add(
          new Records.Survey(
              learner,
              school,
              year,
              pick("200", "310", "400", "340", "930", "300", "320", "940", "950", "960"),
              random.nextBoolean() ? null : pick("Y", "N", "10")));
    }
    if (random.nextInt(12) == 0) {
      records.foster.add(
          new Records.Foster(learner, year, day(year), random.nextBoolean() ? null : day(year)));
    }
  }

  /** Often exactly a tenth, exactly thirty days, or a hundredth beside. */
  private void attendance(long learner, int school, int year) {
    int absent = pick(new int[] {0, 299, 300, 301, 1799, 1800, 1801, 50, 1550});
    int present = pick(new int[] {0, 2699, 2700, 2701, 2702, 16199, 16200, 16201, 9 * absent});
    int[] split = {present, 0, 0, absent, 0, 0, 0};
    for (int i = random.nextInt(4); i > 0; i--) {
      int from = random.nextBoolean() ? 0 : 3;
      int to = from == 0 ? pick(new int[] {2, 6}) : pick(new int[] {1, 4, 5});
      int moved = split[from] / 2;
      split[from] -= moved;
      split[to] += moved;
    }
    var days = new ArrayList<@Nullable Integer>();
    for (int value : split) {
      days.add(value == 0 && random.nextBoolean() ? null : (Integer) value);
    }
    records.attendance.add(
        new Attendance(
            learner, school, year, random.nextInt(8) == 0 ? flag() : Boolean.FALSE, days));
  }

  private void demographics(long learner) {
    int year = 2021 + random.nextInt(4);
    var races = new ArrayList<String>();
    for (int i = random.nextInt(4); i > 0; i--) {
      races.add(pick("100", "201", "205", "301", "400", "600", "700", "999"));
    }
    // One record a day: two on the same day and year would have no order.
    var start = day(year);
    if (records.demographics.stream()
        .noneMatch(d -> d.learner() == learner && (d.start().equals(start) || d.year() == year))) {
      records.demographics.add(
          new Demographics(
              learner,
              year,
              start,
              random.nextInt(6) == 0 ? null : pick("F", "M", "F", "M", "X"),
              flag(),
              races,
              random.nextInt(4) == 0 ? null : pick("14", "14", "13", "15", "10"),
              random.nextInt(3) == 0 ? pick("14", "12", "15") : null,
              random.nextInt(3) == 0 ? null : day(year - 7 + random.nextInt(2))));
    }
  }

  private void sections() {
    for (int year = 2021; year <= 2024; year++) {
      for (int i = 0; i < 12; i++) {
        records.sections.add(
            new Section(
                pick(SCHOOLS),
                year,
                i == 0
                    ? "9373"
                    : pick(
                        "7240", "7241", "7242", "7700", "7730", "7731", "8100", "8134", "8135",
                        "7921", "7922", "6999", "7000", "8999", "9000", "9020", "2400"),
                "C" + i,
                "1",
                pick("", "", "23", "24", "1"),
                random.nextInt(3) > 0));
      }
    }
  }

  private LocalDate day(int ending) {
    var year = new SchoolYear(ending);
    var census = year.censusDay();
    return pick(
        List.of(
            year.firstDay(),
            year.lastDay(),
            census,
            census.minusDays(1),
            census.plusDays(1),
            LocalDate.of(ending, 8, 15),
            LocalDate.of(ending, 8, 16),
            year.firstDay().minusDays(1),
            year.firstDay().plusDays(random.nextInt(365))));
  }

  private @Nullable Boolean flag() {
    return pick(List.of(0, 1, 2)) == 0 ? null : Boolean.valueOf(random.nextBoolean());
  }

  private int pick(int[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private String pick(String... values) {
    return values[random.nextInt(values.length)];
  }
}
