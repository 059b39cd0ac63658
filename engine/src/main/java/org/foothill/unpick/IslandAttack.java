package org.foothill.unpick;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
  private final List<Tried> tried;
  private int undecided;

  /** An aim on its way. */
  private static final class Tried {
    private final Aim aim;
    private final Seen seen;
    private Seen seenWhole;
    private final List<Proven> proven = new ArrayList<>();

    Tried(Aim aim, Policy policy) {
      this.aim = aim;
      seen = new Seen(aim, policy);
      seenWhole = new Seen(aim, policy);
    }
  }

  IslandAttack(Island island, Narrowing known, Policy policy, List<Aim> aims) {
    this.island = island;
    this.known = known;
    this.policy = policy;
    tried = aims.stream().map(aim -> new Tried(aim, policy)).toList();
  }

  int undecided() {
    return undecided;
  }

  List<Proven> proven() {
    return tried.stream().flatMap(each -> each.proven.stream()).toList();
  }

  /** Points of before may not fit what is known from now on. */
  void forget() {
    tried.forEach(each -> each.seenWhole = new Seen(each.aim, policy));
  }

  /** False when no table agrees with all that is printed. */
  boolean linear(Oracle oracle) {
    var asked = new Of(oracle, false);
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

  void whole(Oracle oracle, Level level) {
    judge(new Of(oracle, true), level);
  }

  private void judge(Of asked, Level level) {
    var judge = new Judge(policy, known, level);
    for (var each : tried) {
      var seen = asked.whole ? each.seenWhole : each.seen;
      switch (judge.judge(each.aim, seen, asked)) {
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

  private void show(double[] point, boolean whole) {
    var rounded = Arrays.stream(point).mapToLong(Math::round).toArray();
    boolean isWhole = whole || isWhole(point, rounded);
    for (var each : tried) {
      if (!whole) {
        each.seen.see(q -> value(point, q));
      }
      if (isWhole) {
        each.seenWhole.see(q -> value(point, q));
      }
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
    private final boolean whole;

    Of(Oracle oracle, boolean whole) {
      this.oracle = oracle;
      this.whole = whole;
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
      best.point().ifPresent(point -> show(point, whole));
      return new Oracle.Best(best.bound() + constant, best.point(), best.sure());
    }

    @Override
    public boolean hasPoints() {
      return true;
    }
  }
}
