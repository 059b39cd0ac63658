package org.foothill.accountability;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that turns one indicator's figures of one reporting year into levels and a colour.
 *
 * @param indicator the state's code, such as GRAD
 * @param cuts by school type, or under {@link Subject#ONLY_CUTS}
 */
public record IndicatorRules(
    String indicator, Map<String, Cuts> cuts, ColourGrid grid, GroupSizes sizes) {
  public IndicatorRules {
    cuts = Map.copyOf(cuts);
  }

  public Optional<Cuts> cuts(String name) {
    return Optional.ofNullable(cuts.get(name));
  }

  /**
   * Judges a group.
   *
   * @param change null when one of the years has no status
   * @throws IllegalArgumentException when the subject names cut scores that are not there
   */
  public Standing judge(
      Subject subject, YearFigure now, YearFigure before, @Nullable Tenths change) {
    var table =
        cuts(subject.cuts())
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "%s has no cut scores (%s).".formatted(indicator, subject.cuts())));
    var status = now.status();
    var statusLevel = status == null ? 0 : table.status().level(status);
    var changeLevel = status == null || change == null ? 0 : table.change().level(change);
    var used = sizes.usedChangeLevel(changeLevel, now.students());
    var enoughNow = sizes.isEnough(subject.place(), subject.group(), now.students());
    var enoughBefore = sizes.isEnough(subject.place(), subject.group(), before.students());
    var isColoured = enoughNow && enoughBefore && statusLevel > 0 && changeLevel > 0;
    var colour = isColoured ? grid.colour(statusLevel, used) : Colour.NONE;
    return new Standing(
        statusLevel,
        changeLevel,
        used,
        colour,
        colour == Colour.NONE ? 0 : ColourGrid.box(statusLevel, used),
        sizes.isSmall(now.students()),
        enoughNow,
        enoughBefore);
  }
}
