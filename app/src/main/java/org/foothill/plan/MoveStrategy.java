package org.foothill.plan;

/** A strategy moves on in its life: it is started, carried out, or stopped for a reason. */
public interface MoveStrategy {
  /**
   * @param reason needed to stop; empty otherwise
   * @param by account name of who does it
   */
  Outcome move(StrategyId strategy, Move move, String reason, String by);

  /** Where to. */
  enum Move {
    START,
    CARRY_OUT,
    STOP
  }

  /** What came of it. */
  sealed interface Outcome {
    record Moved(StrategyId strategy, PlanReader.State state) implements Outcome {}

    /** This move does not lead from where the strategy is. */
    record NotFrom(StrategyId strategy, PlanReader.State state) implements Outcome {}

    record ReasonMissing(StrategyId strategy) implements Outcome {}

    record NoSuchStrategy(StrategyId strategy) implements Outcome {}
  }
}
