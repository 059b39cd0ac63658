package org.foothill.unpick;

import org.foothill.unpick.Finding.Kind;
import org.foothill.unpick.Schema.Extreme;

/**
 * Decides whether an aim can be proven, asking no more than needed. Without points nothing is ever
 * cleared, only proven or left to a harder attack.
 */
final class Judge {
  private static final double CLOSE = 1e-6;
  private final Policy policy;
  private final Narrowing known;
  private final Level level;

  Judge(Policy policy, Narrowing known, Level level) {
    this.policy = policy;
    this.known = known;
    this.level = level;
  }

  /** The closed set of answers. */
  sealed interface Answer {
    record Reached(Proven proven) implements Answer {}

    /** Points contradict the aim. */
    record Cleared() implements Answer {}

    /** The solver gave up. */
    record Undecided() implements Answer {}
  }

  private static final Answer CLEARED = new Answer.Cleared();

  Answer judge(Aim aim, Seen seen, Asked asked) {
    return switch (aim) {
      case Aim.Count count -> count(count, seen, asked);
      case Aim.Outcome outcome -> outcome(outcome, seen, asked);
    };
  }

  private Answer count(Aim.Count aim, Seen seen, Asked asked) {
    double wide = (double) policy.width() * aim.unit();
    long small = (aim.isUnion() ? policy.union() - 1L : policy.hideUpTo()) * aim.unit();
    if (seen.size().width() >= wide - CLOSE || low(aim.quantities()) > small) {
      return CLEARED;
    }
    var greatest = asked.greatest(aim.quantities());
    double high = Math.floor(greatest.bound() + CLOSE);
    if (seen.size().width() >= wide - CLOSE) {
      return CLEARED;
    }
    var least = asked.least(aim.quantities());
    double low = Math.ceil(-least.bound() - CLOSE);
    if (high - low >= wide || low > small || high <= 0) {
      boolean sure = greatest.sure() && least.sure();
      return sure || low > small || seen.size().width() >= wide - CLOSE
          ? CLEARED
          : new Answer.Undecided();
    }
    boolean certain = high <= small && low >= 1;
    if (!certain && aim.isUnion()) {
      return CLEARED;
    }
    var kind = low == high ? Kind.EXACT_COUNT : Kind.NARROW_COUNT;
    return reached(aim, aim.isUnion() ? Kind.SMALL_UNION : kind, certain, low, high);
  }

  private Answer reached(Aim aim, Kind kind, boolean certain, double low, double high) {
    var at = aim.isUnion() && level.compareTo(Level.UNION) < 0 ? Level.UNION : level;
    return new Answer.Reached(new Proven(aim, kind, at, certain, low, high));
  }

  private double low(int[] quantities) {
    return -new Asked.OfLines(known).least(quantities).bound();
  }

  private double high(int[] quantities) {
    return new Asked.OfLines(known).greatest(quantities).bound();
  }

  private Answer outcome(Aim.Outcome aim, Seen seen, Asked asked) {
    var none = extreme(aim, seen, asked, Extreme.NONE);
    if (!(none instanceof Answer.Cleared)) {
      return none;
    }
    var all = extreme(aim, seen, asked, Extreme.ALL);
    if (!(all instanceof Answer.Cleared)) {
      return all;
    }
    double least = low(aim.wholes());
    double most = high(aim.wholes());
    long small = (long) policy.hideUpTo() * aim.unit();
    if (most <= small && most > 0 && !aim.isUnion()) {
      return rate(aim, seen, asked);
    }
    // The end bands are for rates of people.
    return least > small && aim.unit() == 1 && !aim.mean() ? band(aim, seen, asked) : CLEARED;
  }

  private Answer extreme(Aim.Outcome aim, Seen seen, Asked asked, Extreme extreme) {
    boolean isNone = extreme == Extreme.NONE;
    var range = isNone ? seen.outcomes() : seen.rest();
    if (aim.harmless().contains(extreme) || range.most() > CLOSE) {
      return CLEARED;
    }
    var best = isNone ? asked.greatest(aim.parts()) : rest(aim, asked);
    if (best.bound() >= 1 - CLOSE) {
      return best.sure() || range.most() > CLOSE ? CLEARED : new Answer.Undecided();
    }
    if (low(aim.wholes()) < 1 && asked.least(aim.wholes()).bound() > -1 + CLOSE) {
      return CLEARED;
    }
    double rate = isNone ? 0 : 1;
    return reached(aim, isNone ? Kind.NONE : Kind.ALL, true, rate, rate);
  }

