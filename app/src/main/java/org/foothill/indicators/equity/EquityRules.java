package org.foothill.indicators.equity;

import java.math.BigDecimal;
import org.foothill.equity.GapRule;
import org.foothill.equity.RiskRatio;

/**
 * How gaps are judged.
 *
 * @param gap the rule in force: PPG-1 with the floor of the setting
 * @param risk thresholds of the risk ratio
 */
public record EquityRules(GapRule gap, RiskRatio.Rule risk) {
  private static final BigDecimal POINTS = new BigDecimal(100);
  private static final BigDecimal MOST = new BigDecimal(50);

  /** PPG-1 with a margin of error of at least so many percentage points. */
  public static EquityRules withFloor(BigDecimal points) {
    if (!isFloor(points)) {
      throw new IllegalArgumentException(
          "The floor of the margin of error (%s) must lie in 0..50 points.".formatted(points));
    }
    return new EquityRules(
        GapRule.PPG_1.withSmallestMargin(points.divide(POINTS)), RiskRatio.Rule.CALIFORNIA);
  }

  public static boolean isFloor(BigDecimal points) {
    return points.signum() >= 0 && points.compareTo(MOST) <= 0;
  }

  /** The floor in percentage points. */
  public BigDecimal floor() {
    return gap.smallestMargin().multiply(POINTS).stripTrailingZeros();
  }
}
