package org.foothill.suppression;

import java.util.Arrays;

/**
 * A complete table that agrees with everything printed, told by what differs from the true one. Two
 * of them with different values for a cell prove that no reader can know it.
 *
 * @param cells ascending
 * @param values what those cells hold in this table
 */
record Witness(int[] cells, long[] values) {
  /** What the cell holds, where {@code truth} is its true value. */
  long at(int cell, long truth) {
    int i = Arrays.binarySearch(cells, cell);
    return i < 0 ? truth : values[i];
  }
}
