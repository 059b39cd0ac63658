package org.foothill.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the splits of some sheets limit each other. Where the whole lies outside, the rest is the
 * whole less the part and needs no variable of its own; where it lies inside, the split is an
 * equation.
 */
final class Parting {
  private final Printing printing;
  private final Map<Integer, Split> byRest = new HashMap<>();
  private final Map<Integer, List<Split>> byPart = new HashMap<>();
  private final List<Split> open = new ArrayList<>();

  Parting(Printing printing, Sheets sheets, Set<Integer> wanted) {
    this.printing = printing;
    for (int sheet : wanted) {
      for (var split : sheets.splits.get(sheet)) {
        boolean outside = !wanted.contains(sheets.of[split.whole()]);
        boolean alone = printing.relationsOf[split.rest()].length == 1;
        if (outside && alone && split.part() != split.rest()) {
          byRest.put(split.rest(), split);
          byPart.computeIfAbsent(split.part(), _ -> new ArrayList<>()).add(split);
        } else {
          open.add(split);
        }
      }
    }
  }

  /** Splits that must be equations. */
  List<Split> open() {
    return open;
  }

  /** True for a cell that needs a variable. */
  boolean isFree(int cell) {
    return !byRest.containsKey(cell);
  }

  /** The part that a rest follows; -1 for every other cell. */
  int partOf(int cell) {
    var split = byRest.get(cell);
    return split == null ? -1 : split.part();
  }

  int wholeOf(int rest) {
    var split = byRest.get(rest);
    if (split == null) {
      throw new IllegalArgumentException("The cell (%d) is no rest.".formatted(rest));
    }
    return split.whole();
  }

  /** Least value of a part that leaves its rests possible. */
  long floor(int cell, World world) {
    long floor = Long.MIN_VALUE;
    for (var split : byPart.getOrDefault(cell, List.of())) {
      floor = Math.max(floor, world.at(split.whole()) - printing.high[split.rest()]);
    }
    return floor;
  }

  long ceiling(int cell, World world) {
    long ceiling = Long.MAX_VALUE;
    for (var split : byPart.getOrDefault(cell, List.of())) {
      ceiling = Math.min(ceiling, world.at(split.whole()) - printing.low[split.rest()]);
    }
    return ceiling;
  }

  void writeRests(World world) {
    byRest.forEach((rest, split) -> {
      long value = world.at(split.whole()) - world.at(split.part());
      if (value != world.at(rest)) {
        world.set(rest, value);
      }
    });
  }
}
