package org.foothill.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** How uncertain each cell must stay. Depends on the true values only, not on what is printed. */
final class Needs {
  private final Printing printing;
  private final long[] width;
  private final boolean[] small;
  private final Rules rules;
  private final long unit;

  /** For each cell the splits whose whole it is and whose ends matter, in the family's order. */
  private final List<List<Split>> splitsOf = new ArrayList<>();

  Needs(Printing printing, Rules rules) {
    this.printing = printing;
    this.rules = rules;
    var family = printing.family;
    unit = family.unit();
    width = new long[family.cells().size()];
    small = new boolean[width.length];
    for (int c = 0; c < width.length; c++) {
      splitsOf.add(new ArrayList<>());
      if (printing.isPeople(c) && rules.isSmall(printing.value(c), unit)) {
        small[c] = true;
        width[c] = rules.width() * unit;
      }
    }
    for (var split : family.splits()) {
      need(split, split.part(), split.noneMatters());
      need(split, split.rest(), split.allMatters());
      if (split.noneMatters() || split.allMatters()) {
        splitsOf.get(split.whole()).add(split);
        needShare(split);
      }
    }
    for (int c = 0; c < width.length; c++) {
      // What is public already cannot be made uncertain again.
      var cell = family.cells().get(c);
      width[c] = Math.min(width[c], cell.ceiling() - cell.floor());
      small[c] &= width[c] > 0;
    }
  }

  /**
   * Nobody and nearly nobody must not be provable of {@code counted}, also where no table prints
   * it: what is left of a printed whole is as good as printed.
   */
  private void need(Split split, int counted, boolean matters) {
    long whole = printing.value(split.whole());
    long value = printing.value(counted);
    if (!matters || whole == 0) {
      return;
    }
    long band = rules.endBandCount(whole, unit);
    if (small[split.whole()]) {
      width[counted] = Math.max(width[counted], value == 0 ? one() : 0);
    } else if (value <= band) {
      width[counted] = Math.max(width[counted], Math.min(2, whole) * one());
    }
  }

  /** The share of a small group that has the outcome must stay uncertain by some points. */
  private void needShare(Split split) {
    long whole = printing.value(split.whole());
    boolean complete = printing.value(split.part()) == 0 || printing.value(split.rest()) == 0;
    if (unit == 1 && small[split.whole()] && !complete) {
      long share = (whole * Rules.SHARE_WIDTH + 99) / 100;
      width[split.part()] = Math.max(width[split.part()], share);
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

  /** How many people hidden parts of a known whole are at least. */
  long union() {
    return rules.union() * unit;
  }

  long person() {
    return unit;
  }

  /** Whether an interval leaves the cell uncertain enough, wherever in it the true value lies. */
  boolean met(int cell, long low, long high) {
    return high - low >= width[cell] && (!small[cell] || high > printing.value(cell));
  }

  /** The open parts of a whole that everybody knows; empty when the whole is open too. */
  List<Integer> hiddenParts(int relation, IntPredicate isOpen) {
    var cells = printing.relations[relation];
    if (!printing.ofPeople[relation] || isOpen.test(cells[0])) {
      return List.of();
    }
    return Arrays.stream(cells)
        .skip(1)
        .filter(c -> isOpen.test(c) && printing.isPeople(c))
        .boxed()
        .toList();
  }

  /** True when the cells together are a small set of people, which their known sum would print. */
  boolean isSmallUnion(List<Integer> cells) {
    long sum = cells.stream().mapToLong(printing::value).sum();
    return sum > 0 && sum < union();
  }

  /** Outcomes of hidden parts that are complete, or nearly, for all of them together. */
  List<Target> completeUnions(List<Integer> parts) {
    var targets = new ArrayList<Target>();
    int splits = commonSplits(parts);
    long people = parts.stream().mapToLong(printing::value).sum();
    for (int s = 0; s < splits; s++) {
      int at = s;
      var all = parts.stream().map(c -> splitsOf.get(c).get(at)).toList();
      if (all.getFirst().noneMatters()) {
        add(targets, people, all.stream().mapToInt(Split::part).toArray());
      }
      if (all.getFirst().allMatters()) {
        add(targets, people, all.stream().mapToInt(Split::rest).toArray());
      }
    }
    return targets;
  }

  /** How many splits each of several parts has; 0 where they do not have the same. */
  private int commonSplits(List<Integer> parts) {
    if (parts.size() < 2) {
      return 0;
    }
    int splits = splitsOf.get(parts.getFirst()).size();
    return parts.stream().allMatch(c -> splitsOf.get(c).size() == splits) ? splits : 0;
  }

  private void add(List<Target> targets, long people, int[] counted) {
    long count = Arrays.stream(counted).mapToLong(printing::value).sum();
    boolean distinct = Arrays.stream(counted).distinct().count() == counted.length;
    if (distinct && people > 0 && count <= rules.endBandCount(people, unit)) {
      targets.add(new Target(counted, 2 * one(), Target.Kind.NEED));
    }
  }

  /** What must not be provable of single cells. */
  List<Target> ofCells(int[] cells) {
    return Arrays.stream(cells)
        .filter(c -> width[c] > 0)
        .mapToObj(c -> new Target(new int[] {c}, width[c], Target.Kind.NEED))
        .toList();
  }

  /** Everything that must not be provable, for single cells and for hidden parts together. */
  List<Target> targets(Printing printed) {
    var targets = new ArrayList<Target>();
    for (int c = 0; c < width.length; c++) {
      if (width[c] > 0) {
        targets.add(new Target(new int[] {c}, width[c], Target.Kind.NEED));
      } else if (printed.isPeople(c) && printed.isOpen(c)) {
        targets.add(new Target(new int[] {c}, unit, Target.Kind.WISH));
      }
    }
    for (int r = 0; r < printed.relations.length; r++) {
      targets.addAll(completeUnions(hiddenParts(r, printed::isOpen)));
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
