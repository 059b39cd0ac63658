package org.foothill.suppression;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.foothill.solvers.LinearSolver;
import org.foothill.suppression.Needs.Target;

/**
 * Some sheets of a family as a linear program. Its points are tables that agree with everything
 * printed, or would if more were held back, which costs; cells of other sheets stay as they are in
 * a {@link World}.
 */
final class Scope implements AutoCloseable {
  /** Holding something back to move one step further at random is never worth it. */
  private static final double FORBIDDEN = 1e6;

  private final Printing printing;
  private final double unit;
  private final int[] cells;
  private final int[] place;
  private final Variables variables;

  /** Wholes in other blocks and sheets, which are as they are, each with its variable. */
  private final Map<Integer, Integer> outer;

  private final Parting parting;
  private final Rows rows;
  private final double[] low;
  private final double[] high;
  private final double[] cost;
  private final int[] version;
  private final LinearSolver.Program program;
  private LinearSolver.Sum cheap = LinearSolver.Sum.NOTHING;
  private int programs;
  private boolean impossible;

  Scope(Printing printing, Sheets sheets, LinearSolver solver, Set<Integer> wanted) {
    this.printing = printing;
    unit = printing.family.unit();
    parting = new Parting(printing, sheets, wanted);
    cells =
        wanted.stream()
            .flatMapToInt(s -> Arrays.stream(sheets.cells[s]))
            .filter(c -> parting.isFree(c))
            .sorted()
            .toArray();
    place = new int[printing.low.length];
    Arrays.fill(place, -1);
    for (int i = 0; i < cells.length; i++) {
      place[cells[i]] = i;
    }
    variables = new Variables(printing, cells);
    outer = outer(sheets, wanted);

    low = new double[variables.count() + outer.size()];
    high = new double[low.length];
    cost = new double[low.length];
    version = new int[cells.length];
    Arrays.fill(version, -1);
    rows = new Rows();
    for (int s : wanted) {
      for (int r : sheets.sums[s]) {
        rows.add(printing.relations[r]);
      }
    }
    for (var split : parting.open()) {
      rows.add(new int[] {split.whole(), split.part(), split.rest()});
    }
    // Bounds of nothing until the first look: every program is looked at before it is asked.
    program = solver.program(low, high, rows.equations());
  }

  /** The wholes of sums and of splits that are equations, as far as they lie outside. */
  private Map<Integer, Integer> outer(Sheets sheets, Set<Integer> wanted) {
    var wholes = new TreeMap<Integer, Integer>();
    var all =
        IntStream.concat(
            wanted.stream()
                .flatMapToInt(s -> Arrays.stream(sheets.sums[s]))
                .map(r -> printing.relations[r][0]),
            parting.open().stream().mapToInt(Split::whole));
    all.filter(whole -> !wanted.contains(sheets.of[whole]))
        .forEach(whole -> wholes.putIfAbsent(whole, variables.count() + wholes.size()));
    return wholes;
  }

  int programs() {
    return programs;
  }

  /** A target is to be {@code amount} greater ({@code sign} 1) or smaller (-1) than it truly is. */
  record Push(Target target, int sign, long amount) {
    boolean isAt(int cell) {
      return Arrays.stream(target.cells()).anyMatch(c -> c == cell);
    }
  }

  /** The cheapest table for a push; empty when there is none, whatever is held back. */
  Optional<long[]> cheapest(Push push, World world) {
    look(world, (_, _) -> Long.MIN_VALUE);
    return pushed(push, world);
  }

  /** The same among those that everything below can follow. */
  Optional<long[]> cheapest(Push push, World world, Gentle gentle) {
    look(world, (cell, value) -> push.isAt(cell) ? Long.MIN_VALUE : gentle.floor(cell, value));
    return pushed(push, world);
  }

  private Optional<long[]> pushed(Push push, World world) {
    var weights = new double[low.length];
    double known = 0;
    long truth = 0;
    for (int c : push.target.cells()) {
      known += pull(weights, c, push.sign, world);
      truth += printing.value(c);
    }
    double least = (push.sign * truth + push.amount) / unit - known;
    return ask(cheap, LinearSolver.Sum.of(weights), least);
  }

  /** Any table, as cheap as it can be. */
  Optional<long[]> any(World world) {
    look(world, (_, _) -> Long.MIN_VALUE);
    return ask(cheap, LinearSolver.Sum.NOTHING, 0);
  }

