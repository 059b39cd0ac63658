package org.foothill.reportcard.sentences;

import java.math.BigDecimal;
import java.util.Optional;
import org.foothill.core.SchoolYear;
import org.foothill.disclosure.figures.PublicFigure;
import org.foothill.indicators.catalogue.Indicator;

/**
 * How a measure moved between two years. A movement that chance alone often makes is none.
 *
 * @param from the earlier year
 * @param difference later minus earlier: points of a percentage, or students
 * @param way up, down or about the same
 * @param meaning what the movement means, apart from its way
 */
public record Change(SchoolYear from, BigDecimal difference, Way way, Meaning meaning) {
  /** Two standard errors: chance alone goes further in one of twenty comparisons. */
  private static final double SURE = 1.96;

  /**
   * Shares of days have no students to count chance with; half a point is the least that counts.
   */
  private static final BigDecimal LEAST_POINTS_OF_DAYS = new BigDecimal("0.5");

  /** Which way the number went. */
  public enum Way {
    UP,
    DOWN,
    SAME
  }

  /** What that means for students. */
  public enum Meaning {
    BETTER,
    WORSE,
    NEITHER
  }

  /** Empty unless both figures are exact and counted by the same rule. */
  public static Optional<Change> between(Indicator indicator, PublicFigure from, PublicFigure to) {
    if (!indicator.use().holdsIn(from.year())) {
      return Optional.empty();
    }
    if (from instanceof PublicFigure.Rate earlier && to instanceof PublicFigure.Rate later) {
      var difference = later.percent().subtract(earlier.percent());
      boolean moved =
          indicator.unit() == Indicator.Unit.PERCENT_OF_DAYS
              ? difference.abs().compareTo(LEAST_POINTS_OF_DAYS) >= 0
              : beyondChance(earlier, later);
      return Optional.of(of(indicator, from.year(), difference, moved));
    }
    if (from instanceof PublicFigure.Count earlier && to instanceof PublicFigure.Count later) {
      long difference = later.students() - earlier.students();
      boolean moved =
          Math.abs(difference) > SURE * Math.sqrt((double) earlier.students() + later.students());
      return Optional.of(of(indicator, from.year(), BigDecimal.valueOf(difference), moved));
    }
    return Optional.empty();
  }

  /** The comparison of two shares with their pooled standard error. */
  static boolean beyondChance(PublicFigure.Rate earlier, PublicFigure.Rate later) {
    double pooled = (double) (earlier.part() + later.part()) / (earlier.whole() + later.whole());
    double error = Math.sqrt(pooled * (1 - pooled) * (1.0 / earlier.whole() + 1.0 / later.whole()));
    double difference =
        (double) later.part() / later.whole() - (double) earlier.part() / earlier.whole();
    return Math.abs(difference) > SURE * error;
  }

  private static Change of(
      Indicator indicator, SchoolYear from, BigDecimal difference, boolean moved) {
    if (!moved || difference.signum() == 0) {
      return new Change(from, difference, Way.SAME, Meaning.NEITHER);
    }
    var way = difference.signum() > 0 ? Way.UP : Way.DOWN;
    var meaning =
        switch (indicator.better()) {
          case HIGHER -> way == Way.UP ? Meaning.BETTER : Meaning.WORSE;
          case LOWER -> way == Way.UP ? Meaning.WORSE : Meaning.BETTER;
          case NEITHER -> Meaning.NEITHER;
        };
    return new Change(from, difference, way, meaning);
  }
}
