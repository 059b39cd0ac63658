package org.foothill.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.foothill.solvers.IntegerSolver;
import org.foothill.solvers.IntegerSolver.Answer;
import org.foothill.solvers.IntegerSolver.Question;
import org.foothill.solvers.IntegerSolver.Row;
import org.foothill.solvers.LinearSolver;

/**
 * The cheapest cells of a sheet to hide, with proof, by cutting planes (Fischetti and Salazar,
 * Solving the cell suppression problem on tabular data with linear constraints, 2001): a 0-1
 * program chooses what is hidden, attacks on the choice give inequalities that every safe choice
 * satisfies, and so on until no attack succeeds.
 */
final class Optimum {
  private static final int ROUNDS = 60;
  private static final double TOLERANCE = 1e-6;

  /** So that costs keep three decimals in whole numbers, and no two cells cost the same. */
  private static final long SCALE = 1000;

  /** Into how many parts an inequality's right side is cut. */
  private static final long FINENESS = 60;

  private final Printing printing;
  private final Needs needs;
  private final IntPredicate isAtFloor;
  private final int[] cells;
  private final int[] sums;
  private final int[] place;
  private final boolean[] choice;
  private final List<Row> cuts = new ArrayList<>();
  private final double unit;

  Optimum(Printing printing, Needs needs, Sheets sheets, int sheet, IntPredicate isAtFloor) {
    this.printing = printing;
    this.needs = needs;
    this.isAtFloor = isAtFloor;
    unit = printing.family.unit();
    cells = sheets.cells[sheet];
    sums = sheets.sums[sheet];
    place = new int[printing.low.length];
    Arrays.fill(place, -1);
    choice = new boolean[cells.length];
    for (int i = 0; i < cells.length; i++) {
      place[cells[i]] = i;
      choice[i] = isChoice(cells[i]);
    }
  }

  /** Printed exactly or not at all, and free to be either. */
  private boolean isChoice(int cell) {
    return printing.isPrintable(cell)
        && !needs.isSmall(cell)
        && printing.reachLow[cell] < printing.reachHigh[cell];
  }

  /**
   * Which cells to hide.
   *
   * @param hidden the chosen cells, ascending, without those that are small
   * @param cost what readers lose by them
   * @param bound no safe choice costs less
   */
  record Choice(int[] hidden, double cost, double bound) {}

  /** The best choice found within the effort; empty when none turned out safe. */
  Optional<Choice> choose(IntegerSolver integers, LinearSolver linear, double effort) {
    lines();
    var found = Optional.<Choice>empty();
    try (var program = program(linear)) {
      for (int round = 0; round < ROUNDS && found.isEmpty(); round++) {
        var wanted = proposal(integers.solve(question(effort * (ROUNDS - round) / ROUNDS)));
        if (wanted.isEmpty()) {
          return Optional.empty();
        }
        found = wanted.filter(proposal -> !attack(program, proposal.values)).map(this::choice);
      }
    }
    return found;
  }

  /** What is hidden (1) and not, and what less than which no choice costs. */
  private record Proposal(long[] values, double bound) {}

  private static Optional<Proposal> proposal(Answer answer) {
    return switch (answer) {
      case Answer.Optimal(long[] values, long cost) -> Optional.of(new Proposal(values, cost));
      case Answer.Found(long[] values, long _, double bound) ->
          Optional.of(new Proposal(values, bound));
      case Answer.Impossible(), Answer.GaveUp(double _) -> Optional.empty();
    };
  }

  private Choice choice(Proposal proposal) {
    var hidden =
        IntStream.range(0, cells.length)
            .filter(i -> choice[i] && proposal.values[i] == 1)
            .map(i -> cells[i])
            .toArray();
    double cost = Arrays.stream(hidden).mapToDouble(this::cost).sum();
    return new Choice(hidden, cost, Math.min(cost, proposal.bound / SCALE));
  }

