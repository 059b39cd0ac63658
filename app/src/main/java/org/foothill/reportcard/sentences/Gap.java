package org.foothill.reportcard.sentences;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.foothill.core.StudentGroup;
import org.foothill.disclosure.figures.PublicFigure;
import org.foothill.indicators.catalogue.GroupDefinition;
import org.foothill.indicators.catalogue.Indicator;

/**
 * The group that is furthest from everybody, on the side that the measure wants to leave. Only
 * shown exact shares are looked at, and only distances that chance alone seldom makes; so a hidden
 * group can neither be in it nor change it.
 *
 * @param points how far, in points of a percentage, never negative
 */
public record Gap(GroupDefinition group, PublicFigure.Rate figure, BigDecimal points) {
  public static Optional<Gap> largest(Indicator indicator, List<Material.Group> groups) {
    var all =
        groups.stream()
            .filter(each -> each.group().group().equals(StudentGroup.ALL))
            .flatMap(each -> rate(each.figure()).stream())
            .findFirst();
    if (all.isEmpty() || indicator.unit() != Indicator.Unit.PERCENT_OF_STUDENTS) {
      return Optional.empty();
    }
    return groups.stream()
        .filter(each -> !each.group().group().equals(StudentGroup.ALL))
        .filter(each -> !each.group().family().contains(" x "))
        .flatMap(
            each -> rate(each.figure()).map(rate -> of(indicator, each, rate, all.get())).stream())
        .filter(gap -> gap.points().signum() > 0)
        .filter(gap -> Change.beyondChance(all.get(), gap.figure()))
        .max(Comparator.comparing(Gap::points));
  }

  private static Gap of(
      Indicator indicator, Material.Group group, PublicFigure.Rate rate, PublicFigure.Rate all) {
    var above = rate.percent().subtract(all.percent());
    var behind =
        switch (indicator.better()) {
          case HIGHER -> above.negate();
          case LOWER -> above;
          case NEITHER -> BigDecimal.ZERO;
        };
    return new Gap(group.group(), rate, behind);
  }

  private static Optional<PublicFigure.Rate> rate(PublicFigure figure) {
    return figure instanceof PublicFigure.Rate rate ? Optional.of(rate) : Optional.empty();
  }
}
