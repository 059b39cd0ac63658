package org.foothill.solvers;

import java.util.Optional;

/** Solves linear programs over bounded variables and equations. One small door for every solver. */
public interface LinearSolver {
  /** Whether its answers count as an audit. */
  boolean trusted();

  /**
   * @param low least value of every variable
   * @param high greatest value of every variable, finite
   */
  Program program(double[] low, double[] high, Equation[] equations);

  /** {@code sum of coefficient * variable = right}. */
  record Equation(int[] variables, double[] coefficients, double right) {}

  /** {@code sum of weight * variable}. */
  record Sum(int[] variables, double[] weights) {
    public static final Sum NOTHING = new Sum(new int[0], new double[0]);

    /** Every variable with a weight that is not zero. */
    public static Sum of(double[] weights) {
      var used =
          java.util.stream.IntStream.range(0, weights.length)
              .filter(i -> weights[i] != 0)
              .toArray();
      return new Sum(used, java.util.Arrays.stream(used).mapToDouble(i -> weights[i]).toArray());
    }
  }

  /** A system that is asked several questions. */
  interface Program extends AutoCloseable {
    /** Narrows or widens a variable from now on. */
    void bound(int variable, double low, double high);

    /**
     * A point where the objective is greatest among those where the condition is {@code least} or
     * more; empty when there is none or the solver gives up.
     */
    Optional<double[]> maximize(Sum objective, Sum condition, double least);

    /**
     * What one more of each variable would be worth at the last point, beyond what the equations
     * ask for it; empty where the solver does not tell.
     */
    default Optional<double[]> reducedCosts() {
      return Optional.empty();
    }

    /** What one more on the right side of each equation would be worth at the last point. */
    default Optional<double[]> duals() {
      return Optional.empty();
    }

    /** The same without a condition. */
    default Optional<double[]> maximize(Sum objective) {
      return maximize(objective, Sum.NOTHING, 0);
    }

    @Override
    void close();
  }
}
