package org.foothill.reportcard.pages;

import java.util.List;
import org.foothill.plan.PlanReader.State;
import org.foothill.plan.PlanReader.StrategyView;

/**
 * One strategy as readers see it.
 *
 * @param anchor id on its result's page
 * @param path its result's page
 * @param reason why it was stopped; empty in every other state
 */
public record StrategyRow(
    String anchor,
    String path,
    String name,
    String description,
    String owner,
    String reason,
    Fact state,
    List<Reference> measures) {
  /** A link with its words. */
  public record Reference(String path, String name) {}

  static StrategyRow of(Sources sources, Voice voice, StrategyView strategy) {
    return new StrategyRow(
        strategy.id().code(),
        "/results/" + strategy.result().code(),
        voice.say(strategy.name()),
        voice.say(strategy.description()),
        strategy.owner(),
        strategy.reason().isEmpty() ? "" : voice.say("strategy.reason", strategy.reason()),
        state(voice, strategy.state()),
        strategy.indicators().stream()
            .filter(sources::isMeasured)
            .flatMap(id -> sources.catalogue().find(id).stream())
            .map(found -> new Reference(MeasureRow.pathOf(found), voice.say(found.name())))
            .toList());
  }

  static Fact state(Voice voice, State state) {
    return switch (state) {
      case PROPOSED -> new Fact("tag none", voice.say("strategy.proposed"));
      case ACTIVE -> new Fact("tag now", voice.say("strategy.active"));
      case CARRIED_OUT -> new Fact("tag good", voice.say("strategy.carried-out"));
      case STOPPED -> new Fact("tag bad", voice.say("strategy.stopped"));
    };
  }
}
