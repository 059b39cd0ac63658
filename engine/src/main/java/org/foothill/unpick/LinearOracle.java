package org.foothill.unpick;

import java.util.ArrayList;
import org.foothill.solvers.LinearSolver;
import org.foothill.solvers.LinearSolver.Equation;
import org.foothill.solvers.LinearSolver.Program;
import org.foothill.solvers.LinearSolver.Sum;

/** All lines together, in fractions. Lines that are no equations get a variable for their slack. */
final class LinearOracle implements Oracle {
  private final Program program;
  private final int count;

  LinearOracle(LinearSolver solver, Island island) {
    count = island.quantities().length;
    int slacks = (int) island.lines().stream().filter(line -> line.least() < line.most()).count();
    var low = new double[count + slacks];
    var high = new double[count + slacks];
    for (int i = 0; i < count; i++) {
      low[i] = island.low()[i];
      high[i] = island.high()[i];
    }
    var equations = new ArrayList<Equation>();
    int slack = count;
    for (var line : island.lines()) {
      boolean isEquation = line.least() == line.most();
      int length = line.quantities().length;
      var variables = java.util.Arrays.copyOf(line.quantities(), length + (isEquation ? 0 : 1));
      var weights = new double[variables.length];
      for (int i = 0; i < length; i++) {
        weights[i] = line.weights()[i];
      }
      if (!isEquation) {
        double[] range = range(line, island);
        low[slack] = Math.max(line.least(), range[0]);
        high[slack] = Math.max(low[slack], Math.min(line.most(), range[1]));
        variables[length] = slack++;
        weights[length] = -1;
      }
      equations.add(new Equation(variables, weights, isEquation ? line.least() : 0));
    }
    program = solver.program(low, high, equations.toArray(Equation[]::new));
  }

  private static double[] range(Board.Line line, Island island) {
    double least = 0;
    double most = 0;
    for (int i = 0; i < line.quantities().length; i++) {
      double one = (double) line.weights()[i] * island.low()[line.quantities()[i]];
      double other = (double) line.weights()[i] * island.high()[line.quantities()[i]];
      least += Math.min(one, other);
      most += Math.max(one, other);
    }
    return new double[] {least, most};
  }

  @Override
  public Best greatest(double[] weights) {
    var answer = program.maximize(Sum.of(weights));
    if (answer.isEmpty()) {
      return Best.UNKNOWN;
    }
    var point = java.util.Arrays.copyOf(answer.get(), count);
    double value = 0;
    for (int i = 0; i < count; i++) {
      value += weights[i] * point[i];
    }
    return new Best(value, java.util.Optional.of(point), true);
  }

  @Override
  public void close() {
    program.close();
  }
}
