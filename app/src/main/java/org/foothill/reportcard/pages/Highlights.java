package org.foothill.reportcard.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.foothill.core.StudentGroup;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.reportcard.standing.Standing.Label;

/**
 * What went well and where more work is needed, as many of the one as of the other. Chosen by label
 * alone and, among equals, in the order of the plan: nobody picks, and no order tells of a value.
 */
public record Highlights(List<One> good, List<One> work) {
  private static final int MOST = 3;

  /** The best news first. */
  private static final List<Label> GOOD =
      List.of(Label.GOAL_MET, Label.ON_PACE, Label.GETTING_BETTER);

  /** The most urgent first. */
  private static final List<Label> WORK =
      List.of(Label.GETTING_WORSE, Label.ABOUT_THE_SAME, Label.TOO_SLOW);

  /** One measure. */
  public record One(String name, String path, String figure, String change, Fact status) {}

  private record Found(Indicator indicator, Label label) {}

  static Highlights of(Sources sources, Voice voice, List<Indicator> indicators) {
    var found =
        indicators.stream().flatMap(indicator -> found(sources, indicator).stream()).toList();
    var good = choose(found, Label::isGood, GOOD);
    var work = choose(found, Label::needsWork, WORK);
    boolean both = !good.isEmpty() && !work.isEmpty();
    int most = Math.min(MOST, both ? Math.min(good.size(), work.size()) : MOST);
    return new Highlights(
        good.stream().limit(most).map(one -> one(sources, voice, one)).toList(),
        work.stream().limit(most).map(one -> one(sources, voice, one)).toList());
  }

  private static Optional<Found> found(Sources sources, Indicator indicator) {
    return sources
        .whole()
        .map(place -> sources.line(indicator, place, StudentGroup.ALL))
        .flatMap(line -> Standings.of(line, sources.target(indicator.id())))
        .map(standing -> new Found(indicator, standing.label()));
  }

  private static List<Found> choose(List<Found> found, Predicate<Label> wanted, List<Label> order) {
    return found.stream()
        .filter(one -> wanted.test(one.label()))
        .sorted(Comparator.comparingInt(one -> order.indexOf(one.label())))
        .toList();
  }

  private static One one(Sources sources, Voice voice, Found found) {
    var row = MeasureRow.of(sources, voice, found.indicator(), sources.whole().orElseThrow());
    return new One(
        row.name(),
        row.path(),
        row.figure(),
        row.change(),
        StandingPart.fact(voice, found.label()));
  }
}
