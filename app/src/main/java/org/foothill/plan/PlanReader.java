package org.foothill.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** The day, in UTC, on which the text of a strategy last changed. */
  default Optional<LocalDate> changedOn(StrategyId id) {
    return Optional.empty();
  }

  /** The story behind the curve, newest first. */
  List<StoryView> stories(IndicatorId indicator);

  /** The partnership itself. */
  record Partnership(String code, Words name, Words motto, Words goal) {}

  /**
   * A district or school with its name. {@code kind} such as {@code high}, {@code elementary},
   * {@code district}. Without a spot it is on no map.
   */
  record PlaceView(PlaceId id, String name, String kind, @Nullable Spot spot) {
    public PlaceView(PlaceId id, String name, String kind) {
      this(id, name, kind, null);
    }
  }

  /** Where something is, in degrees of WGS 84. */
  record Spot(double latitude, double longitude) {
    public Spot {
      if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
        throw new IllegalArgumentException(
            "There is no place at (%s, %s) degrees.".formatted(latitude, longitude));
      }
    }
  }

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
  record StoryView(
      IndicatorId indicator, Words text, String writtenBy, LocalDate writtenOn, Factors factors) {
    public StoryView(IndicatorId indicator, Words text, String writtenBy, LocalDate writtenOn) {
      this(indicator, text, writtenBy, writtenOn, Factors.NONE);
    }
  }

  /**
   * What stands beside a story, each a sentence or two, or nothing.
   *
   * @param helping what moves the measure the wanted way
   * @param holdingBack what stands in the way
   * @param help one thing that a family, an employer or a neighbor can do
   */
  record Factors(@Nullable Words helping, @Nullable Words holdingBack, @Nullable Words help) {
    public static final Factors NONE = new Factors(null, null, null);

    /** Those that are there. */
    public Stream<Words> words() {
      return Stream.of(helping, holdingBack, help).filter(Objects::nonNull);
    }
  }
}
