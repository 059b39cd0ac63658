package org.foothill.unpick;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foothill.unpick.Board.Key;
import org.foothill.unpick.Board.What;

/** Writes the lines of sums, and what is left of a whole where a table has not all parts. */
final class Sums {
  private final Board board;
  private final Schema schema;
  private final Totals totals;
  private final Deque<Integer> fresh = new ArrayDeque<>();
  private final Set<Object> written = new HashSet<>();

  Sums(Totals totals) {
    this.board = totals.board();
    this.schema = totals.schema();
    this.totals = totals;
  }

  /** Everything that follows from the quantities there are; false when it would be too much. */
  boolean write(int most) {
    // Also by the names under which other measures count the same people.
    board.keys().forEach(this::write);
    while (!fresh.isEmpty() && board.quantities().size() <= most) {
      write(board.quantity(fresh.remove()).key());
    }
    return fresh.isEmpty();
  }

  private void write(Key key) {
    for (int d = 0; d < schema.dimensions().size(); d++) {
      var code = key.at().get(d);
      for (var sum : schema.dimensions().get(d).sums()) {
        if (sum.whole().equals(code) || sum.parts().contains(code)) {
          int dimension = d;
          (key.what() == What.PEOPLE ? Optional.of(sum) : sum.ofOutcomes())
              .ifPresent(known -> write(key, dimension, known));
        }
      }
    }
  }

  private void write(Key key, int d, Schema.Sum sum) {
    var wholeKey = key.with(d, sum.whole());
    var whole = board.find(wholeKey);
    boolean hasPart =
        sum.parts().stream().anyMatch(part -> board.find(wholeKey.with(d, part)).isPresent());
    if (whole.isEmpty() || !hasPart || !written.add(List.of(d, sum, whole.get()))) {
      return;
    }
    int before = board.quantities().size();
    if (sum.nearly()) {
      totals.write(wholeKey, d, sum);
    } else {
      exactly(wholeKey, d, sum, board.quantity(whole.get()));
    }
    for (int i = before; i < board.quantities().size(); i++) {
      fresh.add(i);
    }
  }

  private void exactly(Key wholeKey, int d, Schema.Sum sum, Board.Quantity whole) {
    var parts = new ArrayList<Integer>();
    for (var part : sum.parts()) {
      int before = board.quantities().size();
      int index = board.place(wholeKey.with(d, part), whole.measure());
      if (index == before) {
        like(whole, board.quantity(index));
      }
      parts.add(index);
    }
    board.sum(sum.name(), board.find(wholeKey).orElseThrow(), parts);
  }

  /** A part that no table has is what its whole is. */
  static void like(Board.Quantity whole, Board.Quantity part) {
    if (!whole.people()) {
      part.isNoGroup();
    }
    if (whole.attacked()) {
      part.attack();
    }
    part.allow(Math.min(0, whole.low()));
  }
}
