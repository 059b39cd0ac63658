package org.foothill.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * Divides a family into sheets: cells that sums link, except across blocks. The outcomes of a
 * sheet's cells are other sheets, below it. What is known of a sheet limits the sheets below it
 * only cell by cell, so a sheet can be varied while those above stay as they are and those below
 * follow.
 */
final class Sheets {
  /** For each cell its sheet. */
  final int[] of;

  /** For each sheet its cells, ascending. */
  final int[][] cells;

  /** For each sheet the sums in it, as positions in the printing's relations. */
  final int[][] sums;

  /** For each sheet the splits whose part lies in it. */
  final List<List<Split>> splits;

  /** Every sheet after those that it is an outcome of, as far as there is such an order. */
  final int[] downward;

  private final List<TreeSet<Integer>> above;

  Sheets(Printing printing) {
    var family = printing.family;
    var home = new int[family.cells().size()];
    Arrays.setAll(home, c -> c);
    int sumCount = family.relations().size();
    for (int r = 0; r < sumCount; r++) {
      var line = printing.relations[r];
      for (int k = isCut(family, line) ? 2 : 1; k < line.length; k++) {
        join(home, line[k], line[k - 1]);
      }
    }
    for (var split : family.splits()) {
      join(home, split.part(), split.rest());
    }
    of = new int[home.length];
    int count = 0;
    for (int c = 0; c < home.length; c++) {
      of[c] = find(home, c) == c ? count++ : of[find(home, c)];
    }
    cells = inverse(of, count);
    var sumHome = new int[sumCount];
    Arrays.setAll(sumHome, r -> of[printing.relations[r][1]]);
    sums = inverse(sumHome, count);
    splits = new ArrayList<>();
    above = new ArrayList<>();
    for (int s = 0; s < count; s++) {
      splits.add(new ArrayList<>());
      above.add(new TreeSet<>());
    }
    for (var split : family.splits()) {
      int below = of[split.part()];
      splits.get(below).add(split);
      if (of[split.whole()] != below) {
        above.get(below).add(of[split.whole()]);
      }
    }
    for (int r = 0; r < sumCount; r++) {
      int wholeHome = of[printing.relations[r][0]];
      if (wholeHome != sumHome[r]) {
        above.get(sumHome[r]).add(wholeHome);
      }
    }
    downward = downward(count);
  }

  private static boolean isCut(TableFamily family, int[] line) {
    return family.cells().get(line[0]).block() != family.cells().get(line[1]).block();
  }

  /** True for a sum of the sheet whose whole lies in another block. */
  boolean isCut(int sheet, int sum, Printing printing) {
    return of[printing.relations[sum][0]] != sheet;
  }

  int count() {
    return cells.length;
  }

  /** The sheets whose outcomes this one holds. */
  List<Integer> above(int sheet) {
    return List.copyOf(above.get(sheet));
  }

  /** The root of a tree is its smallest cell. */
  private static void join(int[] home, int one, int other) {
    int a = find(home, one);
    int b = find(home, other);
    home[Math.max(a, b)] = Math.min(a, b);
  }

  private static int find(int[] home, int cell) {
    int at = cell;
    while (home[at] != at) {
      home[at] = home[home[at]];
      at = home[at];
    }
    return at;
  }

  private static int[][] inverse(int[] homes, int count) {
    var lists = new ArrayList<List<Integer>>();
    for (int s = 0; s < count; s++) {
      lists.add(new ArrayList<>());
    }
    for (int i = 0; i < homes.length; i++) {
      lists.get(homes[i]).add(i);
    }
    return lists.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  private int[] downward(int count) {
    var order = new ArrayList<Integer>();
    var seen = new boolean[count];
    for (int s = 0; s < count; s++) {
      visit(s, seen, order);
    }
    return order.stream().mapToInt(Integer::intValue).toArray();
  }

  private void visit(int sheet, boolean[] seen, List<Integer> order) {
    if (!seen[sheet]) {
      seen[sheet] = true;
      above.get(sheet).forEach(s -> visit(s, seen, order));
      order.add(sheet);
    }
  }
}
