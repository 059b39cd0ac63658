package org.foothill.indicators.reconciliation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two statements of the files about the same students. */
public enum Check {
  /** SCTE 14 against the courses of the pathway. */
  CTE_COMPLETERS("SCTE", "SCSC", "CRSC"),
  /** SENR 29 against A-G courses, by subject, not validated. */
  A_TO_G("SENR", "SCSC", "CRSC"),
  /** STAS 15 against the sum of 16 to 22. */
  ABSENCE_DAYS("STAS");

  private final List<String> files;

  Check(String... files) {
    this.files = List.of(files);
  }

  /** Record types that must be loaded for the year. */
  public List<String> files() {
    return files;
  }

  /** As addresses, commands and message keys write it, such as {@code a-to-g}. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  public static Optional<Check> parse(String word) {
    return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
  }
}
