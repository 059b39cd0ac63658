package org.foothill.reportcard.standing;

import java.math.BigDecimal;
import java.util.Optional;
import org.foothill.indicators.catalogue.Indicator.Better;

/**
 * The one label of a measure, and how it was found.
 *
 * @param pace there when the label was found by comparing paces
 */
public record Standing(Label label, Optional<Pace> pace) {
  /** From this part of the needed pace on, a measure is on pace. */
  public static final BigDecimal ON_PACE_FROM = new BigDecimal("0.95");

  /** The words that pages use; each has a shape and a colour of its own. */
  public enum Label {
    GOAL_MET("met"),
    ON_PACE("pace"),
    TOO_SLOW("slow"),
    /** Only where there is no goal. */
    GETTING_BETTER("better"),
    ABOUT_THE_SAME("same"),
    GETTING_WORSE("worse"),
    TOO_EARLY("early"),
    NO_DATA("none");

    private final String word;

    Label(String word) {
      this.word = word;
    }

    /** Part of message keys and style classes. */
    public String word() {
      return word;
    }

    /** True where there is something to be glad about. */
    public boolean isGood() {
      return switch (this) {
        case GOAL_MET, ON_PACE, GETTING_BETTER -> true;
        case TOO_SLOW, ABOUT_THE_SAME, GETTING_WORSE, TOO_EARLY, NO_DATA -> false;
      };
    }

    /** True where more has to happen. */
    public boolean needsWork() {
      return switch (this) {
        case TOO_SLOW, ABOUT_THE_SAME, GETTING_WORSE -> true;
        case GOAL_MET, ON_PACE, GETTING_BETTER, TOO_EARLY, NO_DATA -> false;
      };
    }
  }

  /**
   * What is known.
   *
   * @param from the figure of the goal's first year, or the first that can be compared
   * @param now the newest figure that is one number
   * @param met whether the newest figure is at the goal or on its better side
   * @param moved whether the way from one to the other is longer than chance alone often makes it
   */
  public record Evidence(
      Better better,
      Pace.Course course,
      Optional<Point> from,
      Optional<Point> now,
      Optional<Point> goal,
      boolean met,
      boolean moved) {}

  /** For a measure without any figure. */
  public static Standing noData() {
    return of(Label.NO_DATA);
  }

  private static Standing of(Label label) {
    return new Standing(label, Optional.empty());
  }

  /** Empty where a movement is neither good nor bad and there is no goal. */
  public static Optional<Standing> judge(Evidence evidence) {
    if (evidence.met() && evidence.goal().isPresent()) {
      return Optional.of(new Standing(Label.GOAL_MET, pace(evidence)));
    }
    if (evidence.from().isEmpty() || evidence.now().isEmpty()) {
      return Optional.of(of(Label.TOO_EARLY));
    }
    int wanted = wanted(evidence);
    if (wanted == 0) {
      return Optional.empty();
    }
    if (!evidence.moved()) {
      return Optional.of(new Standing(Label.ABOUT_THE_SAME, pace(evidence)));
    }
    double way = evidence.now().get().value() - evidence.from().get().value();
    return Optional.of(
        way * wanted < 0
            ? new Standing(Label.GETTING_WORSE, pace(evidence))
            : new Standing(improving(evidence), pace(evidence)));
  }

  /** A goal whose year is over without being met was too slow, however little was missing. */
  private static Label improving(Evidence evidence) {
    var pace = pace(evidence);
    if (pace.isEmpty()) {
      return Label.GETTING_BETTER;
    }
    boolean over = pace.get().now().year() >= pace.get().goal().year();
    return !over && pace.get().ratio().compareTo(ON_PACE_FROM) >= 0
        ? Label.ON_PACE
        : Label.TOO_SLOW;
  }

  private static Optional<Pace> pace(Evidence evidence) {
    return evidence
        .from()
        .flatMap(from ->
            evidence
                .now()
                .filter(now -> now.year() > from.year())
                .flatMap(now ->
                    evidence
                        .goal()
                        .filter(goal -> goal.year() > from.year())
                        .map(goal -> new Pace(evidence.course(), from, now, goal))));
  }

  /** 1 when more is better, -1 when less is, 0 when neither is. */
  private static int wanted(Evidence evidence) {
    return switch (evidence.better()) {
      case HIGHER -> 1;
      case LOWER -> -1;
      case NEITHER ->
          evidence
              .goal()
              .flatMap(goal ->
                  evidence.from().map(from -> (int) Math.signum(goal.value() - from.value())))
              .orElse(0);
    };
  }
}
