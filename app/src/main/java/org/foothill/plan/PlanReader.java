package org.foothill.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;
import org.foothill.core.Words;
import org.jspecify.annotations.Nullable;

/**
 * The shared plan as readers see it. Population results only; performance measures of programmes
 * are kept apart.
 */
public interface PlanReader {
  /** Empty until a partnership was imported. */
  Optional<Partnership> partnership();

  /** Districts first, then schools by name. */
  List<PlaceView> places();

  Optional<PlaceView> place(PlaceId id);

  /** In plan order. */
  List<ResultView> results();

  Optional<ResultView> result(ResultId id);

  /** Targets of one indicator by year. */
  List<TargetView> targets(IndicatorId indicator);

  /** In plan order. */
  List<StrategyView> strategies();

  Optional<StrategyView> strategy(StrategyId id);

  /** The story behind the curve, newest first. */
  List<StoryView> stories(IndicatorId indicator);

  /** The partnership itself. */
  record Partnership(String code, Words name, Words motto, Words goal) {}

  /**
   * A district or school with its name. {@code kind} such as {@code high}, {@code elementary},
   * {@code district}.
   */
  record PlaceView(PlaceId id, String name, String kind) {}

  /**
   * A result with the indicators chosen for it; the first is its headline indicator.
   *
   * @param state measures of the state whose printed figures stand beside
   */
  record ResultView(
      ResultId id,
      int order,
      Words name,
      Words statement,
      List<IndicatorId> indicators,
      List<StateMeasure> state) {
    public ResultView {
      indicators = List.copyOf(indicators);
      state = List.copyOf(state);
    }
  }

  /** What the partnership wants to reach, in percent (or students for counts). */
  record TargetView(
      IndicatorId indicator,
      StudentGroup group,
      SchoolYear by,
      BigDecimal value,
      SchoolYear baseline) {}

  /**
   * A strategy with exactly one owner (a role, not a person).
   *
   * @param reason why it was stopped; empty in every other state
   */
  record StrategyView(
      StrategyId id,
      ResultId result,
      Words name,
      Words description,
      String owner,
      State state,
      List<IndicatorId> indicators,
      List<StudentGroup> groups,
      List<PlaceId> places,
      @Nullable LocalDate starts,
      @Nullable LocalDate ends,
      String reason) {
    public StrategyView {
      indicators = List.copyOf(indicators);
      groups = List.copyOf(groups);
      places = List.copyOf(places);
    }
  }

  /** Where a strategy is in its life. */
  enum State {
    PROPOSED,
    ACTIVE,
    CARRIED_OUT,
    STOPPED
  }

  /** A story: text by a result team on a day. */
  record StoryView(IndicatorId indicator, Words text, String writtenBy, LocalDate writtenOn) {}
}
