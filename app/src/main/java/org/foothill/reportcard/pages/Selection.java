package org.foothill.reportcard.pages;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;
import org.foothill.disclosure.figures.Figures;
import org.foothill.disclosure.figures.PublicFigure;
import org.foothill.plan.PlanReader;
import org.foothill.plan.ResultId;
import org.foothill.plan.StrategyId;

/**
 * The measures that an edition does without. While work runs {@link #during} a selection, pages are
 * made as if these measures had no figures and no result had chosen them. Nothing is left out
 * otherwise.
 */
public record Selection(Set<IndicatorId> leftOut) {
  private static final Selection EVERYTHING = new Selection(Set.of());
  private static final ScopedValue<Selection> CURRENT = ScopedValue.newInstance();
  private static final ScopedValue<AtomicReference<PlanReader>> READ = ScopedValue.newInstance();

  public Selection {
    leftOut = Set.copyOf(leftOut);
  }

  public static Selection current() {
    return CURRENT.orElse(EVERYTHING);
  }

  /** The work reads the plan once, so that its pages agree with each other. In one thread. */
  public <T> T during(Callable<T> work) throws Exception {
    return ScopedValue.where(CURRENT, this).where(READ, new AtomicReference<>()).call(work::call);
  }

  /** The plan as a page reads it: anew, or as the work that is running has read it. */
  static PlanReader reading(PlanReader plan) {
    return READ.isBound()
        ? READ.get().updateAndGet(read -> read == null ? new OneReading(plan) : read)
        : new OneReading(plan);
  }

  public Figures of(Figures figures) {
    return leftOut.isEmpty() ? figures : new Fewer(figures, leftOut);
  }

  public PlanReader of(PlanReader plan) {
    return leftOut.isEmpty() ? plan : new Shorter(plan, leftOut);
  }

  /** Figures without those of some measures. */
  private record Fewer(Figures all, Set<IndicatorId> leftOut) implements Figures {
    @Override
    public Optional<Release> release() {
      return all.release();
    }

    @Override
    public Optional<PublicFigure> find(
        IndicatorId indicator, SchoolYear year, PlaceId place, StudentGroup group) {
      return leftOut.contains(indicator)
          ? Optional.empty()
          : all.find(indicator, year, place, group);
    }

    @Override
    public List<SchoolYear> years(IndicatorId indicator) {
      return leftOut.contains(indicator) ? List.of() : all.years(indicator);
    }

    @Override
    public List<IndicatorId> indicators() {
      return without(all.indicators(), leftOut);
    }

    @Override
    public List<PlaceId> places() {
      return all.places();
    }
  }

  /** The plan without the naming of some measures. */
  private record Shorter(PlanReader whole, Set<IndicatorId> leftOut) implements PlanReader {
    @Override
    public Optional<Partnership> partnership() {
      return whole.partnership();
    }

    @Override
    public List<PlaceView> places() {
      return whole.places();
    }

    @Override
    public Optional<PlaceView> place(PlaceId id) {
      return whole.place(id);
    }

    @Override
    public List<ResultView> results() {
      return whole.results().stream().map(this::shorter).toList();
    }

    @Override
    public Optional<ResultView> result(ResultId id) {
      return whole.result(id).map(this::shorter);
    }

    private ResultView shorter(ResultView result) {
      return new ResultView(
          result.id(),
          result.order(),
          result.name(),
          result.statement(),
          without(result.indicators(), leftOut),
          result.state());
    }

    @Override
    public List<TargetView> targets(IndicatorId indicator) {
      return leftOut.contains(indicator) ? List.of() : whole.targets(indicator);
    }

    @Override
    public List<StrategyView> strategies() {
      return whole.strategies();
    }

    @Override
    public Optional<StrategyView> strategy(StrategyId id) {
      return whole.strategy(id);
    }

    @Override
    public List<StoryView> stories(IndicatorId indicator) {
      return leftOut.contains(indicator) ? List.of() : whole.stories(indicator);
    }
  }

  private static List<IndicatorId> without(List<IndicatorId> all, Set<IndicatorId> leftOut) {
    return all.stream().filter(indicator -> !leftOut.contains(indicator)).toList();
  }
}
