package org.foothill.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.foothill.solvers.LinearSolver;
import org.foothill.suppression.Needs.Target;

/**
 * Attacks the targets of one component with linear programs. Every point that a program returns is
 * a complete alternative table, so one program helps to clear many targets; only those that stay
 * open get programs of their own.
 */
final class Attack {
  /** Pairs of programs that push all unclear targets about at random before any gets its own. */
  private static final int SHAKES = 6;

  private static final double TOLERANCE = 1e-6;

  private final Printing printing;
  private final Needs needs;
  private final LinearSolver solver;
  private final Component component;
  private final int[] places;
  private final List<Target> targets;
  private final double[] least;
  private final double[] most;
  private final double unit;
  private int programs;
  private boolean gaveUp;

  Attack(
      Printing printing, Needs needs, LinearSolver solver, Component component, Targets targets) {
    this.printing = printing;
    this.needs = needs;
    this.solver = solver;
    this.component = component;
    this.places = targets.places();
    this.targets = targets.list();
    unit = printing.family.unit();
    least = new double[this.targets.size()];
    most = new double[least.length];
    for (int t = 0; t < least.length; t++) {
      least[t] = most[t] = truth(this.targets.get(t)) / unit;
    }
  }

  /**
   * The targets of one component.
   *
   * @param places place of each of the family's cells in the component, -1 outside
   */
  record Targets(int[] places, List<Target> list) {}

  /** What one target's interval turned out to be. */
  record Failure(Target target, long low, long high) {}

  /** The targets that can be pinned down further than they may be. */
  List<Failure> failures() {
    var failures = new ArrayList<Failure>();
    if (targets.stream().noneMatch(t -> t.kind() == Target.Kind.NEED)) {
      return failures;
    }
    try (var program = program()) {
      shake(program);
      for (int t = 0; t < targets.size(); t++) {
        if (!isCleared(program, t)) {
          failures.add(new Failure(targets.get(t), low(t), high(t)));
        }
      }
    }
    return failures;
  }

  private boolean isCleared(LinearSolver.Program program, int t) {
    if (!clear(t)) {
      push(program, t, 1);
      push(program, t, -1);
    }
    return clear(t);
  }

  int programs() {
    return programs;
  }

  private LinearSolver.Program program() {
    var low = new double[component.cells.length];
    var high = new double[low.length];
    for (int i = 0; i < low.length; i++) {
      low[i] = printing.low[component.cells[i]] / unit;
      high[i] = printing.high[component.cells[i]] / unit;
    }
    var equations = new LinearSolver.Equation[component.relations.length];
    for (int e = 0; e < equations.length; e++) {
      equations[e] = equation(printing.relations[component.relations[e]]);
    }
    return solver.program(low, high, equations);
  }

  /** The whole less its parts is nothing; what is known moves to the right side. */
  private LinearSolver.Equation equation(int[] cells) {
    int open = 0;
    long known = 0;
    for (int i = 0; i < cells.length; i++) {
      if (places[cells[i]] >= 0) {
        open++;
      } else {
        known += i == 0 ? printing.value(cells[i]) : -printing.value(cells[i]);
      }
    }
    var variables = new int[open];
    var coefficients = new double[open];
    for (int i = cells.length - 1; i >= 0; i--) {
      if (places[cells[i]] >= 0) {
        open--;
        variables[open] = places[cells[i]];
        coefficients[open] = i == 0 ? 1 : -1;
      }
    }
    return new LinearSolver.Equation(variables, coefficients, -known / unit);
  }

  private void shake(LinearSolver.Program program) {
    var random = new SplittableRandom(component.cells.length);
    var all = new int[component.cells.length];
    Arrays.setAll(all, c -> c);
    for (int i = 0; i < SHAKES; i++) {
      var unclear = IntStream.range(0, targets.size()).filter(t -> !clear(t)).toArray();
      if (unclear.length == 0) {
        return;
      }
      var weights = new double[all.length];
      for (int t : unclear) {
        pull(weights, targets.get(t), random.nextBoolean() ? 1 : -1);
      }
      ask(program, all, weights);
      ask(program, all, Arrays.stream(weights).map(w -> -w).toArray());
    }
  }

  private void pull(double[] weights, Target target, double weight) {
    Arrays.stream(target.cells())
        .map(c -> places[c])
        .filter(place -> place >= 0)
        .forEach(place -> weights[place] += weight);
  }

  private void push(LinearSolver.Program program, int t, double weight) {
    var cells = Arrays.stream(targets.get(t).cells()).map(c -> places[c]).filter(p -> p >= 0);
    var variables = cells.toArray();
    var weights = new double[variables.length];
    Arrays.fill(weights, weight);
    ask(program, variables, weights);
  }

  private void ask(LinearSolver.Program program, int[] variables, double[] weights) {
    programs++;
    var answer = program.maximize(new LinearSolver.Sum(variables, weights));
    if (answer.isEmpty()) {
      gaveUp = true;
      return;
    }
    var point = answer.get();
    for (int t = 0; t < targets.size(); t++) {
      double sum = 0;
      for (int c : targets.get(t).cells()) {
        sum += places[c] >= 0 ? point[places[c]] : printing.value(c) / unit;
      }
      least[t] = Math.min(least[t], sum);
      most[t] = Math.max(most[t], sum);
    }
  }

  private boolean clear(int t) {
    if (gaveUp && !solver.trusted()) {
      return true; // The report says that nothing was audited.
    }
    var target = targets.get(t);
    long low = low(t);
    long high = high(t);
    return target.cells().length == 1 && target.kind() == Target.Kind.NEED
        ? needs.met(target.cells()[0], low, high)
        : high - low >= target.width();
  }

  // Solvers answer 7.9999999 for 8. A count lies on whole numbers inside the interval.
  private long low(int t) {
    return (long) Math.ceil(least[t] * unit - TOLERANCE * unit);
  }

  private long high(int t) {
    return (long) Math.floor(most[t] * unit + TOLERANCE * unit);
  }

  private double truth(Target target) {
    return Arrays.stream(target.cells()).mapToLong(printing::value).sum();
  }
}
