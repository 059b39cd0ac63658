package org.foothill.indicators.catalogue;

import java.util.List;
import org.foothill.core.IndicatorId;
import org.foothill.core.SchoolYear;
import org.foothill.core.Words;
import org.jspecify.annotations.Nullable;

/**
 * One version of a measure's public definition.
 *
 * @param question the question a reader has, as the page's headline
 * @param numerator in plain words: who is counted
 * @param denominator in plain words: out of whom; for {@link Unit#COUNT} the numerator equals the
 *     denominator
 * @param source where the definition comes from (law, state glossary, standard)
 * @param files CALPADS record types it needs
 * @param use for which years this version holds, and whether its figures may become public
 * @param phrase parts of the sentence that says a figure; every published measure has one
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
    List<String> files,
    Use use,
    @Nullable Phrase phrase) {
  public Indicator {
    files = List.copyOf(files);
  }

  /** True when its figures enter public releases; the others are for people with rights only. */
  public boolean published() {
    return use.published();
  }

  /**
   * Parts of the sentence that says a figure: <i>1 in 4</i> students missed 10 percent or more of
   * school days.
   *
   * @param who whom the figure is of, without an article, as after "4 of the"
   * @param did what the counted ones did; in Spanish for one of them where the unit is a share of
   *     students, else for all
   */
  public record Phrase(Words who, Words did) {}

  /**
   * Where a version is used.
   *
   * @param from first school year in which it holds, {@code to} the last
   * @param published whether its figures enter public releases
   * @param family code of the family it is a member of, such as {@code CTE-COMP-PATHWAY}; empty for
   *     an indicator of its own
   * @param dashboard code of the state's Dashboard measure that counts the same, such as {@code
   *     CHRO}, so that both figures can stand on one page; empty when there is none
   * @param member name of the family's member that it is about, such as a pathway's; null for an
   *     indicator of its own
   */
  public record Use(
      SchoolYear from,
      SchoolYear to,
      boolean published,
      String family,
      String dashboard,
      @Nullable Words member) {
    /** Public and without end. */
    public static final Use ALWAYS =
        new Use(new SchoolYear(1951), new SchoolYear(2199), true, "", "", null);

    public boolean holdsIn(SchoolYear year) {
      return from.compareTo(year) <= 0 && year.compareTo(to) <= 0;
    }
  }

  /** What the two integers of a cell are. */
  public enum Unit {
    /** Students with an outcome, of students. */
    PERCENT_OF_STUDENTS,
    /** Students with an outcome, of students; shown as so many of 1,000. */
    PER_THOUSAND_STUDENTS,
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