  /** How many may be without the outcome. */
  private static Oracle.Best rest(Aim.Outcome aim, Asked asked) {
    return asked.greatest(both(aim), weights(aim, aim.most(), -1));
  }

  private static int[] both(Aim.Outcome aim) {
    var both = java.util.Arrays.copyOf(aim.wholes(), aim.wholes().length + aim.parts().length);
    System.arraycopy(aim.parts(), 0, both, aim.wholes().length, aim.parts().length);
    return both;
  }

  private static double[] weights(Aim.Outcome aim, double whole, double part) {
    var weights = new double[aim.wholes().length + aim.parts().length];
    java.util.Arrays.fill(weights, 0, aim.wholes().length, whole);
    java.util.Arrays.fill(weights, aim.wholes().length, weights.length, part);
    return weights;
  }

  /** Of a group that is known to be small. */
  private Answer rate(Aim.Outcome aim, Seen seen, Asked asked) {
    double wide = policy.rateWidth() / 100.0;
    double low = 0;
    double high = 1;
    if (asked.hasPoints()) {
      explore(aim, seen, asked, wide);
      low = seen.rates().least();
      high = seen.rates().most();
    } else {
      low = Math.max(0, low(aim.parts())) / (aim.most() * high(aim.wholes()));
      high = Math.min(1, high(aim.parts()) / (aim.most() * Math.max(1, low(aim.wholes()))));
    }
    boolean isHarmless =
        low < CLOSE && aim.harmless().contains(Extreme.NONE)
            || high > 1 - CLOSE && aim.harmless().contains(Extreme.ALL);
    if (high - low >= wide - CLOSE || high < low || low(aim.wholes()) < 1 || isHarmless) {
      return CLEARED;
    }
    return reached(aim, aim.mean() ? Kind.NARROW_MEAN : Kind.NARROW_RATE, true, low, high);
  }

  /** Looks for points with the lowest and the highest rate. */
  private static void explore(Aim.Outcome aim, Seen seen, Asked asked, double wide) {
    asked.greatest(aim.parts());
    asked.least(aim.parts());
    climb(aim, seen, asked, wide, true);
    climb(aim, seen, asked, wide, false);
  }

  /** Each answer is a point with a higher rate, until there is none. */
  private static void climb(Aim.Outcome aim, Seen seen, Asked asked, double wide, boolean upwards) {
    int sign = upwards ? 1 : -1;
    for (int i = 0; i < 20 && seen.rates().width() < wide; i++) {
      var at = upwards ? seen.highest() : seen.lowest();
      var weights = weights(aim, -sign * at.part() * aim.most(), sign * at.whole());
      var best = asked.greatest(both(aim), weights);
      if (best.bound() <= CLOSE * at.whole() || best.point().isEmpty()) {
        return;
      }
    }
  }

  /** Of a group that is known to be large. */
  private Answer band(Aim.Outcome aim, Seen seen, Asked asked) {
    if (seen.outsideBands() || seen.outcomes().width() >= 2 - CLOSE) {
      return CLEARED;
    }
    double inBand = seen.band(low(aim.wholes()), aim);
    var greatest = asked.greatest(aim.parts());
    var least = asked.least(aim.parts());
    double high = Math.floor(greatest.bound() + CLOSE);
    double low = Math.ceil(-least.bound() - CLOSE);
    if (seen.outsideBands() || high - low >= 2) {
      boolean sure = greatest.sure() && least.sure() || seen.outcomes().width() >= 2 - CLOSE;
      return sure || seen.outsideBands() ? CLEARED : new Answer.Undecided();
    }
    boolean atNone = high <= inBand && !aim.harmless().contains(Extreme.NONE);
    double withoutMost = Math.floor(rest(aim, asked).bound() + CLOSE);
    boolean atAll = withoutMost <= inBand && !aim.harmless().contains(Extreme.ALL);
    return atNone || atAll ? reached(aim, Kind.NARROW_BAND, true, low, high) : CLEARED;
  }
}
