package org.foothill.indicators.definitions;

import java.util.List;
import java.util.Map;
import org.foothill.core.SchoolYear;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.indicators.catalogue.Indicator.Unit;

/**
 * One version of an indicator with the rule that machines read.
 *
 * @param file the file it was read from
 * @param compared years in which it is computed too where it does not hold, so that a series can be
 *     shown under one rule
 * @param sql gives {@code ix, outcome} and for days {@code numerator, denominator}; {@code ix} is
 *     the number of a student at a place in the relation {@code students}, place 0 is the district
 * @param variables what the SQL reads with {@code getvariable}, for one member of a family
 * @param sum the indicator and the years whose figures are added up; no SQL then
 * @param present for a family: SQL that lists the members found in the records; empty otherwise
 */
public record Definition(
    String file,
    Indicator indicator,
    Years compared,
    int order,
    List<Outcome> outcomes,
    String sql,
    Map<String, String> variables,
    Sum sum,
    String present) {
  public Definition {
    outcomes = List.copyOf(outcomes);
    variables = Map.copyOf(variables);
  }

  /**
   * This year's figures of an indicator and those of the years before, added up.
   *
   * @param of code of the indicator; empty for a definition that has SQL of its own
   */
  public record Sum(String of, int years) {
    static final Sum NONE = new Sum("", 1);
  }

  /** A stretch of school years, both ends included. */
  public record Years(SchoolYear from, SchoolYear to) {
    boolean include(SchoolYear year) {
      return from.compareTo(year) <= 0 && year.compareTo(to) <= 0;
    }
  }

  /** True when this version gives the figure of the year. */
  public boolean appliesTo(SchoolYear year) {
    return indicator.use().holdsIn(year);
  }

  /** True when this version gives a figure of the year, if only for comparison. */
  public boolean isComputedFor(SchoolYear year) {
    return appliesTo(year) || compared.include(year);
  }

  public boolean isSum() {
    return !sum.of().isEmpty();
  }

  public boolean isOfFamily() {
    return !indicator.use().family().isEmpty();
  }

  /** True when the two integers of a cell are sums of days and not counts of students. */
  public boolean sumsDays() {
    return indicator.unit() == Unit.PERCENT_OF_DAYS;
  }
}
