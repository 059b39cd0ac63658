package org.foothill.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Open cells that relations link, directly or through each other. */
final class Component {
  final int[] cells;
  final int[] relations;

  private Component(int[] cells, int[] relations) {
    this.cells = cells;
    this.relations = relations;
  }

  /** Every component, by its smallest cell. */
  static List<Component> all(Printing printing) {
    var found = new ArrayList<Component>();
    var seen = new boolean[printing.low.length];
    var used = new boolean[printing.relations.length];
    for (int c = 0; c < seen.length; c++) {
      if (!seen[c] && printing.isOpen(c)) {
        found.add(from(printing, c, seen, used));
      }
    }
    return found;
  }

  private static Component from(Printing printing, int start, boolean[] seen, boolean[] used) {
    var queue = new ArrayList<Integer>();
    var relations = new ArrayList<Integer>();
    queue.add(start);
    seen[start] = true;
    for (int i = 0; i < queue.size(); i++) {
      for (int r : printing.relationsOf[queue.get(i)]) {
        if (!used[r]) {
          used[r] = true;
          relations.add(r);
          queue.addAll(newcomers(printing, r, seen));
        }
      }
    }
    return new Component(
        queue.stream().mapToInt(Integer::intValue).sorted().toArray(),
        relations.stream().mapToInt(Integer::intValue).sorted().toArray());
  }

  private static List<Integer> newcomers(Printing printing, int relation, boolean[] seen) {
    var open = new ArrayList<Integer>();
    for (int c : printing.relations[relation]) {
      if (!seen[c] && printing.isOpen(c)) {
        seen[c] = true;
        open.add(c);
      }
    }
    return open;
  }

  /** Place of each of the family's cells in this component, -1 outside. */
  int[] places(int familySize) {
    var places = new int[familySize];
    Arrays.fill(places, -1);
    for (int i = 0; i < cells.length; i++) {
      places[cells[i]] = i;
    }
    return places;
  }
}
