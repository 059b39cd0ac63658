package org.foothill.suppression;

/**
 * The variables of the cells of a {@link Scope}: where a cell is within its print, how far above
 * and how far below. Cells that are printed exactly have only the last two, cells of which nothing
 * more can be held back only the first, cells that are always printed none; fewer variables make
 * every program faster.
 */
final class Variables {
  private static final int NONE = -1;

  private final Printing printing;
  private final int[] cells;
  private final int[] within;
  private final int[] above;
  private final int[] below;
  private int count;

  Variables(Printing printing, int[] cells) {
    this.printing = printing;
    this.cells = cells;
    within = new int[cells.length];
    above = new int[cells.length];
    below = new int[cells.length];
    for (int i = 0; i < cells.length; i++) {
      boolean more = canTellLess(cells[i]);
      within[i] = printing.isOpen(cells[i]) ? count++ : NONE;
      above[i] = more ? count++ : NONE;
      below[i] = more ? count++ : NONE;
    }
  }

  private boolean canTellLess(int cell) {
    return printing.reachLow[cell] < printing.low[cell]
        || printing.reachHigh[cell] > printing.high[cell];
  }

  int count() {
    return count;
  }

  /** False once something is told in a way that these variables cannot say. */
  boolean fit() {
    for (int i = 0; i < cells.length; i++) {
      int c = cells[i];
      if (within[i] == NONE && printing.isOpen(c) && (above[i] == NONE || canTellLess(c))) {
        return false;
      }
    }
    return true;
  }

  /** What the cell holds when all its variables are zero. */
  long base(int i) {
    return within[i] == NONE ? printing.value(cells[i]) : 0;
  }

  /** Adds {@code weight} times the cell to a sum, apart from its base. */
  void add(double[] weights, int i, double weight) {
    each(i, weight, (variable, sign) -> weights[variable] += sign);
  }

  void each(int i, double weight, Term term) {
    if (within[i] != NONE) {
      term.add(within[i], weight);
    }
    if (above[i] != NONE) {
      term.add(above[i], weight);
      term.add(below[i], -weight);
    }
  }

  /** What holding back costs, for each variable. */
  void cost(double[] weights, int i, double weight) {
    if (above[i] != NONE) {
      weights[above[i]] = weight;
      weights[below[i]] = weight;
    }
  }

  /**
   * Bounds of the variables of a cell that may lie from {@code floor} to {@code ceiling}; false
   * when they cannot say so.
   */
  boolean bound(int i, long floor, long ceiling, Bounds bounds) {
    int c = cells[i];
    if (floor > ceiling) {
      return false;
    }
    long from = Math.clamp(printing.low[c], floor, ceiling);
    long to = Math.clamp(printing.high[c], floor, ceiling);
    if (within[i] != NONE) {
      bounds.set(within[i], from, to);
      if (above[i] != NONE) {
        bounds.set(above[i], 0, ceiling - to);
        bounds.set(below[i], 0, from - floor);
      }
      return true;
    }
    return boundApart(i, floor, ceiling, bounds);
  }

  /** Of a cell that can only leave its value, upwards or downwards. */
  private boolean boundApart(int i, long floor, long ceiling, Bounds bounds) {
    long value = printing.value(cells[i]);
    if (above[i] == NONE) {
      return floor <= value && value <= ceiling;
    }
    bounds.set(above[i], Math.max(0, floor - value), Math.max(0, ceiling - value));
    bounds.set(below[i], Math.max(0, value - ceiling), Math.max(0, value - floor));
    return true;
  }

  /** A variable with its weight. */
  interface Term {
    void add(int variable, double weight);
  }

  /** Where bounds go. */
  interface Bounds {
    void set(int variable, long least, long most);
  }
}
