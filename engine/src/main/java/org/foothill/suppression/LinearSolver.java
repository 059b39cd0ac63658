package org.foothill.suppression;

import java.util.Optional;

/** Solves linear programs over bounded variables and equations. One small door for every solver. */
interface LinearSolver {
  /** Whether its answers count as an audit. */
  boolean trusted();

  /**
   * @param low least value of every variable
   * @param high greatest value of every variable, finite
   */
  Program program(double[] low, double[] high, Equation[] equations);

  /** {@code sum of coefficient * variable = right}. */
  record Equation(int[] variables, double[] coefficients, double right) {}

  /** A system that is asked several questions. */
  interface Program extends AutoCloseable {
    /**
     * A point where the objective is greatest; empty when the solver gives up or the system has no
     * solution.
     */
    Optional<double[]> maximize(int[] variables, double[] weights);

    @Override
    void close();
  }
}
