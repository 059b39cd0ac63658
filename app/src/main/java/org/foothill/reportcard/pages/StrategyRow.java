package org.foothill.reportcard.pages;

import java.util.List;
import org.foothill.plan.PlanReader.State;
import org.foothill.plan.PlanReader.StrategyView;

/**
 * One strategy as readers see it.
 *
 * @param anchor id on its result's page
 * @param dates from when until when; empty where the plan has no day
 * @param changed when its text last changed
 * @param reason why it was stopped; empty in every other state
 */
public record StrategyRow(
    String anchor,
    String path,
    String name,
    String description,
    String owner,
    String dates,
    String changed,
    String reason,
    Fact state,
    List<Reference> measures) {
  /** A link with its words. */
  public record Reference(String path, String name) {}

  public static StrategyRow of(Sources sources, Voice voice, StrategyView strategy) {
    return new StrategyRow(
        strategy.id().code(),
        pathOf(strategy),
        voice.say(strategy.name()),
        voice.say(strategy.description()),
        strategy.owner(),
        dates(voice, strategy),
        sources
            .plan()
            .changedOn(strategy.id())
            .map(day -> voice.card("strategy.changed", voice.numbers().day(day)))
            .orElse(""),
        strategy.reason(),
        state(voice, strategy.state()),
        strategy.indicators().stream()
            .filter(sources::isMeasured)
            .flatMap(id -> sources.catalogue().find(id).stream())
            .map(found -> new Reference(MeasureRow.pathOf(found), voice.say(found.name())))
            .toList());
  }

  public static String pathOf(StrategyView strategy) {
    return "/strategies/" + strategy.id().code();
  }

  /** What the plan says of time; said by its state, so that the words do not depend on the day. */
  private static String dates(Voice voice, StrategyView strategy) {
    var starts = strategy.starts();
    var ends = strategy.ends();
    var numbers = voice.numbers();
    if (starts == null) {
      return ends == null ? "" : voice.card("strategy.until", numbers.day(ends));
    }
    var key = "strategy." + (strategy.state() == State.PROPOSED ? "planned" : "since");
    return ends == null
        ? voice.card(key, numbers.day(starts))
        : voice.card(key + "-until", numbers.day(starts), numbers.day(ends));
  }

  public static Fact state(Voice voice, State state) {
    var style =
        switch (state) {
          case PROPOSED -> "tag none";
          case ACTIVE -> "tag now";
          case CARRIED_OUT -> "tag good";
          case STOPPED -> "tag bad";
        };
    return new Fact(style, voice.say("strategy." + word(state)));
  }

  /** How messages call a state. */
  static String word(State state) {
    return switch (state) {
      case PROPOSED -> "proposed";
      case ACTIVE -> "active";
      case CARRIED_OUT -> "carried-out";
      case STOPPED -> "stopped";
    };
  }
}
