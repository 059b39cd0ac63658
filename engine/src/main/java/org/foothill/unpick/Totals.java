package org.foothill.unpick;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<Object, Verdict> verdicts = new HashMap<>();

  Totals(Board board, Words words, Schema schema, UnaryOperator<Key> canonical) {
    this.board = board;
    this.words = words;
    this.schema = schema;
    this.canonical = canonical;
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
      // A reader who sees room for the hidden ones takes it that they fill it.
      return new Verdict(left >= hidden ? Holds.EXACTLY : Holds.UNKNOWN, 0);
    }
    return left == 0
        ? new Verdict(Holds.EXACTLY, 0)
        : new Verdict(left < 0 ? Holds.SEVERAL : Holds.NONE, Math.abs(left));
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
    var quantities = new int[parts.size() + 2];
    var weights = new long[quantities.length];
    java.util.Arrays.fill(weights, 1);
    quantities[0] = index(whole);
    quantities[1] = difference;
    weights[0] = -1;
    weights[1] = -1;
    for (int i = 0; i < parts.size(); i++) {
      quantities[i + 2] = parts.get(i);
    }
    board.add(new Board.Line(Board.Kind.SUM, quantities, weights, 0, 0, sum.name()));
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
