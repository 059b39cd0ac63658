package org.foothill.unpick;

/**
 * What points have shown about one aim. As soon as they show enough, the aim cannot be proven, and
 * no solver needs to be asked.
 */
final class Seen {
  private static final double CLOSE = 1e-6;

  private final Aim aim;
  private final Policy policy;
  private final Range size = new Range();
  private final Range outcomes = new Range();
  private final Range rest = new Range();
  private final Range rates = new Range();
  private Share lowest = new Share(0, 1);
  private Share highest = new Share(0, 1);
  private boolean outsideBands;

  Seen(Aim aim, Policy policy) {
    this.aim = aim;
    this.policy = policy;
  }

  /** A rate at a point. */
  record Share(double part, double whole) {}

  /** Least and greatest value. */
  static final class Range {
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;

    void add(double value) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }

    double least() {
      return least;
    }

    double most() {
      return most;
    }

    double width() {
      return most - least;
    }
  }

  Range size() {
    return size;
  }

  Range outcomes() {
    return outcomes;
  }

  Range rest() {
    return rest;
  }

  Range rates() {
    return rates;
  }

  /** Whether a point had the rate outside of both end bands. */
  boolean outsideBands() {
    return outsideBands;
  }

  /** The values at a point, by place on the board. */
  interface At {
    double value(int quantity);
  }

  void see(At at) {
    switch (aim) {
      case Aim.Count(int[] quantities, long _, int _) -> size.add(sum(at, quantities));
      case Aim.Outcome outcome -> {
        double whole = sum(at, outcome.wholes());
        double part = sum(at, outcome.parts());
        size.add(whole);
        outcomes.add(part);
        rest.add(whole * outcome.most() - part);
        if (whole > CLOSE) {
          rate(part, whole * outcome.most());
          double band = band(whole, outcome);
          outsideBands |= part > band + CLOSE && whole * outcome.most() - part > band + CLOSE;
        }
      }
    }
  }

  private void rate(double part, double whole) {
    if (part / whole < rates.least()) {
      lowest = new Share(part, whole);
    }
    if (part / whole > rates.most()) {
      highest = new Share(part, whole);
    }
    rates.add(part / whole);
  }

  Share lowest() {
    return lowest;
  }

  Share highest() {
    return highest;
  }

  /** Outcomes that are still in the band at 0 percent. */
  double band(double whole, Aim.Outcome outcome) {
    // Where one person stands for many, such as days, nobody's band is wider than the narrowest.
    long people = outcome.unit() == 1 ? (long) Math.ceil(whole - CLOSE) : Integer.MAX_VALUE;
    return Math.floor(whole * outcome.most() * policy.band(people) / 100 + CLOSE);
  }

  private static double sum(At at, int[] quantities) {
    double sum = 0;
    for (int quantity : quantities) {
      sum += at.value(quantity);
    }
    return sum;
  }
}
