package org.foothill.unpick;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.foothill.solvers.IntegerSolver.Row;
import org.foothill.solvers.IntegerSolver.Sum;

/**
 * What a reader knows who knows the rule: which cells were hidden because they are small, where
 * their sign says so; and where one sign stands for both reasons, that at least one of the cells
 * that hide each other is small.
 */
final class Rule {
  private final Board board;
  private final Policy policy;

  Rule(Board board, Policy policy) {
    this.board = board;
    this.policy = policy;
  }

  /** Bounds that signs tell; empty when no sign says why, or the rule was not followed. */
  Optional<Narrowing> signs() {
    var known = new Narrowing(board);
    boolean any = false;
    boolean followed = true;
    for (int q = 0; q < board.quantities().size(); q++) {
      var quantity = board.quantity(q);
      if (quantity.hidden() && quantity.people() && quantity.mark() != View.Mark.PLAIN) {
        boolean isSmall = quantity.mark() == View.Mark.SMALL;
        any = true;
        followed &=
            known.assume(
                q, isSmall ? 1 : small(quantity) + 1, isSmall ? small(quantity) : Board.ENDLESS);
      }
    }
    return any && followed && known.run().isEmpty() ? Optional.of(known) : Optional.empty();
  }

  private long small(Board.Quantity quantity) {
    return policy.hideUpTo() * quantity.measure().unit();
  }

  /**
   * At least one of these hidden cells is small.
   *
   * @param hidden places within the island
   * @param most what each can have at most when it is the small one
   */
  record OneIsSmall(int count, int[] hidden, long[] most) {
    /** Whether a table of the island agrees with that. */
    boolean agrees(long[] point) {
      return IntStream.range(0, hidden.length).anyMatch(h -> point[hidden[h]] <= most[h]);
    }

    /** A variable for each cell says whether it is the small one; one of them is. */
    WholeOracle.Extra rows() {
      var rows = new ArrayList<Row>();
      var which = IntStream.range(count, count + hidden.length).toArray();
      for (int h = 0; h < which.length; h++) {
        var cell = new Sum(new int[] {hidden[h]}, new long[] {1});
        rows.add(new Row(cell, 0, most[h], which[h]));
      }
      var ones = new long[which.length];
      Arrays.fill(ones, 1);
      rows.add(new Row(new Sum(which, ones), 1, which.length));
      return new WholeOracle.Extra(new long[which.length], ones, rows);
    }
  }

  /** One of the hidden cells of an island is small; empty when that says nothing new. */
  Optional<OneIsSmall> oneIsSmall(Island island) {
    var hidden = new ArrayList<Integer>();
    for (int i = 0; i < island.quantities().length; i++) {
      var quantity = board.quantity(island.quantities()[i]);
      if (quantity.hidden() && quantity.people()) {
        if (quantity.mark() != View.Mark.PLAIN || island.high()[i] <= small(quantity)) {
          return Optional.empty();
        }
        hidden.add(i);
      }
    }
    if (hidden.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new OneIsSmall(
            island.quantities().length,
            hidden.stream().mapToInt(i -> i).toArray(),
            hidden.stream()
                .mapToLong(i -> small(board.quantity(island.quantities()[i])))
                .toArray()));
  }
}
