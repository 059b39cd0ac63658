package org.foothill.plan.store;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.foothill.audit.AuditTrail;
import org.foothill.plan.EntryKey;
import org.foothill.plan.EntryKey.Kind;
import org.foothill.plan.MoveStrategy;
import org.foothill.plan.StrategyId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves a strategy to its next stage. */
@Service
class MovingStrategy implements MoveStrategy {
  private final CurrentPlan current;
  private final Versions versions;
  private final AuditTrail audit;
  private final Clock clock;

  MovingStrategy(CurrentPlan current, Versions versions, AuditTrail audit, Clock clock) {
    this.current = current;
    this.versions = versions;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Outcome move(StrategyId id, Move move, String reason, String by) {
    versions.lock();
    var key = new EntryKey(Kind.STRATEGY, id.code());
    var kept = current.read().find(key);
    if (kept.isEmpty()) {
      return new Outcome.NoSuchStrategy(id);
    }
    var strategy = ((Entry.OfStrategy) kept.get().entry()).strategy();
    if (move == Move.STOP && reason.isBlank()) {
      return new Outcome.ReasonMissing(id);
    }
    var moved = next(strategy, move, reason.strip());
    if (moved.isEmpty()) {
      return new Outcome.NotFrom(id, strategy.state());
    }
    var number = kept.get().version() + 1;
    var body = EntryText.of(new Entry.OfStrategy(moved.get()));
    versions.append(new Versions.Row(key, number, body, by, clock.instant()));
    audit.record(by, "plan.move", key.toString(), Map.of("state", moved.get().state().name()));
    return new Outcome.Moved(id, moved.get().state());
  }

  /** The whole table of moves; empty where there is none. */
  static Optional<Strategy> next(Strategy strategy, MoveStrategy.Move move, String reason) {
    return switch (strategy) {
      case Strategy.Proposed proposed ->
          switch (move) {
            case START -> Optional.of(proposed.start());
            case STOP -> Optional.of(proposed.stop(reason));
            case CARRY_OUT -> Optional.empty();
          };
      case Strategy.Active active ->
          switch (move) {
            case START -> Optional.empty();
            case CARRY_OUT -> Optional.of(active.carryOut());
            case STOP -> Optional.of(active.stop(reason));
          };
      case Strategy.Stopped stopped ->
          switch (move) {
            case START -> Optional.of(stopped.start());
            case CARRY_OUT, STOP -> Optional.empty();
          };
      case Strategy.CarriedOut _ -> Optional.empty();
    };
  }
}
