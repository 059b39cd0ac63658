package org.foothill.indicators.reconciliation;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lists of the state's reporting system whose rows or students can be counted from the files.
 * Source of the numbers: CALPADS certification reports.
 */
public enum StateReport {
  PROFILE("8.1"),
  ABSENCES("14.2"),
  COHORT("15.2"),
  PARTICIPANTS("3.14"),
  COMPLETERS("3.19"),
  WORK("18.1"),
  INCIDENTS("7.12");

  private final String number;

  StateReport(String number) {
    this.number = number;
  }

  /** As the state numbers it, such as 8.1. */
  public String number() {
    return number;
  }

  public static Optional<StateReport> parse(String number) {
    return Stream.of(values()).filter(each -> each.number.equals(number)).findFirst();
  }
}
