package org.foothill.unpick;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.foothill.solvers.IntegerSolver.Row;
import org.foothill.solvers.IntegerSolver.Sum;

/**
 * What a reader knows who knows the rule: which cells were hidden because they are small, where
 * their sign says so; and where one sign stands for both reasons, that at least one of the cells
 * that hide each other is small.
 */
final class Rule {
  /** With more hidden cells than this that hide each other, one small one tells nothing. */
  private static final int MOST = 60;

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

  /** One of the hidden cells of an island is small; empty when that says nothing new. */
  Optional<WholeOracle.Extra> oneIsSmall(Island island) {
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
    return hidden.size() < 2 || hidden.size() > MOST
        ? Optional.empty()
        : Optional.of(oneOf(island, hidden));
  }

  private WholeOracle.Extra oneOf(Island island, List<Integer> hidden) {
    var rows = new ArrayList<Row>();
    int first = island.quantities().length;
    var which = new int[hidden.size()];
    for (int h = 0; h < which.length; h++) {
      which[h] = first + h;
      int place = hidden.get(h);
      long most = small(board.quantity(island.quantities()[place]));
      rows.add(new Row(new Sum(new int[] {place}, new long[] {1}), 0, most, first + h));
    }
    var ones = new long[which.length];
    Arrays.fill(ones, 1);
    rows.add(new Row(new Sum(which, ones), 1, which.length));
    return new WholeOracle.Extra(new long[which.length], ones, rows);
  }
}
