package org.foothill.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.Assumptions;

/**
 * The attacker who tries every table of whole numbers that agrees with everything printed. Shares
 * no code with the audit beyond the printing itself; for tiny tables only.
 */
final class Enumeration {
  /** No count of a tiny table is believed to lie further above its true value. */
  private static final int REACH = 7;

  /** Searches longer than this are left to other seeds. */
  private static final int MOST = 60_000;

  private int tried;
  private final Printing printing;
  private final long[] value;
  private final boolean[] fixed;
  private final List<Integer> order = new ArrayList<>();
  private final Consumer<long[]> visitor;

  private Enumeration(Printing printing, Consumer<long[]> visitor) {
    this.printing = printing;
    this.visitor = visitor;
    int cells = printing.low.length;
    value = new long[cells];
    fixed = new boolean[cells];
    for (int c = 0; c < cells; c++) {
      if (printing.isOpen(c)) {
        order.add(c);
      } else {
        value[c] = printing.low[c];
        fixed[c] = true;
      }
    }
  }

  /** Least and greatest value of every cell over all tables. */
  static long[][] intervals(District district, List<Integer> steps) {
    var printing = new Printing(district.family(), steps);
    var low = new long[printing.low.length];
    var high = new long[low.length];
    Arrays.fill(low, Long.MAX_VALUE);
    var search =
        new Enumeration(
            printing,
            table -> {
              for (int c = 0; c < low.length; c++) {
                low[c] = Math.min(low[c], table[c]);
                high[c] = Math.max(high[c], table[c]);
              }
            });
    search.place();
    return new long[][] {low, high};
  }

  static List<Integer> interval(District district, List<Integer> steps, String name) {
    var both = intervals(district, steps);
    for (int c = 0; c < district.cells.size(); c++) {
      if (district.cells.get(c).name().equals(name)) {
        return List.of((int) both[0][c], (int) both[1][c]);
      }
    }
    throw new IllegalArgumentException("The cell (%s) is not there.".formatted(name));
  }

  private void place() {
    tried++;
    Assumptions.assumeThat(tried).as("steps of the search").isLessThan(MOST);
    int next = -1;
    long[] best = {0, Long.MAX_VALUE};
    for (int c : order) {
      if (!fixed[c]) {
        var range = range(c);
        if (next < 0 || range[1] - range[0] < best[1] - best[0]) {
          next = c;
          best = range;
        }
      }
    }
    if (next < 0) {
      if (Arrays.stream(printing.relations).allMatch(this::holds)) {
        visitor.accept(value);
      }
      return;
    }
    fixed[next] = true;
    for (long v = best[0]; v <= best[1]; v++) {
      value[next] = v;
      place();
    }
    fixed[next] = false;
  }

  private boolean holds(int[] relation) {
    long sum = value[relation[0]];
    for (int i = 1; i < relation.length; i++) {
      sum -= value[relation[i]];
    }
    return sum == 0;
  }

  /** What each relation alone leaves for the cell, given what is fixed so far. */
  private long[] range(int cell) {
    long low = printing.low[cell];
    long high = Math.min(printing.high[cell], printing.value(cell) + REACH);
    for (int r : printing.relationsOf[cell]) {
      long least = 0;
      long most = 0;
      var cells = printing.relations[r];
      int sign = cells[0] == cell ? 1 : -1;
      for (int i = 0; i < cells.length; i++) {
        if (cells[i] != cell) {
          long a = fixed[cells[i]] ? value[cells[i]] : printing.low[cells[i]];
          long b = fixed[cells[i]] ? value[cells[i]] : printing.value(cells[i]) + REACH;
          b = fixed[cells[i]] ? b : Math.min(b, printing.high[cells[i]]);
          boolean adds = sign > 0 ? i > 0 : i == 0;
          least += adds ? a : -b;
          most += adds ? b : -a;
        }
      }
      low = Math.max(low, least);
      high = Math.min(high, most);
    }
    return new long[] {low, high};
  }
}
