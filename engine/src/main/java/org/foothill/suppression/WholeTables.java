package org.foothill.suppression;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.foothill.solvers.IntegerSolver;
import org.foothill.solvers.IntegerSolver.Answer;
import org.foothill.solvers.IntegerSolver.Row;
import org.foothill.solvers.IntegerSolver.Sum;
import org.foothill.suppression.Needs.Target;

/**
 * Looks for a table in whole numbers over everything that relations link, as it is printed now.
 * Slower than varying sheets, but not misled where the corners of a linear program are fractions.
 */
final class WholeTables {
  /** Deterministic seconds for one table. */
  private static final double EFFORT = 4;

  private final Printing printing;
  private final IntegerSolver solver;

  WholeTables(Printing printing, IntegerSolver solver) {
    this.printing = printing;
    this.solver = solver;
  }

  /** A table in which the target is as great ({@code sign} 1) or as small (-1) as it can be. */
  Optional<Witness> farthest(Target target, int sign) {
    var relations = new TreeSet<Integer>();
    var places = linked(target, relations);
    if (Arrays.stream(target.cells()).noneMatch(places::containsKey)) {
      return Optional.empty();
    }
    var cells = places.keySet().stream().mapToInt(Integer::intValue).toArray();
    var rows = relations.stream().map(r -> row(printing.relations[r], places)).toList();
    var question =
        new IntegerSolver.Question(
            Arrays.stream(cells).mapToLong(c -> printing.low[c]).toArray(),
            Arrays.stream(cells).mapToLong(c -> printing.high[c]).toArray(),
            rows,
            wanted(target, -sign, places),
            Arrays.stream(cells).mapToLong(printing::value).toArray(),
            EFFORT);
    return switch (solver.solve(question)) {
      case Answer.Optimal(long[] values, long _) -> Optional.of(witness(cells, values));
      case Answer.Found(long[] values, long _, double _) -> Optional.of(witness(cells, values));
      case Answer.Impossible(), Answer.GaveUp(double _) -> Optional.empty();
    };
  }

  private static Sum wanted(Target target, long weight, Map<Integer, Integer> places) {
    var variables =
        Arrays.stream(target.cells())
            .filter(places::containsKey)
            .map(c -> places.getOrDefault(c, 0))
            .toArray();
    var weights = new long[variables.length];
    Arrays.fill(weights, weight);
    return new Sum(variables, weights);
  }

  /** The open cells that relations link to the target, each with its variable. */
  private Map<Integer, Integer> linked(Target target, TreeSet<Integer> relations) {
    var places = new LinkedHashMap<Integer, Integer>();
    var queue = new ArrayDeque<Integer>();
    Arrays.stream(target.cells()).forEach(queue::add);
    while (!queue.isEmpty()) {
      int cell = queue.remove();
      if (printing.isOpen(cell) && places.putIfAbsent(cell, places.size()) == null) {
        for (int r : printing.relationsOf[cell]) {
          relations.add(r);
          Arrays.stream(printing.relations[r]).forEach(queue::add);
        }
      }
    }
    return places;
  }

  private Row row(int[] relation, Map<Integer, Integer> places) {
    var variables = new int[relation.length];
    var weights = new long[relation.length];
    int count = 0;
    long known = 0;
    for (int k = 0; k < relation.length; k++) {
      long weight = k == 0 ? 1 : -1;
      var place = places.get(relation[k]);
      known += place == null ? weight * printing.value(relation[k]) : 0;
      if (place != null) {
        variables[count] = place;
        weights[count++] = weight;
      }
    }
    var sum = new Sum(Arrays.copyOf(variables, count), Arrays.copyOf(weights, count));
    return new Row(sum, -known, -known);
  }

  private Witness witness(int[] cells, long[] values) {
    var differing = new TreeMap<Integer, Long>();
    for (int i = 0; i < cells.length; i++) {
      if (values[i] != printing.value(cells[i])) {
        differing.put(cells[i], values[i]);
      }
    }
    return new Witness(
        differing.keySet().stream().mapToInt(Integer::intValue).toArray(),
        differing.values().stream().mapToLong(Long::longValue).toArray());
  }
}
