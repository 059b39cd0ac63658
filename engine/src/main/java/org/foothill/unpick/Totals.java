package org.foothill.unpick;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.foothill.unpick.Board.Key;
import org.foothill.unpick.Board.What;
import org.foothill.unpick.Schema.Role;

/**
 * Sums over places that may hold only nearly. Where the totals of everybody add up, a reader takes
 * it that all groups do; where they do not, the difference is people counted in several places, or
 * in none, and adds up over groups itself.
 */
final class Totals {
  private final Board board;
  private final Words words;
  private final Schema schema;
  private final UnaryOperator<Key> canonical;
  private final Trust trust;
  private final Map<Object, Set<Holds>> anywhere = new HashMap<>();
  private final Map<Object, Verdict> verdicts = new HashMap<>();

  Totals(Board board, Words words, Schema schema, UnaryOperator<Key> canonical, Trust trust) {
    this.board = board;
    this.words = words;
    this.schema = schema;
    this.canonical = canonical;
    this.trust = trust;
  }

  Board board() {
    return board;
  }

  Schema schema() {
    return schema;
  }

  private enum Holds {
    EXACTLY,
    SEVERAL,
    NONE,
    UNKNOWN
  }

  /** What everybody's total says, and how many people the difference is. */
  private record Verdict(Holds holds, long difference) {}

  void write(Key whole, int d, Schema.Sum sum) {
    var everybody = everybody(whole);
    var verdict =
        verdicts.computeIfAbsent(List.of(everybody, d, sum), _ -> verdict(everybody, d, sum));
    switch (verdict.holds()) {
      case EXACTLY -> board.sum(sum.name(), index(whole), parts(whole, everybody, d, sum));
      case SEVERAL -> several(whole, everybody, d, sum);
      case NONE -> {
        var parts = parts(whole, everybody, d, sum);
        parts.add(difference(whole.with(d, Words.NONE + sum.whole()), 0, verdict.difference()));
        board.sum(sum.name(), index(whole), parts);
      }
      case UNKNOWN -> {}
    }
  }

  /** People decide; outcomes follow. */
  private Key everybody(Key key) {
    var everybody = key.of(What.PEOPLE);
    for (int d = 0; d < schema.dimensions().size(); d++) {
      var dimension = schema.dimensions().get(d);
      if (dimension.role() == Role.GROUP && dimension.total().isPresent()) {
        everybody = everybody.with(d, dimension.total().get());
      }
    }
    return canonical.apply(everybody);
  }

  private Verdict verdict(Key everybody, int d, Schema.Sum sum) {
    var whole = board.find(everybody).map(board::quantity);
    if (whole.isEmpty() || !whole.get().printed()) {
      return new Verdict(Holds.UNKNOWN, 0);
    }
    long left = whole.get().low();
    int hidden = 0;
    for (var part : sum.parts()) {
      var there = board.find(everybody.with(d, part)).map(board::quantity);
      if (there.isPresent()) {
        left -= there.get().printed() ? there.get().low() : 0;
        hidden += there.get().printed() ? 0 : 1;
      }
    }
    if (hidden > 0) {
      return guess(everybody, d, sum, left >= hidden);
    }
    return left == 0
        ? new Verdict(Holds.EXACTLY, 0)
        : new Verdict(left < 0 ? Holds.SEVERAL : Holds.NONE, Math.abs(left));
  }

  /**
   * Totals are hidden. Other periods of the measure say whether people can be counted in several
   * places; where none does, a reader who sees room for the hidden ones takes it that they fill it.
   */
  private Verdict guess(Key everybody, int d, Schema.Sum sum, boolean hasRoom) {
    boolean trusted = trust.in(Columns.slice(schema, everybody.at()));
    if (trusted && schema.measure(everybody.at()).once()) {
      return new Verdict(Holds.EXACTLY, 0);
    }
    var others = others(everybody, d, sum);
    if (others.contains(Holds.SEVERAL)) {
      var holds = others.contains(Holds.NONE) ? Holds.UNKNOWN : Holds.SEVERAL;
      return new Verdict(holds, Board.ENDLESS);
    }
    boolean isRegular =
        hasRoom && others.contains(Holds.EXACTLY) && !others.contains(Holds.NONE) && trusted;
    return new Verdict(isRegular ? Holds.EXACTLY : Holds.UNKNOWN, 0);
  }

  /** How it is in the groups, where not exactly, and with everybody elsewhere. */
  private Set<Holds> others(Key everybody, int d, Schema.Sum sum) {
    var others = new java.util.HashSet<Holds>();
    groups(everybody)
        .filter(key -> isPrinted(key, d, sum))
        .map(key -> verdict(key, d, sum).holds())
        .filter(holds -> holds != Holds.EXACTLY)
        .forEach(others::add);
    others.addAll(anywhere(everybody, d, sum));
    return others;
  }

