package org.foothill.reportcard.drafts;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;
import org.foothill.core.Words;
import org.foothill.disclosure.figures.Figures;
import org.foothill.disclosure.figures.PublicFigure;
import org.foothill.plan.PlanReader;
import org.foothill.plan.ResultId;
import org.foothill.plan.StrategyId;

/** A plan and figures with something lacking. */
final class Halves {
  private Halves() {}

  /** The plan, whose statements are not translated while asked so. */
  static PlanReader of(PlanReader whole, BooleanSupplier untranslated) {
    return new PlanReader() {
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
        return whole.results().stream().map(this::half).map(this::wanting).toList();
      }

      /** The first result also names a measure that has no figures yet. */
      private ResultView wanting(ResultView result) {
        return result.order() != 1
            ? result
            : new ResultView(
                result.id(),
                result.order(),
                result.name(),
                result.statement(),
                List.of(EditionLifeTest.NOT_YET),
                result.state());
      }

      private ResultView half(ResultView result) {
        var same = new Words("Every child gets what it takes.", "Every child gets what it takes.");
        return untranslated.getAsBoolean()
            ? new ResultView(
                result.id(),
                result.order(),
                result.name(),
                same,
                result.indicators(),
                result.state())
            : result;
      }

      @Override
      public Optional<ResultView> result(ResultId id) {
        return whole.result(id).map(this::half).map(this::wanting);
      }

      @Override
      public List<TargetView> targets(IndicatorId indicator) {
        return whole.targets(indicator);
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
        return whole.stories(indicator);
      }
    };
  }

  /** The figures without one measure's newest year. */
  static Figures without(Figures all, IndicatorId indicator, int ending) {
    return new Figures() {
      @Override
      public Optional<Release> release() {
        return all.release();
      }

      @Override
      public Optional<PublicFigure> find(
          IndicatorId wanted, SchoolYear year, PlaceId place, StudentGroup group) {
        return wanted.equals(indicator) && year.ending() == ending
            ? Optional.empty()
            : all.find(wanted, year, place, group);
      }

      @Override
      public List<SchoolYear> years(IndicatorId wanted) {
        return all.years(wanted).stream()
            .filter(year -> !wanted.equals(indicator) || year.ending() != ending)
            .toList();
      }

      @Override
      public List<IndicatorId> indicators() {
        return all.indicators();
      }

      @Override
      public List<PlaceId> places() {
        return all.places();
      }
    };
  }
}
