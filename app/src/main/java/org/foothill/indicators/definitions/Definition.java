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
 * @param from first school year of this version, {@code to} the last
 * @param sql gives {@code district, place, learner, outcome} and for days {@code numerator,
 *     denominator}; place 0 is the district
 * @param variables what the SQL reads with {@code getvariable}, for one member of a family
 * @param present for a family: SQL that lists the members found in the records; empty otherwise
 */
public record Definition(
    String file,
    Indicator indicator,
    SchoolYear from,
    SchoolYear to,
    int order,
    List<Outcome> outcomes,
    String sql,
    Map<String, String> variables,
    String present) {
  public Definition {
    outcomes = List.copyOf(outcomes);
    variables = Map.copyOf(variables);
  }

  public boolean appliesTo(SchoolYear year) {
    return from.compareTo(year) <= 0 && year.compareTo(to) <= 0;
  }

  public boolean isOfFamily() {
    return !present.isEmpty();
  }

  /** True when the two integers of a cell are sums of days and not counts of students. */
  public boolean sumsDays() {
    return indicator.unit() == Unit.PERCENT_OF_DAYS;
  }
}
