package org.foothill.indicators.equity;

import org.foothill.access.Actor;
import org.foothill.core.IndicatorId;
import org.foothill.core.Language;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.indicators.catalogue.Indicator;

/**
 * Measures how far the groups of an indicator are from each other, before disclosure control: for
 * those who may see such figures. Each look is written to the audit trail.
 */
public interface MeasureEquity {
  Outcome measure(Actor actor, Question question, Language language);

  /** The rules in force, with the floor of the setting. */
  EquityRules rules();

  /** True for shares of students that should rise or fall. */
  static boolean fits(Indicator indicator) {
    var isShare =
        switch (indicator.unit()) {
          case PERCENT_OF_STUDENTS, PER_THOUSAND_STUDENTS -> true;
          case PERCENT_OF_DAYS, COUNT -> false;
        };
    return isShare && indicator.better() != Indicator.Better.NEITHER;
  }

  /** Which figure's groups. */
  record Question(IndicatorId indicator, SchoolYear year, PlaceId place, EquityRules rules) {
    /** One line for the audit trail. */
    @Override
    public String toString() {
      return "%s %s %s".formatted(indicator, year, place);
    }
  }

  /** The closed set of answers. */
  sealed interface Outcome {
    record Measured(EquityTable table) implements Outcome {}

    /** A message key below {@code access.refused.} and its argument. */
    record Refused(String messageKey, String argument) implements Outcome {}

    /** The newest result has no such figure, or nobody is counted there. */
    record NoSuchFigure() implements Outcome {}

    /** The figure is not a share of students, or has no better side. */
    record NotAShare() implements Outcome {}
  }
}
