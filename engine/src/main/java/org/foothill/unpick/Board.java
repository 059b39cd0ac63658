package org.foothill.unpick;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foothill.unpick.Schema.Extreme;

/** All quantities and lines of everything that is public together. */
final class Board {
  /** Greater than any count; no bound is known. */
  static final long ENDLESS = Long.MAX_VALUE / 1_000_000_000L;

  private final List<Quantity> quantities = new ArrayList<>();
  private final Map<Key, Integer> places = new LinkedHashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();

  /** Which set of people: all of a cell, or those of it with the outcome. */
  enum What {
    PEOPLE,
    OUTCOME
  }

  /**
   * @param at a code for each dimension
   * @param version counts how often the table was corrected
   */
  record Key(What what, List<String> at, int version) {
    Key {
      at = List.copyOf(at);
    }

    Key with(int dimension, String code) {
      var other = new ArrayList<>(at);
      other.set(dimension, code);
      return new Key(what, other, version);
    }

    Key of(What other) {
      return new Key(other, at, version);
    }
  }

  /** What a reader is told about a quantity before any thinking. */
  static final class Quantity {
    private final Key key;
    private final Schema.Measure measure;
    private boolean people;
    private boolean attacked;
    private long low;
    private long high = ENDLESS;
    private View.Mark mark = View.Mark.PLAIN;
    private boolean hidden;

    private Quantity(Key key, Schema.Measure measure) {
      this.key = key;
      this.measure = measure;
      people = key.what() == What.PEOPLE;
    }

    Key key() {
      return key;
    }

    Schema.Measure measure() {
      return measure;
    }

    long low() {
      return low;
    }

    long high() {
      return high;
    }

    View.Mark mark() {
      return mark;
    }

    /** Whether its own size must not be provable when it is small. */
    boolean people() {
      return people;
    }

    /** Whether a table has it, and hides it. */
    boolean hidden() {
      return hidden;
    }

    boolean attacked() {
      return attacked;
    }

    boolean printed() {
      return low == high;
    }

    void attack() {
      attacked = true;
    }

    /** It is a difference that nobody is told about, not a group. */
    void isNoGroup() {
      people = false;
    }

    void isPeople() {
      people = true;
    }

    void hide(View.Mark how) {
      hidden = true;
      mark = how == View.Mark.PLAIN ? mark : how;
    }

    /** False when this contradicts what was told before. */
    boolean narrow(long least, long most) {
      boolean agrees = least <= high && most >= low;
      if (agrees) {
        low = Math.max(low, least);
        high = Math.min(high, most);
      }
      return agrees;
    }

    /** For differences, which may be below zero. */
    void allow(long least) {
      low = least;
    }
  }

  /** What a line says. */
  enum Kind {
    /** The first quantity is the sum of the others. */
    SUM,
    /** A part is no greater than its whole. */
    WITHIN,
    /** A printed rate, share, change or mean binds two counts. */
    RATE
  }

  /**
   * {@code least <= sum of weight * quantity <= most}.
   *
   * @param name for explanations and faults
   */
  record Line(Kind kind, int[] quantities, long[] weights, long least, long most, String name) {}

  /**
   * People and those of them with an outcome.
   *
   * @param most the greatest outcome of one person: 1, or the width of a scale of scores
   * @param harmless extremes that may be provable
   */
  record Pair(int whole, int part, long most, java.util.Set<Extreme> harmless, boolean mean) {}

  List<Quantity> quantities() {
    return quantities;
  }

  Quantity quantity(int index) {
    return quantities.get(index);
  }

  List<Line> lines() {
    return lines;
  }

  List<Pair> pairs() {
    return pairs;
  }

  Optional<Integer> find(Key key) {
    return Optional.ofNullable(places.get(key));
  }

  int place(Key key, Schema.Measure measure) {
    var known = places.get(key);
    if (known != null) {
      return known;
    }
    places.put(key, quantities.size());
    quantities.add(new Quantity(key, measure));
    return quantities.size() - 1;
  }

  /** Every name of every quantity, in the order in which they came. */
  List<Key> keys() {
    return List.copyOf(places.keySet());
  }

  /** Two keys for one quantity. */
  void alias(Key key, int index) {
    places.put(key, index);
  }

  void add(Line line) {
    lines.add(line);
  }

  void add(Pair pair) {
    pairs.add(pair);
  }

  /** {@code whole = sum of parts}. */
  void sum(String name, int whole, List<Integer> parts) {
    var variables = new int[parts.size() + 1];
    var weights = new long[variables.length];
    variables[0] = whole;
    weights[0] = -1;
    for (int i = 0; i < parts.size(); i++) {
      variables[i + 1] = parts.get(i);
      weights[i + 1] = 1;
    }
    add(new Line(Kind.SUM, variables, weights, 0, 0, name));
  }

  /** {@code least <= a * x + b * y <= most}. */
  void two(Kind kind, int[] of, long[] weights, long[] bounds, String name) {
    if (weights[1] == 0) {
      add(new Line(kind, new int[] {of[0]}, new long[] {weights[0]}, bounds[0], bounds[1], name));
    } else {
      add(new Line(kind, of, weights, bounds[0], bounds[1], name));
    }
  }
}
