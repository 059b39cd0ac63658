package org.foothill.indicators.catalogue;

import java.util.List;
import org.foothill.core.IndicatorId;
import org.foothill.core.Words;

/**
 * One version of a measure's public definition.
 *
 * @param question the question a reader has, as the page's headline
 * @param numerator in plain words: who is counted
 * @param denominator in plain words: out of whom; for {@link Unit#COUNT} the numerator equals the
 *     denominator
 * @param source where the definition comes from (law, state glossary, standard)
 * @param files CALPADS record types it needs
 */
public record Indicator(
    IndicatorId id,
    int version,
    Words name,
    Words question,
    Words numerator,
    Words denominator,
    Words notes,
    Unit unit,
    Better better,
    Clock clock,
    Status status,
    String source,
    List<String> files) {
  public Indicator {
    files = List.copyOf(files);
  }

  /** What the two integers of a cell are. */
  public enum Unit {
    /** Students with an outcome, of students. */
    PERCENT_OF_STUDENTS,
    /** Hundredths of days, of hundredths of days. */
    PERCENT_OF_DAYS,
    /** Students; there is no outcome, numerator and denominator are equal. */
    COUNT
  }

  /** Which way is an improvement. */
  public enum Better {
    HIGHER,
    LOWER,
    NEITHER
  }

  /** What time a figure speaks of. */
  public enum Clock {
    CENSUS_DAY,
    ACADEMIC_YEAR,
    FOUR_YEAR_COHORT
  }

  /** Whether the definition was confirmed against the state's own documents. */
  public enum Status {
    CONFIRMED,
    UNCONFIRMED
  }
}