  /** True for a cell that could be printed and is not. */
  boolean isHidden(int cell) {
    return place[cell] >= 0 && choice[place[cell]] && printing.isOpen(cell);
  }

  /** What readers lose when no entry tells the cell. */
  double cost(int cell) {
    return Arrays.stream(printing.entriesOf[cell])
        .mapToDouble(e -> printing.family.entries().get(e).steps().getLast().cost())
        .sum();
  }

  private Question question(double effort) {
    var low = new long[cells.length];
    var high = new long[cells.length];
    var hint = new long[cells.length];
    var weights = new long[cells.length];
    for (int i = 0; i < cells.length; i++) {
      boolean always = !choice[i] && printing.isOpen(cells[i]);
      low[i] = always ? 1 : 0;
      high[i] = always || choice[i] ? 1 : 0;
      hint[i] = printing.isOpen(cells[i]) ? 1 : 0;
      weights[i] = choice[i] ? Math.round(cost(cells[i]) * SCALE) + i % 7 : 0;
    }
    var all = IntStream.range(0, cells.length).toArray();
    return new Question(low, high, cuts, new IntegerSolver.Sum(all, weights), hint, effort);
  }

  /**
   * What one line alone asks for: hidden parts of a known whole are together no small set, and no
   * hidden cell is the only one of its line.
   */
  private void lines() {
    for (int r : sums) {
      var line = printing.relations[r];
      if (printing.ofPeople[r]) {
        union(line);
      }
      if (Arrays.stream(line).noneMatch(this::isAlwaysOpen)) {
        Arrays.stream(line).filter(cell -> choice[place[cell]]).forEach(cell -> other(line, cell));
      }
    }
  }

  /** Where this cell is hidden, another of the line is too. */
  private void other(int[] line, int cell) {
    var weights = weights(line, 1);
    weights[place[cell]] = -1;
    cut(weights, 0);
  }

  private void union(int[] line) {
    long hidden =
        Arrays.stream(line)
            .skip(1)
            .filter(c -> isAlwaysOpen(c) && printing.isPeople(c))
            .mapToLong(printing::value)
            .sum();
    boolean known = choice[place[line[0]]] || !printing.isOpen(line[0]);
    // A part that could be printed is no small one, so that it alone is enough.
    if (known && hidden > 0 && hidden < needs.union()) {
      cut(weights(line, 1), 1);
    }
  }

  private boolean isAlwaysOpen(int cell) {
    return !choice[place[cell]] && printing.isOpen(cell);
  }

  /** The same weight for everything of the line that may be hidden. */
  private long[] weights(int[] line, long weight) {
    var weights = new long[cells.length];
    for (int cell : line) {
      weights[place[cell]] = choice[place[cell]] ? weight : 0;
    }
    return weights;
  }

  private void cut(long[] weights, long least) {
    var used = IntStream.range(0, weights.length).filter(i -> weights[i] != 0).toArray();
    long most = Arrays.stream(used).mapToLong(i -> Math.max(0, weights[i])).sum();
    cuts.add(
        new Row(
            new IntegerSolver.Sum(used, Arrays.stream(used).mapToLong(i -> weights[i]).toArray()),
            least,
            Math.max(least, most)));
  }

  private LinearSolver.Program program(LinearSolver linear) {
    var low = new double[cells.length];
    var high = new double[cells.length];
    var equations = new LinearSolver.Equation[sums.length];
    for (int e = 0; e < sums.length; e++) {
      var line = printing.relations[sums[e]];
      var weights = new double[line.length];
      Arrays.fill(weights, -1);
      weights[0] = 1;
      equations[e] =
          new LinearSolver.Equation(Arrays.stream(line).map(c -> place[c]).toArray(), weights, 0);
    }
    return linear.program(low, high, equations);
  }

