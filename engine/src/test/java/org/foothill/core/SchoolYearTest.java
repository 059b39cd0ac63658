package org.foothill.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolYearTest {
  @Test
  void isNamedByTheYearInWhichItEnds() {
    var year = new SchoolYear(2026);
    assertThat(year).hasToString("2025-26");
    assertThat(year.calpads()).isEqualTo("2025-2026");
    assertThat(year.firstDay()).isEqualTo(LocalDate.of(2025, Month.JULY, 1));
    assertThat(year.lastDay()).isEqualTo(LocalDate.of(2026, Month.JUNE, 30));
  }

  @Test
  void theCenturyTurns() {
    assertThat(new SchoolYear(2000)).hasToString("1999-00");
    assertThat(SchoolYear.parse("1999-00")).contains(new SchoolYear(2000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2025", "2025-2025", "2025-2027", "2025-27", "25-26", "2025/26", "2025-2026 "})
  void foreignTextThatIsNoSchoolYearIsNone(String text) {
    assertThat(SchoolYear.parse(text)).isEmpty();
  }

  @Test
  void whatIsPrintedIsRead() {
    IntStream.range(1951, 2200)
        .mapToObj(SchoolYear::new)
        .forEach(year -> {
          assertThat(SchoolYear.parse(year.toString())).contains(year);
          assertThat(SchoolYear.parse(year.calpads())).contains(year);
        });
  }

  @ParameterizedTest
  @CsvSource({"2026-06-30, 2026", "2026-07-01, 2027", "2025-12-31, 2026"})
  void aDayFallsInOneYear(LocalDate day, int ending) {
    assertThat(SchoolYear.of(day)).isEqualTo(new SchoolYear(ending));
  }

  @Test
  void censusDayIsTheFirstWednesdayOfOctober() {
    assertThat(new SchoolYear(2026).censusDay()).isEqualTo(LocalDate.of(2025, Month.OCTOBER, 1));
    assertThat(new SchoolYear(2024).censusDay()).isEqualTo(LocalDate.of(2023, Month.OCTOBER, 4));
    IntStream.range(1990, 2100)
        .mapToObj(ending -> new SchoolYear(ending).censusDay())
        .forEach(day -> {
          assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.WEDNESDAY);
          assertThat(day.getMonth()).isEqualTo(Month.OCTOBER);
          assertThat(day.getDayOfMonth()).isLessThan(8);
        });
  }

  @Test
  void ourOwnMistakesAreNamed() {
    assertThatThrownBy(() -> new SchoolYear(26))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("26");
  }
}