  /** A table far away in this direction, with nothing more held back. */
  Optional<long[]> farthest(int[] pulled, int[] signs, World world) {
    look(world, (_, _) -> Long.MIN_VALUE);
    var weights = new double[low.length];
    for (int i = 0; i < pulled.length; i++) {
      pull(weights, pulled[i], signs[i], world);
    }
    for (int i = 0; i < cells.length; i++) {
      if (!printing.widening(cells[i]).isEmpty()) {
        variables.cost(weights, i, -FORBIDDEN);
      }
    }
    return ask(LinearSolver.Sum.of(weights), LinearSolver.Sum.NOTHING, 0);
  }

  /** Writes a table of this scope into the world. */
  void write(long[] table, World world) {
    for (int i = 0; i < cells.length; i++) {
      if (table[i] != world.at(cells[i])) {
        world.set(cells[i], table[i]);
      }
    }
    parting.writeRests(world);
  }

  /** Adds a cell to an objective; returns what it holds apart from its variables. */
  private double pull(double[] weights, int cell, int sign, World world) {
    int mirror = parting.partOf(cell);
    if (mirror >= 0) {
      double known = pull(weights, mirror, -sign, world);
      return known + sign * world.at(parting.wholeOf(cell)) / unit;
    }
    int i = place[cell];
    if (i < 0) {
      return sign * world.at(cell) / unit;
    }
    variables.add(weights, i, sign);
    return sign * variables.base(i) / unit;
  }

  private Optional<long[]> ask(
      LinearSolver.Sum objective, LinearSolver.Sum condition, double least) {
    if (impossible) {
      return Optional.empty();
    }
    programs++;
    return program
        .maximize(objective, condition, least)
        .map(point -> IntStream.range(0, cells.length).mapToLong(i -> whole(point, i)).toArray());
  }

  private long whole(double[] point, int i) {
    double[] sum = {0};
    variables.each(i, 1, (variable, sign) -> sum[0] += sign * point[variable]);
    return variables.base(i) + Math.round(sum[0] * unit);
  }

  /** False once this scope cannot say any more what is printed, and must be made anew. */
  boolean fits() {
    return variables.fit();
  }

  /** Takes over what is printed now and what the world outside is. */
  private void look(World world, Floor more) {
    boolean changed = false;
    impossible = false;
    outer.forEach((cell, variable) -> bound(variable, world.at(cell), world.at(cell)));
    for (int i = 0; i < cells.length && !impossible; i++) {
      int c = cells[i];
      long floor = Math.max(printing.reachLow[c], parting.floor(c, world));
      long ceiling = Math.min(printing.reachHigh[c], parting.ceiling(c, world));
      floor = Math.max(floor, Math.min(more.of(c, printing.value(c)), ceiling));
      impossible = !variables.bound(i, floor, ceiling, this::bound);
      if (version[i] != printing.version[c]) {
        version[i] = printing.version[c];
        double each = printing.widening(c).stream().mapToDouble(Printing.Move::cost).sum();
        variables.cost(cost, i, -each);
        changed = true;
      }
    }
    if (changed) {
      cheap = LinearSolver.Sum.of(cost);
    }
  }

  /** Least value that a cell may have here. */
  private interface Floor {
    long of(int cell, long value);
  }

  private void bound(int variable, long least, long most) {
    if (low[variable] != least / unit || high[variable] != most / unit) {
      low[variable] = least / unit;
      high[variable] = most / unit;
      program.bound(variable, low[variable], high[variable]);
    }
  }

  @Override
  public void close() {
    program.close();
  }

  /** The sums and splits as equations over the variables. */
  private final class Rows {
    private final java.util.List<LinearSolver.Equation> equations = new java.util.ArrayList<>();

    void add(int[] relation) {
      var weights = new java.util.TreeMap<Integer, Double>();
      double known = 0;
      for (int k = 0; k < relation.length; k++) {
        double sign = k == 0 ? 1 : -1;
        int i = place[relation[k]];
        var whole = outer.get(relation[k]);
        if (whole != null) {
          weights.merge(whole, sign, Double::sum);
        } else if (i < 0) {
          known += sign * printing.value(relation[k]) / unit;
        } else {
          known += sign * variables.base(i) / unit;
          variables.each(i, sign, (variable, each) -> weights.merge(variable, each, Double::sum));
        }
      }
      equations.add(equation(weights, -known));
    }

    private static LinearSolver.Equation equation(Map<Integer, Double> weights, double sum) {
      return new LinearSolver.Equation(
          weights.keySet().stream().mapToInt(Integer::intValue).toArray(),
          weights.values().stream().mapToDouble(Double::doubleValue).toArray(),
          sum);
    }

    LinearSolver.Equation[] equations() {
      return equations.toArray(LinearSolver.Equation[]::new);
    }
  }
}
