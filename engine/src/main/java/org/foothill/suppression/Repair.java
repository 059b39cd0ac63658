package org.foothill.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.foothill.suppression.Printing.Move;

/** Finds the cheapest cell whose print can be held back so that another becomes less certain. */
final class Repair {
  private final Printing printing;

  Repair(Printing printing) {
    this.printing = printing;
  }

  /**
   * Holds back one cell of this relation, other than {@code spared}; returns the cells that are now
   * seen differently, empty when there is nothing to hold back.
   */
  List<Integer> within(int relation, int spared) {
    return holdBack(Set.of(relation), Set.of(spared));
  }

  /** Holds back the cell itself. */
  List<Integer> itself(int cell) {
    return apply(printing.widening(cell));
  }

  /** Holds back something near these cells: in a relation of theirs, else one relation further. */
  List<Integer> near(int[] cells) {
    var spared = new HashSet<Integer>();
    var ring = new ArrayList<Integer>();
    for (int c : cells) {
      spared.add(c);
      ring.add(c);
    }
    var seen = new HashSet<Integer>();
    while (!ring.isEmpty()) {
      var relations =
          ring.stream()
              .flatMapToInt(c -> Arrays.stream(printing.relationsOf[c]))
              .filter(seen::add)
              .boxed()
              .collect(Collectors.toCollection(TreeSet::new));
      var changed = holdBack(relations, spared);
      if (!changed.isEmpty() || relations.isEmpty()) {
        return changed;
      }
      ring.clear();
      for (int r : relations) {
        Arrays.stream(printing.relations[r]).forEach(ring::add);
      }
    }
    return List.of();
  }

  private List<Integer> holdBack(Set<Integer> relations, Set<Integer> spared) {
    List<Move> best = List.of();
    double least = Double.POSITIVE_INFINITY;
    for (int r : relations) {
      for (int c : printing.relations[r]) {
        var moves = spared.contains(c) ? List.<Move>of() : printing.widening(c);
        if (moves.isEmpty()) {
          continue;
        }
        double cost = moves.stream().mapToDouble(Move::cost).sum() * (1 + lonely(c, r));
        if (cost < least) {
          least = cost;
          best = moves;
        }
      }
    }
    return apply(best);
  }

  /** In how many other relations the cell would be the only one that a reader does not know. */
  private int lonely(int cell, int relation) {
    int count = 0;
    for (int r : printing.relationsOf[cell]) {
      if (r != relation && printing.ofPeople[r]) {
        boolean alone =
            Arrays.stream(printing.relations[r]).noneMatch(c -> c != cell && printing.isOpen(c));
        count += alone ? 1 : 0;
      }
    }
    return count;
  }

  private List<Integer> apply(List<Move> moves) {
    var changed = new ArrayList<Integer>();
    for (var move : moves) {
      var steps = printing.family.entries().get(move.entry()).steps();
      steps.get(printing.step(move.entry())).views().forEach(v -> changed.add(v.cell()));
      printing.move(move.entry(), move.step());
    }
    return changed;
  }
}