  /** Adds inequalities that this choice breaks; true when there are any. */
  private boolean attack(LinearSolver.Program program, long[] values) {
    int before = cuts.size();
    for (int i = 0; i < cells.length; i++) {
      boolean open = values[i] == 1;
      long low = open ? printing.reachLow[cells[i]] : printing.value(cells[i]);
      long high = open ? printing.reachHigh[cells[i]] : printing.value(cells[i]);
      program.bound(i, low / unit, high / unit);
    }
    for (int i = 0; i < cells.length; i++) {
      if (values[i] == 1 && needs.isSmall(cells[i])) {
        attackSmall(program, i);
      } else if (values[i] == 1 && choice[i]) {
        attackOther(program, i);
      }
    }
    return cuts.size() > before;
  }

  /** Some way above, some way below unless zeros forbid it, and wide enough. */
  private void attackSmall(LinearSolver.Program program, int i) {
    var above = side(program, i, 1);
    var below = side(program, i, -1);
    double person = 1;
    if (above.reach < person - TOLERANCE) {
      cut(above, person);
    }
    if (below.reach < person - TOLERANCE && !isAtFloor.test(cells[i])) {
      cut(below, person);
    }
    double width = needs.width(cells[i]) / unit;
    if (above.reach + below.reach < width - TOLERANCE) {
      cut(above.plus(below), width);
    }
  }

  /** What is hidden to protect others must not be known itself. */
  private void attackOther(LinearSolver.Program program, int i) {
    var both = side(program, i, 1).plus(side(program, i, -1));
    if (both.reach < 1 - TOLERANCE) {
      var weights = new long[cells.length];
      for (int k = 0; k < weights.length; k++) {
        weights[k] = both.coefficients[k] > TOLERANCE ? 1 : 0;
      }
      weights[i] = -1;
      cut(weights, 0);
    }
  }

  /**
   * How far a cell can be moved, and why not further.
   *
   * @param coefficients by how much each cell, if it were hidden, could move it further at most
   */
  private record Side(double reach, double[] coefficients) {
    Side plus(Side other) {
      var sum = new double[coefficients.length];
      Arrays.setAll(sum, k -> coefficients[k] + other.coefficients[k]);
      return new Side(reach + other.reach, sum);
    }
  }

  /**
   * What is hidden must move the cell this far. What is always hidden does its part; of the others
   * none counts for more than what is left, and fractions are rounded up, which keeps every safe
   * choice.
   */
  private void cut(Side side, double needed) {
    double left = needed;
    for (int k = 0; k < cells.length; k++) {
      left -= isAlwaysOpen(cells[k]) ? side.coefficients[k] : 0;
    }
    var weights = new long[cells.length];
    for (int k = 0; k < cells.length; k++) {
      double share = Math.min(1, side.coefficients[k] / Math.max(left, TOLERANCE));
      boolean counts = choice[k] && side.coefficients[k] > TOLERANCE;
      weights[k] = counts ? (long) Math.ceil(share * FINENESS - TOLERANCE) : 0;
    }
    cut(weights, FINENESS);
  }

  private Side side(LinearSolver.Program program, int i, int sign) {
    var objective = new LinearSolver.Sum(new int[] {i}, new double[] {sign});
    var point = program.maximize(objective);
    var costs = point.flatMap(_ -> program.reducedCosts());
    if (costs.isEmpty()) {
      return new Side(Double.MAX_VALUE / 4, new double[cells.length]);
    }
    double reach = sign * (point.get()[i] - printing.value(cells[i]) / unit);
    var coefficients = new double[cells.length];
    for (int k = 0; k < coefficients.length; k++) {
      int c = cells[k];
      double cost = costs.get()[k];
      long room =
          cost > 0
              ? printing.reachHigh[c] - printing.value(c)
              : printing.value(c) - printing.reachLow[c];
      coefficients[k] = Math.abs(cost) * room / unit;
    }
    return new Side(reach, coefficients);
  }
}
