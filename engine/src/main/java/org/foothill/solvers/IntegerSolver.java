package org.foothill.solvers;

import java.util.List;

/** Solves programs over whole numbers. The same question gets the same answer on every machine. */
public interface IntegerSolver {
  Answer solve(Question question);

  /**
   * What is asked: values within bounds that satisfy all rows and make the objective least.
   *
   * @param low least value of every variable
   * @param high greatest value of every variable, finite
   * @param objective what shall be least; {@link Sum#NOTHING} when any values will do
   * @param hint values to start from, one for each variable; empty without
   * @param effort how much work to spend at most, in the solver's own deterministic seconds
   */
  record Question(
      long[] low, long[] high, List<Row> rows, Sum objective, long[] hint, double effort) {
    public Question {
      rows = List.copyOf(rows);
    }
  }

  /** {@code sum of weight * variable}. */
  record Sum(int[] variables, long[] weights) {
    public static final Sum NOTHING = new Sum(new int[0], new long[0]);
  }

  /**
   * {@code least <= sum <= most}.
   *
   * @param onlyIf variables of 0 or 1 that must all be 1 for the row to count; {@code ~v} stands
   *     for v being 0
   */
  record Row(Sum sum, long least, long most, int... onlyIf) {}

  /** The closed set of answers. */
  sealed interface Answer {
    /** The least objective there is. */
    record Optimal(long[] values, long objective) implements Answer {}

    /** Values that satisfy all rows; no objective is less than {@code bound}. */
    record Found(long[] values, long objective, double bound) implements Answer {}

    /** No values satisfy all rows. */
    record Impossible() implements Answer {}

    /** The effort was used up before anything was known but the bound. */
    record GaveUp(double bound) implements Answer {}
  }
}