  /** How it is with everybody in all measures and periods whose totals are printed. */
  private Set<Holds> anywhere(Key everybody, int d, Schema.Sum sum) {
    long unit = schema.measure(everybody.at()).unit();
    return anywhere.computeIfAbsent(
        List.of(d, sum, unit),
        _ -> {
          var all = new java.util.HashSet<Holds>();
          var keys = board.quantities().stream().map(Board.Quantity::key).toList();
          for (var key : keys) {
            boolean isOther =
                key.what() == What.PEOPLE
                    && key.equals(everybody(key))
                    && key.at().get(d).equals(sum.whole())
                    && schema.measure(key.at()).unit() == unit;
            if (isOther && isPrinted(key, d, sum)) {
              all.add(verdict(key, d, sum).holds());
            }
          }
          return all;
        });
  }

  /** The same for every group. */
  private java.util.stream.Stream<Key> groups(Key everybody) {
    var keys = new ArrayList<Key>();
    for (int d = 0; d < schema.dimensions().size(); d++) {
      int at = d;
      var dimension = schema.dimensions().get(d);
      if (dimension.role() == Role.GROUP) {
        dimension.sums().stream()
            .flatMap(sum -> sum.parts().stream())
            .forEach(part -> keys.add(everybody.with(at, part)));
      }
    }
    return keys.stream();
  }

  private boolean isPrinted(Key everybody, int d, Schema.Sum sum) {
    return board.find(everybody).map(board::quantity).filter(Board.Quantity::printed).isPresent()
        && sum.parts().stream()
            .map(part -> board.find(everybody.with(d, part)).map(board::quantity))
            .allMatch(part -> part.isEmpty() || part.get().printed());
  }

  private int index(Key key) {
    return board.find(key).orElseThrow();
  }

  /** The places that the table has, for everybody at least. */
  private List<Integer> parts(Key whole, Key everybody, int d, Schema.Sum sum) {
    var parts = new ArrayList<Integer>();
    var quantity = board.quantity(index(whole));
    for (var part : sum.parts()) {
      if (board.find(everybody.with(d, part)).isPresent()) {
        int before = board.quantities().size();
        int index = board.place(whole.with(d, part), quantity.measure());
        if (index == before) {
          Sums.like(quantity, board.quantity(index));
        }
        parts.add(index);
      }
    }
    return parts;
  }

  /** Parts = whole + counted in several. */
  private void several(Key whole, Key everybody, int d, Schema.Sum sum) {
    long most =
        verdicts.getOrDefault(List.of(everybody, d, sum), new Verdict(Holds.NONE, 0)).difference();
    boolean people = whole.what() == What.PEOPLE;
    var parts = parts(whole, everybody, d, sum);
    int difference =
        difference(whole.with(d, Words.SEVERAL + sum.whole()), people ? 0 : -most, most);
    partsAre(index(whole), difference, parts, sum.name());
    if (people) {
      parts.forEach(part -> noMoreThan(index(whole), part));
    }
  }

  private void partsAre(int whole, int difference, List<Integer> parts, String name) {
    var quantities = new int[parts.size() + 2];
    var weights = new long[quantities.length];
    java.util.Arrays.fill(weights, 1);
    quantities[0] = whole;
    quantities[1] = difference;
    weights[0] = -1;
    weights[1] = -1;
    for (int i = 0; i < parts.size(); i++) {
      quantities[i + 2] = parts.get(i);
    }
    board.add(new Board.Line(Board.Kind.SUM, quantities, weights, 0, 0, name));
  }

  /** Who is counted in a part is counted in the whole. */
  private void noMoreThan(int whole, int part) {
    if (!board.quantity(part).printed()) {
      var name = "part of " + words.full(board.quantity(whole).key());
      long none = -Board.ENDLESS;
      board.two(
          Board.Kind.WITHIN,
          new int[] {part, whole},
          new long[] {1, -1},
          new long[] {none, 0},
          name);
    }
  }

  private int difference(Key key, long least, long most) {
    int index = board.place(key, schema.measure(key.at()));
    var quantity = board.quantity(index);
    quantity.isNoGroup();
    quantity.allow(least);
    quantity.narrow(least, most);
    if (key.what() == What.OUTCOME) {
      within(index, key, most);
    }
    return index;
  }

  /** Only those who are counted in several or in no place can make the outcomes differ. */
  private void within(int index, Key key, long most) {
    var peopleKey = canonical.apply(key.of(What.PEOPLE));
    int people = board.place(peopleKey, schema.measure(key.at()));
    board.quantity(people).isNoGroup();
    board.quantity(people).narrow(0, most);
    var both = new int[] {index, people};
    var name = "part of " + words.full(key);
    long none = -Board.ENDLESS;
    board.two(Board.Kind.WITHIN, both, new long[] {1, -1}, new long[] {none, 0}, name);
    board.two(Board.Kind.WITHIN, both, new long[] {-1, -1}, new long[] {none, 0}, name);
  }
}
