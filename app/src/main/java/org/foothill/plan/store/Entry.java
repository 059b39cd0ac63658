package org.foothill.plan.store;

import java.util.List;
import org.foothill.core.IndicatorId;
import org.foothill.core.Words;
import org.foothill.plan.EntryKey;
import org.foothill.plan.EntryKey.Kind;
import org.foothill.plan.PlanReader.Partnership;
import org.foothill.plan.PlanReader.PlaceView;
import org.foothill.plan.PlanReader.ResultView;
import org.foothill.plan.PlanReader.StoryView;
import org.foothill.plan.PlanReader.TargetView;
import org.foothill.plan.ResultId;
import org.foothill.plan.StateMeasure;

/** One thing of the plan that is kept and changed as a whole. */
sealed interface Entry {
  EntryKey key();

  record OfPartnership(Partnership partnership) implements Entry {
    @Override
    public EntryKey key() {
      return new EntryKey(Kind.PARTNERSHIP, partnership.code());
    }
  }

  record OfPlace(PlaceView place) implements Entry {
    @Override
    public EntryKey key() {
      return new EntryKey(Kind.PLACE, place.id().cds());
    }
  }

  /**
   * {@code headline} are shown first and are few; {@code more} follow. Both empty: not measured
   * yet. {@code state} are measures of the state beside them.
   */
  record OfResult(
      ResultId id,
      Words name,
      Words statement,
      List<IndicatorId> headline,
      List<IndicatorId> more,
      List<StateMeasure> state)
      implements Entry {
    public OfResult {
      state = List.copyOf(state);
      headline = List.copyOf(headline);
      more = List.copyOf(more);
    }

    @Override
    public EntryKey key() {
      return new EntryKey(Kind.RESULT, id.code());
    }

    ResultView view() {
      var all = new java.util.ArrayList<>(headline);
      all.addAll(more);
      return new ResultView(
          id, Integer.parseInt(id.code().substring(1)), name, statement, all, state);
    }
  }

  /** {@code unit} is {@code percent} or {@code students}, as the indicator is counted. */
  record OfTarget(TargetView target, String unit) implements Entry {
    @Override
    public EntryKey key() {
      return new EntryKey(
          Kind.TARGET, target.indicator() + "/" + target.group() + "/" + target.by());
    }
  }

  record OfStrategy(Strategy strategy) implements Entry {
    @Override
    public EntryKey key() {
      return new EntryKey(Kind.STRATEGY, strategy.details().id().code());
    }
  }

  record OfStory(StoryView story) implements Entry {
    @Override
    public EntryKey key() {
      return new EntryKey(Kind.STORY, story.indicator() + "/" + story.writtenOn());
    }
  }
}
