package org.foothill.suppression;

import java.util.Arrays;

/**
 * How far each cell may be smaller so that all outcomes below follow without further ado: those who
 * go all have the outcome, or all have it not, for each measure whichever there are more of.
 */
final class Gentle {
  private final long[] room;

  Gentle(Printing printing, Sheets sheets) {
    room = new long[printing.low.length];
    Arrays.fill(room, Long.MAX_VALUE / 4);
    for (int s = 0; s < sheets.count(); s++) {
      long balance = 0;
      for (var split : sheets.splits.get(s)) {
        balance += printing.value(split.part()) - printing.value(split.rest());
      }
      for (var split : sheets.splits.get(s)) {
        int goes = balance > 0 ? split.part() : split.rest();
        room[split.whole()] = Math.min(room[split.whole()], printing.value(goes));
      }
    }
  }

  /** Least value of the cell that is no trouble. */
  long floor(int cell, long value) {
    return value - room[cell];
  }
}
