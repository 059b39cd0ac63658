package org.foothill.unpick;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foothill.solvers.IntegerSolver;
import org.foothill.solvers.IntegerSolver.Answer;
import org.foothill.solvers.IntegerSolver.Question;
import org.foothill.solvers.IntegerSolver.Row;
import org.foothill.solvers.IntegerSolver.Sum;

/**
 * Looks for the shortest sum of printed cells that proves an upper bound: lines taken once or twice
 * each, added and subtracted so that everything unknown falls away but the target, or has a known
 * end on the right side.
 */
final class Combination {
  private static final int LARGEST = 300;
  private static final int TIMES = 2;
  private static final double EFFORT = 1;

  private final Board board;
  private final Narrowing known;
  private final IntegerSolver solver;

  Combination(Board board, Narrowing known, IntegerSolver solver) {
    this.board = board;
    this.known = known;
    this.solver = solver;
  }

  /**
   * {@code target <= sum of weight * printed value - least of some unknown + most of others}.
   *
   * @param printed weights of printed cells
   * @param unknown what each unknown that did not fall away takes from the bound, at least
   */
  record Proof(
      Map<Integer, Long> printed, Map<Integer, Long> unknown, List<Integer> lines, long bound) {
    /** The same as a lower bound of the negated target. */
    Proof negated() {
      return new Proof(negated(printed), negated(unknown), lines, bound);
    }

    private static Map<Integer, Long> negated(Map<Integer, Long> weights) {
      var negated = new LinkedHashMap<Integer, Long>();
      weights.forEach((q, weight) -> negated.put(q, -weight));
      return negated;
    }
  }

  /** A proof that the sum is at most so many; the shortest that was found. */
  Optional<Proof> atMost(Map<Integer, Long> target, long bound) {
    for (int size : new int[] {12, 60, LARGEST}) {
      var around = around(target.keySet(), size);
      var proof = new Model(around, target).solve(bound);
      if (proof.isPresent() || around.size() < size) {
        return proof;
      }
    }
    return Optional.empty();
  }

  /** Lines near the target, nearest first. */
  private List<Integer> around(Set<Integer> target, int size) {
    var lines = new LinkedHashSet<Integer>();
    var seen = new LinkedHashSet<>(target);
    var ring = new ArrayList<>(target);
    while (!ring.isEmpty() && lines.size() < size) {
      var next = new ArrayList<Integer>();
      for (int q : ring) {
        Arrays.stream(known.linesOf(q))
            .filter(l -> lines.size() < size && isSmall(l) && lines.add(l))
            .flatMap(l -> Arrays.stream(board.lines().get(l).quantities()))
            .filter(other -> !board.quantity(other).printed() && seen.add(other))
            .forEach(next::add);
      }
      ring = next;
    }
    return List.copyOf(lines);
  }

  /** Rates are not added up. */
  private boolean isSmall(int l) {
    return Arrays.stream(board.lines().get(l).weights()).allMatch(w -> Math.abs(w) <= 1000)
        && board.lines().get(l).kind() != Board.Kind.RATE;
  }

  /** One question to the solver. */
  private final class Model {
    private final List<Integer> lines;
    private final Map<Integer, Long> target;
    private final List<Integer> unknown;
    private final List<Row> rows = new ArrayList<>();
    private final long[] low;
    private final long[] high;

    Model(List<Integer> lines, Map<Integer, Long> target) {
      this.lines = lines;
      this.target = target;
      var all = new LinkedHashSet<>(target.keySet());
      for (int l : lines) {
        Arrays.stream(board.lines().get(l).quantities()).forEach(all::add);
      }
      unknown = all.stream().filter(q -> !board.quantity(q).printed()).toList();
      int count = 2 * lines.size() + 2 * unknown.size();
      low = new long[count];
      high = new long[count];
    }

    // Variables: times added, times subtracted of each line; left over with a known least, left
    // over with a known most of each unknown.
    private int added(int i) {
      return i;
    }

    private int subtracted(int i) {
      return lines.size() + i;
    }

    private int atLeast(int j) {
      return 2 * lines.size() + j;
    }

    private int atMost(int j) {
      return 2 * lines.size() + unknown.size() + j;
    }

    Optional<Proof> solve(long bound) {
      for (int i = 0; i < lines.size(); i++) {
        var line = board.lines().get(lines.get(i));
        high[added(i)] = line.most() < Board.ENDLESS ? TIMES : 0;
        high[subtracted(i)] = line.least() > -Board.ENDLESS ? TIMES : 0;
      }
      for (int j = 0; j < unknown.size(); j++) {
        high[atLeast(j)] = TIMES;
        high[atMost(j)] = board.quantity(unknown.get(j)).high() < Board.ENDLESS ? TIMES : 0;
        rows.add(balance(j));
      }
      var value = value();
      long constant =
          target.entrySet().stream()
              .filter(entry -> board.quantity(entry.getKey()).printed())
              .mapToLong(entry -> entry.getValue() * board.quantity(entry.getKey()).low())
              .sum();
      rows.add(new Row(value, -Board.ENDLESS, bound - constant));
      var answer = solver.solve(new Question(low, high, rows, length(), new long[0], EFFORT));
      return switch (answer) {
        case Answer.Optimal(long[] values, long _) -> Optional.of(proof(values, value));
        case Answer.Found(long[] values, long _, double _) -> Optional.of(proof(values, value));
        case Answer.Impossible(), Answer.GaveUp(double _) -> Optional.empty();
      };
    }

