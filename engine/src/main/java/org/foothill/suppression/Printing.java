package org.foothill.suppression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One way of printing a family: a step for each entry, and what follows for each cell. */
final class Printing {
  final TableFamily family;

  /** For each relation its cells, the whole first. Splits come after the relations. */
  final int[][] relations;

  /** Relations in which every cell counts people or is a gap. */
  final boolean[] ofPeople;

  final int[][] relationsOf;
  final int[][] entriesOf;
  final long[] low;
  final long[] high;

  /** The bounds that are left once all of its entries tell as little as they may. */
  final long[] reachLow;

  final long[] reachHigh;

  /** Grows whenever something else is told about the cell. */
  final int[] version;

  private final long[] caps;
  private final int[] steps;

  Printing(TableFamily family, List<Integer> steps) {
    this.family = family;
    this.steps = steps.stream().mapToInt(Integer::intValue).toArray();
    int cells = family.cells().size();
    relations = relations(family);
    ofPeople = new boolean[relations.length];
    for (int r = 0; r < relations.length; r++) {
      ofPeople[r] = r < family.relations().size() && ofPeople(relations[r]);
    }
    relationsOf = inverse(cells, relations);
    entriesOf = entriesOf(family);
    low = new long[cells];
    high = new long[cells];
    caps = new long[cells];
    version = new int[cells];
    for (int c = 0; c < cells; c++) {
      var cell = family.cells().get(c);
      // Nobody is taken to doubt further than this; it keeps every program bounded and only makes
      // the attacker stronger.
      caps[c] = Math.min(cell.ceiling(), 2 * cell.value() + 50 * family.unit());
    }
    reachLow = new long[cells];
    reachHigh = new long[cells];
    for (int c = 0; c < cells; c++) {
      look(c, true);
      reachLow[c] = low[c];
      reachHigh[c] = high[c];
      look(c, false);
    }
  }

  private Printing(Printing other) {
    family = other.family;
    relations = other.relations;
    ofPeople = other.ofPeople;
    relationsOf = other.relationsOf;
    entriesOf = other.entriesOf;
    low = other.low.clone();
    high = other.high.clone();
    reachLow = other.reachLow;
    reachHigh = other.reachHigh;
    version = other.version;
    caps = other.caps;
    steps = other.steps;
  }

  /**
   * The same print as a reader sees it after subtracting wherever one cell of a relation is
   * missing. What is left open is left to the linear programs. Not to be moved.
   */
  Printing deduced() {
    var seen = new Printing(this);
    var queue = new ArrayDeque<Integer>();
    for (int r = 0; r < relations.length; r++) {
      queue.add(r);
    }
    while (!queue.isEmpty()) {
      int missing = seen.onlyOpen(relations[queue.remove()]);
      if (missing >= 0) {
        seen.low[missing] = value(missing);
        seen.high[missing] = value(missing);
        for (int r : relationsOf[missing]) {
          queue.add(r);
        }
      }
    }
    return seen;
  }

  /** The one open cell of a relation; -1 when there is none or more than one. */
  private int onlyOpen(int[] cells) {
    int found = -1;
    for (int c : cells) {
      if (isOpen(c)) {
        if (found >= 0) {
          return -1;
        }
        found = c;
      }
    }
    return found;
  }

  /** Everything printed as tellingly as the entries allow. */
  static Printing first(TableFamily family) {
    return new Printing(family, family.entries().stream().map(_ -> 0).toList());
  }

  private static int[][] relations(TableFamily family) {
    var all = new ArrayList<int[]>();
    for (var relation : family.relations()) {
      var cells = new int[relation.parts().size() + 1];
      cells[0] = relation.whole();
      for (int i = 1; i < cells.length; i++) {
        cells[i] = relation.parts().get(i - 1);
      }
      all.add(cells);
    }
    for (var split : family.splits()) {
      all.add(new int[] {split.whole(), split.part(), split.rest()});
    }
    return all.toArray(int[][]::new);
  }

  private boolean ofPeople(int[] cells) {
    return Arrays.stream(cells).allMatch(c -> isPeople(c) || isGap(c)) && isPeople(cells[0]);
  }

  private static int[][] inverse(int cells, int[][] lists) {
    var count = new int[cells];
    for (var list : lists) {
      for (int c : list) {
        count[c]++;
      }
    }
    var result = new int[cells][];
    for (int c = 0; c < cells; c++) {
      result[c] = new int[count[c]];
    }
    for (int i = lists.length - 1; i >= 0; i--) {
      for (int c : lists[i]) {
        result[c][--count[c]] = i;
      }
    }
    return result;
  }

  private static int[][] entriesOf(TableFamily family) {
    var lists = new ArrayList<int[]>();
    for (var entry : family.entries()) {
      lists.add(
          entry.steps().stream()
              .flatMap(s -> s.views().stream())
              .mapToInt(View::cell)
              .distinct()
              .toArray());
    }
    return inverse(family.cells().size(), lists.toArray(int[][]::new));
  }

  boolean isPeople(int cell) {
    return family.cells().get(cell).people();
  }

  /** A cell that no entry prints and that counts nobody. */
  private boolean isGap(int cell) {
    var known = family.cells().get(cell);
    return !known.people() && known.ceiling() != Cell.UNKNOWN;
  }

  long value(int cell) {
    return family.cells().get(cell).value();
  }

  boolean isOpen(int cell) {
    return low[cell] < high[cell];
  }

  /** True for a cell that some entry could print. */
  boolean isPrintable(int cell) {
    return entriesOf[cell].length > 0;
  }

  int step(int entry) {
    return steps[entry];
  }

  List<Integer> steps() {
    return Arrays.stream(steps).boxed().toList();
  }

  /** Prints the entry in another way. */
  void move(int entry, int step) {
    var before = family.entries().get(entry).steps().get(steps[entry]);
    steps[entry] = step;
    before.views().forEach(view -> look(view.cell(), false));
    var now = family.entries().get(entry).steps().get(step);
    now.views().forEach(view -> look(view.cell(), false));
  }

  private void look(int c, boolean atLast) {
    version[c]++;
    low[c] = family.cells().get(c).floor();
    high[c] = caps[c];
    for (int entry : entriesOf[c]) {
      var all = family.entries().get(entry).steps();
      var view = viewOn(atLast ? all.getLast() : all.get(steps[entry]), c);
      if (view != null) {
        low[c] = Math.max(low[c], view.low());
        high[c] = Math.min(high[c], view.high());
      }
    }
  }

  /**
   * The moves after which less is told about the cell; empty when its entries have nothing left to
   * hold back.
   */
  List<Move> widening(int cell) {
    var moves = new ArrayList<Move>();
    for (int entry : entriesOf[cell]) {
      var all = family.entries().get(entry).steps();
      var now = viewOn(all.get(steps[entry]), cell);
      for (int next = steps[entry] + 1; now != null && next < all.size(); next++) {
        var then = viewOn(all.get(next), cell);
        if (then == null || then.low() < now.low() || then.high() > now.high()) {
          moves.add(new Move(entry, next, all.get(next).cost() - all.get(steps[entry]).cost()));
          now = null;
        }
      }
      if (now != null) {
        return List.of();
      }
    }
    return moves;
  }

  private static @org.jspecify.annotations.Nullable View viewOn(Entry.Step step, int cell) {
    for (var view : step.views()) {
      if (view.cell() == cell) {
        return view;
      }
    }
    return null;
  }

  /** Printing an entry at a later step. */
  record Move(int entry, int step, double cost) {}
}
