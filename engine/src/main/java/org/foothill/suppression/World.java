package org.foothill.suppression;

import java.util.Arrays;

/** A table that could be the true one: starts as the true one and is changed cell by cell. */
final class World {
  private final Printing printing;
  private final long[] values;
  private final boolean[] marked;
  private int[] changed = new int[64];
  private int count;

  World(Printing printing) {
    this.printing = printing;
    values = new long[printing.low.length];
    marked = new boolean[values.length];
    Arrays.setAll(values, printing::value);
  }

  long at(int cell) {
    return values[cell];
  }

  boolean differs(int cell) {
    return values[cell] != printing.value(cell);
  }

  void set(int cell, long value) {
    values[cell] = value;
    if (!marked[cell]) {
      marked[cell] = true;
      changed = count == changed.length ? Arrays.copyOf(changed, 2 * count) : changed;
      changed[count++] = cell;
    }
  }

  /** Back to the true table. */
  void reset() {
    for (int i = 0; i < count; i++) {
      values[changed[i]] = printing.value(changed[i]);
      marked[changed[i]] = false;
    }
    count = 0;
  }

  /** Takes over a table that was found before. */
  void put(Witness witness) {
    for (int i = 0; i < witness.cells().length; i++) {
      set(witness.cells()[i], witness.values()[i]);
    }
  }

  /** What differs from the true table. */
  Witness witness() {
    var cells = Arrays.stream(changed, 0, count).filter(this::differs).sorted().toArray();
    return new Witness(cells, Arrays.stream(cells).mapToLong(c -> values[c]).toArray());
  }

  /** True when every equation around the changed cells holds and no print contradicts them. */
  boolean isPossible() {
    for (int i = 0; i < count; i++) {
      int cell = changed[i];
      if (values[cell] < printing.low[cell] || values[cell] > printing.high[cell]) {
        return false;
      }
      for (int r : printing.relationsOf[cell]) {
        if (!holds(r)) {
          return false;
        }
      }
    }
    return true;
  }

  boolean holds(int relation) {
    var cells = printing.relations[relation];
    long left = values[cells[0]];
    for (int i = 1; i < cells.length; i++) {
      left -= values[cells[i]];
    }
    return left == 0;
  }
}
