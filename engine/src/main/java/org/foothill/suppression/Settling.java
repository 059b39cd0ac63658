package org.foothill.suppression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * Repairs what can be seen in one relation at a time, before any linear program: a single unknown
 * among knowns, hidden parts that are too few together, a cell that its neighbors' bounds pin down.
 */
final class Settling {
  private final Printing printing;
  private final Needs needs;
  private final Repair repair;
  private final ArrayDeque<Integer> queue = new ArrayDeque<>();
  private final boolean[] queued;

  Settling(Printing printing, Needs needs) {
    this.printing = printing;
    this.needs = needs;
    repair = new Repair(printing);
    queued = new boolean[printing.relations.length];
  }

  void everywhere() {
    for (int c = 0; c < printing.low.length; c++) {
      while (!printing.isOpen(c) && needs.isSmall(c) && !repair.itself(c).isEmpty()) {
        // Held back until it is open or nothing is left to hold back.
      }
    }
    for (int r = 0; r < queued.length; r++) {
      enqueue(r);
    }
    work();
  }

  /** Repairs what these changes call for. */
  void after(List<Integer> changed) {
    enqueueAround(changed);
    work();
  }

  /** True when nothing in the relations of these cells calls for a repair. */
  boolean isQuietAround(List<Integer> cells) {
    for (int cell : cells) {
      for (int r : printing.relationsOf[cell]) {
        if (weakness(r) != NONE) {
          return false;
        }
      }
    }
    return true;
  }

  private void enqueueAround(List<Integer> changed) {
    for (int cell : changed) {
      for (int r : printing.relationsOf[cell]) {
        enqueue(r);
      }
    }
  }

  private void enqueue(int relation) {
    if (!queued[relation]) {
      queued[relation] = true;
      queue.add(relation);
    }
  }

  private void work() {
    while (!queue.isEmpty()) {
      int r = queue.remove();
      queued[r] = false;
      int weak = weakness(r);
      if (weak == NONE) {
        continue;
      }
      var changed = repair.within(r, weak);
      if (!changed.isEmpty()) {
        enqueue(r);
        enqueueAround(changed);
      }
    }
  }

  private static final int NONE = -1;

  /**
   * A cell of the relation that is known too well because of it; {@link #NONE} when there is none.
   */
  private int weakness(int r) {
    var parts = Needs.hiddenParts(printing, r);
    if (!parts.isEmpty() && needs.isSmallUnion(printing, parts)) {
      return parts.getFirst();
    }
    var cells = printing.relations[r];
    long low = -printing.low[cells[0]];
    long high = -printing.high[cells[0]];
    for (int i = 1; i < cells.length; i++) {
      low += printing.low[cells[i]];
      high += printing.high[cells[i]];
    }
    // Now -high..-low bounds the whole less its parts, every cell at its own bound.
    for (int i = 0; i < cells.length; i++) {
      if (isWeak(cells[i], i == 0, low, high)) {
        return cells[i];
      }
    }
    return NONE;
  }

  private boolean isWeak(int c, boolean isWhole, long low, long high) {
    long least = printing.low[c];
    long most = printing.high[c];
    long fromBelow = isWhole ? low + printing.low[c] : -(high - printing.high[c]);
    long fromAbove = isWhole ? high + printing.high[c] : -(low - printing.low[c]);
    least = Math.max(least, fromBelow);
    most = Math.min(most, fromAbove);
    if (needs.width(c) > 0) {
      return printing.isOpen(c) && !needs.met(printing, c, least, most);
    }
    boolean heldBack = printing.isOpen(c) && printing.isPeople(c) && printing.isPrintable(c);
    return heldBack && most - least < needs.person();
  }

  /** Cells whose view changes with a step of an entry. */
  static List<Integer> cellsOf(Entry entry) {
    var cells = new ArrayList<Integer>();
    entry.steps().forEach(step -> step.views().forEach(view -> cells.add(view.cell())));
    return cells;
  }
}
