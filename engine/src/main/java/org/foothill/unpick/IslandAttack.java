package org.foothill.unpick;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Attacks one island, in fractions and then in whole numbers. Every point that the solver finds is
 * shown to all aims, because one complete table usually contradicts many of them.
 */
final class IslandAttack {
  private static final double CLOSE = 1e-6;
  private static final int SWEEPS = 8;

  private final Island island;
  private final Narrowing known;
  private final Policy policy;
  private final Optional<Rule.OneIsSmall> rule;
  private final List<Tried> tried;
  private int undecided;

  /** An aim on its way. */
  private static final class Tried {
    private final Aim aim;
    private final Seen seen;
    private final Seen seenWhole;
    private final Seen seenByRule;
    private final List<Proven> proven = new ArrayList<>();

    Tried(Aim aim, Policy policy) {
      this.aim = aim;
      seen = new Seen(aim, policy);
      seenWhole = new Seen(aim, policy);
      seenByRule = new Seen(aim, policy);
    }

    Seen seen(Thinking thinking) {
      return switch (thinking) {
        case IN_FRACTIONS -> seen;
        case IN_WHOLE_NUMBERS -> seenWhole;
        case BY_RULE -> seenByRule;
      };
    }
  }

  /** Which points count: each kind of thinking allows fewer of them than the one before. */
  private enum Thinking {
    IN_FRACTIONS,
    IN_WHOLE_NUMBERS,
    BY_RULE
  }

  /**
   * @param rule what is known of the rule, when somebody who knows it attacks too
   */
  IslandAttack(
      Island island,
      Narrowing known,
      Policy policy,
      List<Aim> aims,
      Optional<Rule.OneIsSmall> rule) {
    this.island = island;
    this.known = known;
    this.policy = policy;
    this.rule = rule;
    tried = aims.stream().map(aim -> new Tried(aim, policy)).toList();
  }

  int undecided() {
    return undecided;
  }

  List<Proven> proven() {
    return tried.stream().flatMap(each -> each.proven.stream()).toList();
  }

  /** False when no table agrees with all that is printed. */
  boolean linear(Oracle oracle) {
    var asked = new Of(oracle, Thinking.IN_FRACTIONS);
    if (asked.greatest(new int[0]).point().isEmpty()) {
      return false;
    }
    var random = new Random(island.quantities()[0]);
    for (int i = 0; i < SWEEPS && tried.size() > SWEEPS; i++) {
      asked.greatest(island.quantities(), direction(random));
    }
    judge(asked, Level.LINEAR);
    return true;
  }

  private double[] direction(Random random) {
    var weights = new double[island.quantities().length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = random.nextInt(5) - 2;
    }
    return weights;
  }

  void whole(Oracle oracle) {
    judge(new Of(oracle, Thinking.IN_WHOLE_NUMBERS), Level.WHOLE);
  }

  /** The points seen before that agree with the rule clear most aims without a question. */
  void byRule(Oracle oracle) {
    var asked = new Of(oracle, Thinking.BY_RULE);
    // Cells can also be hidden for their outcomes; where none can be small, the rule tells nothing.
    if (asked.greatest(new int[0]).point().isPresent()) {
      judge(asked, Level.RULE);
    }
  }

  private void judge(Of asked, Level level) {
    var judge = new Judge(policy, known, level);
    for (var each : tried) {
      switch (judge.judge(each.aim, each.seen(asked.thinking), asked)) {
        case Judge.Answer.Reached(Proven proven) -> {
          each.proven.add(proven);
        }
        case Judge.Answer.Cleared() -> {}
        case Judge.Answer.Undecided() -> undecided++;
      }
    }
  }

  private double value(double[] point, int quantity) {
    int place = island.place(quantity);
    return place < 0 ? known.low(quantity) : point[place];
  }

  private void show(double[] point, Thinking found) {
    var rounded = Arrays.stream(point).mapToLong(Math::round).toArray();
    var within =
        found == Thinking.IN_FRACTIONS && !isWhole(point, rounded)
            ? Thinking.IN_FRACTIONS
            : rule.filter(known -> known.agrees(rounded)).isPresent()
                ? Thinking.BY_RULE
                : Thinking.IN_WHOLE_NUMBERS;
    for (var thinking : EnumSet.range(found, within)) {
      tried.forEach(each -> each.seen(thinking).see(q -> value(point, q)));
    }
  }

  private boolean isWhole(double[] point, long[] rounded) {
    for (int i = 0; i < point.length; i++) {
      if (Math.abs(point[i] - rounded[i]) > CLOSE) {
        return false;
      }
    }
    return island.holds(rounded);
  }

  /** Asks an oracle for sums over the board. */
  private final class Of implements Asked {
    private final Oracle oracle;
    private final Thinking thinking;

    Of(Oracle oracle, Thinking thinking) {
      this.oracle = oracle;
      this.thinking = thinking;
    }

    @Override
    public Oracle.Best greatest(int[] quantities, double[] weights) {
      var local = new double[island.quantities().length];
      double constant = 0;
      for (int i = 0; i < quantities.length; i++) {
        int place = island.place(quantities[i]);
        if (place < 0) {
          constant += weights[i] * known.low(quantities[i]);
        } else {
          local[place] += weights[i];
        }
      }
      var best = oracle.greatest(local);
      best.point().ifPresent(point -> show(point, thinking));
      return new Oracle.Best(best.bound() + constant, best.point(), best.sure());
    }

    @Override
    public boolean hasPoints() {
      return true;
    }
  }
}
