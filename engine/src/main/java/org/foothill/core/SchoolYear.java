package org.foothill.core;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A school year, named by the calendar year in which it ends: {@code new SchoolYear(2026)} prints
 * {@code 2025-26} and runs from 1 July 2025 to 30 June 2026 (California Education Code 37200).
 */
public record SchoolYear(int ending) implements Comparable<SchoolYear> {
  private static final Pattern LONG = Pattern.compile("(\\d{4})-(\\d{4})");
  private static final Pattern SHORT = Pattern.compile("(\\d{4})-(\\d{2})");

  public SchoolYear {
    if (ending < 1951 || ending > 2199) {
      throw new IllegalArgumentException(
          "The school year's ending (%d) must lie in 1951..2199.".formatted(ending));
    }
  }

  /**
   * Reads {@code 2025-2026} (the CALPADS academic year id) or {@code 2025-26}; empty for anything
   * else.
   */
  public static Optional<SchoolYear> parse(String text) {
    var whole = LONG.matcher(text);
    if (whole.matches()) {
      return of(Integer.parseInt(whole.group(1)), Integer.parseInt(whole.group(2)));
    }
    var brief = SHORT.matcher(text);
    if (brief.matches()) {
      int start = Integer.parseInt(brief.group(1));
      int end = start + 1;
      return end % 100 == Integer.parseInt(brief.group(2)) ? of(start, end) : Optional.empty();
    }
    return Optional.empty();
  }

  /** The school year that a day falls in. */
  public static SchoolYear of(LocalDate day) {
    return new SchoolYear(day.getYear() + (day.getMonthValue() >= 7 ? 1 : 0));
  }

  private static Optional<SchoolYear> of(int start, int end) {
    return end == start + 1 && end >= 1951 && end <= 2199
        ? Optional.of(new SchoolYear(end))
        : Optional.empty();
  }

  public LocalDate firstDay() {
    return LocalDate.of(ending - 1, Month.JULY, 1);
  }

  public LocalDate lastDay() {
    return LocalDate.of(ending, Month.JUNE, 30);
  }

  /** First Wednesday of October: the day on which CALPADS counts enrollment. */
  public LocalDate censusDay() {
    var day = LocalDate.of(ending - 1, Month.OCTOBER, 1);
    return day.plusDays((3 - day.getDayOfWeek().getValue() + 7) % 7);
  }

  public SchoolYear plus(int years) {
    return new SchoolYear(ending + years);
  }

  /** The CALPADS academic year id, {@code 2025-2026}. */
  public String calpads() {
    return (ending - 1) + "-" + ending;
  }

  @Override
  public int compareTo(SchoolYear other) {
    return Integer.compare(ending, other.ending);
  }

  @Override
  public String toString() {
    return "%d-%02d".formatted(ending - 1, ending % 100);
  }
}
