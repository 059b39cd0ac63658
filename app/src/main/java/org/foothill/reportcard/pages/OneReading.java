package org.foothill.reportcard.pages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.plan.PlanReader;
import org.foothill.plan.ResultId;
import org.foothill.plan.StrategyId;

/**
 * The plan as it was when a page or an edition began: every list is asked for once, so that a page
 * agrees with itself while somebody edits, and does not ask a database a hundred times. For one
 * thread.
 */
final class OneReading implements PlanReader {
  private final PlanReader plan;
  private final List<PlaceView> places;
  private final List<ResultView> results;
  private final List<StrategyView> strategies;
  private final Map<IndicatorId, List<TargetView>> targets = new HashMap<>();
  private final Map<IndicatorId, List<StoryView>> stories = new HashMap<>();
  private final Map<StrategyId, Optional<LocalDate>> changes = new HashMap<>();

  OneReading(PlanReader plan) {
    this.plan = plan;
    this.places = plan.places();
    this.results = plan.results();
    this.strategies = plan.strategies();
  }

  @Override
  public Optional<Partnership> partnership() {
    return plan.partnership();
  }

  @Override
  public List<PlaceView> places() {
    return places;
  }

  @Override
  public Optional<PlaceView> place(PlaceId id) {
    return places.stream().filter(place -> place.id().equals(id)).findFirst();
  }

  @Override
  public List<ResultView> results() {
    return results;
  }

  @Override
  public Optional<ResultView> result(ResultId id) {
    return results.stream().filter(result -> result.id().equals(id)).findFirst();
  }

  /** A measure that no result has chosen has no target. */
  @Override
  public List<TargetView> targets(IndicatorId indicator) {
    boolean chosen = results.stream().anyMatch(result -> result.indicators().contains(indicator));
    return chosen ? targets.computeIfAbsent(indicator, plan::targets) : List.of();
  }

  @Override
  public List<StrategyView> strategies() {
    return strategies;
  }

  @Override
  public Optional<StrategyView> strategy(StrategyId id) {
    return strategies.stream().filter(strategy -> strategy.id().equals(id)).findFirst();
  }

  @Override
  public Optional<LocalDate> changedOn(StrategyId id) {
    return changes.computeIfAbsent(id, plan::changedOn);
  }

  @Override
  public List<StoryView> stories(IndicatorId indicator) {
    return stories.computeIfAbsent(indicator, plan::stories);
  }
}
