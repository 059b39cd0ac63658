package org.foothill.plan.store;

import java.time.LocalDate;
import java.util.List;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.StudentGroup;
import org.foothill.core.Words;
import org.foothill.plan.PlanReader.State;
import org.foothill.plan.PlanReader.StrategyView;
import org.foothill.plan.ResultId;
import org.foothill.plan.StrategyId;
import org.jspecify.annotations.Nullable;

/** A strategy in one of its stages. Moves are methods of the stage that allows them. */
sealed interface Strategy {
  Details details();

  State state();

  /** What is the same in every stage. */
  record Details(
      StrategyId id,
      ResultId result,
      Words name,
      Words description,
      String owner,
      List<IndicatorId> indicators,
      List<StudentGroup> groups,
      List<PlaceId> places,
      @Nullable LocalDate starts,
      @Nullable LocalDate ends) {
    public Details {
      indicators = List.copyOf(indicators);
      groups = List.copyOf(groups);
      places = List.copyOf(places);
    }
  }

  record Proposed(Details details) implements Strategy {
    Active start() {
      return new Active(details);
    }

    Stopped stop(String reason) {
      return new Stopped(details, reason);
    }

    @Override
    public State state() {
      return State.PROPOSED;
    }
  }

  record Active(Details details) implements Strategy {
    CarriedOut carryOut() {
      return new CarriedOut(details);
    }

    Stopped stop(String reason) {
      return new Stopped(details, reason);
    }

    @Override
    public State state() {
      return State.ACTIVE;
    }
  }

  record CarriedOut(Details details) implements Strategy {
    @Override
    public State state() {
      return State.CARRIED_OUT;
    }
  }

  record Stopped(Details details, String reason) implements Strategy {
    /** Somebody found a way to make it work after all. */
    Active start() {
      return new Active(details);
    }

    @Override
    public State state() {
      return State.STOPPED;
    }
  }

  /** The stage that a text names; {@code reason} counts only for a stopped one. */
  static Strategy of(Details details, State state, String reason) {
    return switch (state) {
      case PROPOSED -> new Proposed(details);
      case ACTIVE -> new Active(details);
      case CARRIED_OUT -> new CarriedOut(details);
      case STOPPED -> new Stopped(details, reason);
    };
  }

  default String reason() {
    return switch (this) {
      case Stopped stopped -> stopped.reason;
      case Proposed _, Active _, CarriedOut _ -> "";
    };
  }

  default StrategyView view() {
    var d = details();
    return new StrategyView(
        d.id,
        d.result,
        d.name,
        d.description,
        d.owner,
        state(),
        d.indicators,
        d.groups,
        d.places,
        d.starts,
        d.ends,
        reason());
  }
}
