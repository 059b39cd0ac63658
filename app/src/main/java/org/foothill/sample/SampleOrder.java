package org.foothill.sample;

import java.util.Optional;
import org.foothill.core.SchoolYear;

/**
 * What sample to write.
 *
 * @param students seats in the first school year, 1 to 10,000,000
 * @param years school years, 1 to 20
 * @param seed the same seed gives the same bytes
 * @param mistakes share of lines that are wrong on purpose, 0 to 0.5
 * @param ending the last school year
 */
public record SampleOrder(int students, int years, long seed, double mistakes, SchoolYear ending) {
  /** State ids start at 9,000,000,000 and have ten digits: so many there can be. */
  private static final long MOST_IDS = 999_999_998L;

  /** Why this sample cannot be written, in one sentence; empty when it can. */
  public Optional<String> refusal() {
    if (students < 1 || students > 10_000_000) {
      return Optional.of(
          "The number of students (%d) must lie in 1 to 10000000.".formatted(students));
    }
    if (years < 1 || years > 20) {
      return Optional.of("The number of school years (%d) must lie in 1 to 20.".formatted(years));
    }
    if (!(mistakes >= 0 && mistakes <= 0.5)) {
      return Optional.of("The share of mistakes (%s) must lie in 0 to 0.5.".formatted(mistakes));
    }
    if (ending.ending() < 2015 || ending.ending() > 2100) {
      return Optional.of(
          "The last school year must end in 2015 to 2100, not in %d.".formatted(ending.ending()));
    }
    if (students * lives() > MOST_IDS) {
      return Optional.of(
          "%d students over %d years need more state ids than there are; ask for fewer of either."
              .formatted(students, years));
    }
    return Optional.empty();
  }

  /** How many students can follow each other on one seat: two in a year, and one more. */
  long lives() {
    return 2L * years + 1;
  }
}