    /** What is left of an unknown beyond the target. */
    private Row balance(int j) {
      int q = unknown.get(j);
      var terms = new LinkedHashMap<Integer, Long>();
      for (int i = 0; i < lines.size(); i++) {
        long weight = weight(lines.get(i), q);
        if (weight != 0) {
          terms.put(added(i), weight);
          terms.put(subtracted(i), -weight);
        }
      }
      terms.put(atLeast(j), -1L);
      terms.put(atMost(j), 1L);
      long sought = target.getOrDefault(q, 0L);
      return new Row(sum(terms), sought, sought);
    }

    private long weight(int l, int q) {
      var line = board.lines().get(l);
      long weight = 0;
      for (int i = 0; i < line.quantities().length; i++) {
        weight += line.quantities()[i] == q ? line.weights()[i] : 0;
      }
      return weight;
    }

    /** The bound that a combination proves. */
    private Sum value() {
      var terms = new LinkedHashMap<Integer, Long>();
      for (int i = 0; i < lines.size(); i++) {
        var line = board.lines().get(lines.get(i));
        long printed = 0;
        for (int k = 0; k < line.quantities().length; k++) {
          var quantity = board.quantity(line.quantities()[k]);
          printed += quantity.printed() ? line.weights()[k] * quantity.low() : 0;
        }
        terms.put(added(i), high[added(i)] == 0 ? 0 : line.most() - printed);
        terms.put(subtracted(i), high[subtracted(i)] == 0 ? 0 : printed - line.least());
      }
      for (int j = 0; j < unknown.size(); j++) {
        var quantity = board.quantity(unknown.get(j));
        terms.put(atLeast(j), -quantity.low());
        terms.put(atMost(j), high[atMost(j)] == 0 ? 0 : quantity.high());
      }
      return sum(terms);
    }

    /** Printed cells to read, and unknown ones to think about. */
    private Sum length() {
      var terms = new LinkedHashMap<Integer, Long>();
      for (int i = 0; i < lines.size(); i++) {
        long printed =
            Arrays.stream(board.lines().get(lines.get(i)).quantities())
                .filter(q -> board.quantity(q).printed() && board.quantity(q).low() != 0)
                .count();
        terms.put(added(i), 2 + printed);
        terms.put(subtracted(i), 2 + printed);
      }
      for (int j = 0; j < unknown.size(); j++) {
        terms.put(atLeast(j), 1L);
        terms.put(atMost(j), 2L);
      }
      return sum(terms);
    }

    private static Sum sum(Map<Integer, Long> terms) {
      return new Sum(
          terms.keySet().stream().mapToInt(Integer::intValue).toArray(),
          terms.values().stream().mapToLong(Long::longValue).toArray());
    }

    private Proof proof(long[] values, Sum value) {
      var used = new ArrayList<Integer>();
      for (int i = 0; i < lines.size(); i++) {
        if (times(values, i) != 0) {
          used.add(lines.get(i));
        }
      }
      long bound = 0;
      for (int v = 0; v < value.variables().length; v++) {
        bound += value.weights()[v] * values[value.variables()[v]];
      }
      for (var entry : target.entrySet()) {
        var quantity = board.quantity(entry.getKey());
        bound += quantity.printed() ? entry.getValue() * quantity.low() : 0;
      }
      return new Proof(printed(values), left(values), used, bound);
    }

    private long times(long[] values, int i) {
      return values[added(i)] - values[subtracted(i)];
    }

    private Map<Integer, Long> printed(long[] values) {
      var printed = new LinkedHashMap<Integer, Long>(target);
      for (int i = 0; i < lines.size(); i++) {
        var line = board.lines().get(lines.get(i));
        for (int k = 0; k < line.quantities().length; k++) {
          printed.merge(line.quantities()[k], -times(values, i) * line.weights()[k], Long::sum);
        }
      }
      printed
          .entrySet()
          .removeIf(entry -> entry.getValue() == 0 || !board.quantity(entry.getKey()).printed());
      return printed;
    }

    private Map<Integer, Long> left(long[] values) {
      var left = new LinkedHashMap<Integer, Long>();
      for (int j = 0; j < unknown.size(); j++) {
        var quantity = board.quantity(unknown.get(j));
        long taken = -values[atLeast(j)] * quantity.low();
        taken += values[atMost(j)] > 0 ? values[atMost(j)] * quantity.high() : 0;
        if (taken != 0) {
          left.put(unknown.get(j), taken);
        }
      }
      return left;
    }
  }
}
