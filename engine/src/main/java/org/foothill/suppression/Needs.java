package org.foothill.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How uncertain each cell must stay. Depends on the true values only, not on what is printed. */
final class Needs {
  private final long[] width;
  private final boolean[] small;

  /** Least value that public zeros alone force: so many parts are known to be there. */
  private final long[] forced;

  private final Rules rules;
  private final long unit;

  /** For each cell the splits whose whole it is, in the family's order. */
  private final List<List<Split>> splitsOf;

  Needs(Printing printing, Rules rules) {
    this.rules = rules;
    var family = printing.family;
    unit = family.unit();
    width = new long[family.cells().size()];
    small = new boolean[width.length];
    forced = forced(printing);
    splitsOf = new ArrayList<>();
    for (int c = 0; c < width.length; c++) {
      splitsOf.add(new ArrayList<>());
      if (printing.isPeople(c) && rules.isSmall(printing.value(c), unit)) {
        small[c] = true;
        width[c] = rules.width() * unit;
      }
    }
    for (var split : family.splits()) {
      splitsOf.get(split.whole()).add(split);
      need(printing, split, split.part(), split.noneMatters());
      need(printing, split, split.rest(), split.allMatters());
    }
  }

  private static long[] forced(Printing printing) {
    var forced = printing.family.cells().stream().mapToLong(Cell::floor).toArray();
    boolean grew = true;
    while (grew) {
      grew = false;
      for (var cells : printing.relations) {
        long parts = Arrays.stream(cells).skip(1).mapToLong(c -> forced[c]).sum();
        grew |= parts > forced[cells[0]];
        forced[cells[0]] = Math.max(forced[cells[0]], parts);
      }
    }
    return forced;
  }

  /** Nobody, and nearly nobody where it is printed, must not be provable of {@code counted}. */
  private void need(Printing printing, Split split, int counted, boolean matters) {
    long whole = printing.value(split.whole());
    long value = printing.value(counted);
    if (!matters || whole == 0) {
      return;
    }
    boolean printed = printing.isPrintable(split.part());
    long band = printed ? rules.endBandCount(whole, unit) : 0;
    if (small[split.whole()]) {
      width[counted] = Math.max(width[counted], value == 0 ? one() : 0);
    } else if (value <= band) {
      width[counted] = Math.max(width[counted], Math.min(2, whole) * one());
    }
  }

  /** The least change of an outcome that counts: one person, or one day. */
  private long one() {
    return Math.max(1, unit / 200);
  }

  boolean isSmall(int cell) {
    return small[cell];
  }

  long width(int cell) {
    return width[cell];
  }

  long person() {
    return unit;
  }

  boolean met(Printing printing, int cell, long low, long high) {
    if (high - low < width[cell]) {
      return false;
    }
    long value = printing.value(cell);
    return !small[cell] || (high > value && (low < value || value <= forced[cell]));
  }

  /** The open parts of a whole that everybody knows; empty when the whole is open too. */
  static List<Integer> hiddenParts(Printing printing, int relation) {
    var cells = printing.relations[relation];
    if (!printing.ofPeople[relation] || printing.isOpen(cells[0])) {
      return List.of();
    }
    return Arrays.stream(cells)
        .skip(1)
        .filter(c -> printing.isOpen(c) && printing.isPeople(c))
        .boxed()
        .toList();
  }

  /** True when the cells together are a small set of people, which their known sum would print. */
  boolean isSmallUnion(Printing printing, List<Integer> cells) {
    long sum = cells.stream().mapToLong(printing::value).sum();
    return sum > 0 && sum < rules.union() * unit;
  }

  /** Outcomes of hidden parts that are complete for all of them together. */
  List<Target> completeUnions(Printing printing, List<Integer> parts) {
    var targets = new ArrayList<Target>();
    if (parts.size() < 2) {
      return targets;
    }
    int splits = splitsOf.get(parts.getFirst()).size();
    if (parts.stream().anyMatch(c -> splitsOf.get(c).size() != splits)) {
      return targets;
    }
    for (int s = 0; s < splits; s++) {
      int at = s;
      var all = parts.stream().map(c -> splitsOf.get(c).get(at)).toList();
      if (all.getFirst().noneMatters()) {
        add(printing, targets, all.stream().mapToInt(Split::part).toArray());
      }
      if (all.getFirst().allMatters()) {
        add(printing, targets, all.stream().mapToInt(Split::rest).toArray());
      }
    }
    return targets;
  }

  private void add(Printing printing, List<Target> targets, int[] counted) {
    if (Arrays.stream(counted).allMatch(c -> printing.value(c) == 0)) {
      targets.add(new Target(counted, 2 * one(), Target.Kind.NEED));
    }
  }

  /** Everything that must not be provable, for single cells and for hidden parts together. */
  List<Target> targets(Printing printing) {
    var targets = new ArrayList<Target>();
    for (int c = 0; c < width.length; c++) {
      if (width[c] > 0) {
        targets.add(new Target(new int[] {c}, width[c], Target.Kind.NEED));
      } else if (printing.isPeople(c) && printing.isOpen(c)) {
        targets.add(new Target(new int[] {c}, unit, Target.Kind.WISH));
      }
    }
    for (int r = 0; r < printing.relations.length; r++) {
      targets.addAll(completeUnions(printing, hiddenParts(printing, r)));
    }
    return targets;
  }

  /**
   * Cells whose sum must stay uncertain by {@code width}.
   *
   * @param kind a {@code WISH} that fails is no claim: the cell is not small, but it can be worked
   *     out and therefore protects nobody
   */
  record Target(int[] cells, long width, Kind kind) {
    enum Kind {
      NEED,
      WISH
    }
  }
}
