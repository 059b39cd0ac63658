package org.foothill.solvers;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/**
 * The simplex method in exact fractions, smallest index first so that it always ends. Slow: for
 * machines without the native solver and as a second reading in tests. Bounds are written as
 * equations with a slack, which is simple and good enough for small systems.
 */
final class ExactSimplex implements LinearSolver {
  /** Systems with more entries in the tableau than this are not tried. */
  private static final int LARGEST = 400_000;

  @Override
  public boolean trusted() {
    return false;
  }

  @Override
  public Program program(double[] low, double[] high, Equation[] equations) {
    return new Asked(low.clone(), high.clone(), equations);
  }

  /** Starts from nothing at every question. */
  private record Asked(double[] low, double[] high, Equation[] equations) implements Program {
    @Override
    public void bound(int variable, double least, double most) {
      low[variable] = least;
      high[variable] = most;
    }

    @Override
    public Optional<double[]> maximize(Sum objective, Sum condition, double least) {
      boolean more = condition.variables().length > 0;
      var lows = more ? Arrays.copyOf(low, low.length + 1) : low;
      var highs = more ? Arrays.copyOf(high, lows.length) : high;
      var all = equations;
      if (more) {
        lows[low.length] = least;
        highs[low.length] = Math.max(least, most(condition));
        all = Arrays.copyOf(equations, equations.length + 1);
        all[equations.length] = equal(condition, low.length);
      }
      int rows = all.length + lows.length;
      long size = (long) rows * (2L * lows.length + rows + 1);
      return size > LARGEST
          ? Optional.empty()
          : new Tableau(lows, highs, all)
              .maximize(objective.variables(), objective.weights())
              .map(point -> Arrays.copyOf(point, low.length));
    }

    private double most(Sum sum) {
      double most = 0;
      for (int i = 0; i < sum.variables().length; i++) {
        int v = sum.variables()[i];
        most += Math.max(sum.weights()[i] * low[v], sum.weights()[i] * high[v]);
      }
      return most;
    }

    private static Equation equal(Sum sum, int variable) {
      var variables = Arrays.copyOf(sum.variables(), sum.variables().length + 1);
      var coefficients = Arrays.copyOf(sum.weights(), variables.length);
      variables[variables.length - 1] = variable;
      coefficients[variables.length - 1] = -1;
      return new Equation(variables, coefficients, 0);
    }

    @Override
    public void close() {}
  }

  /**
   * Columns: the variables less their lower bound, one slack per variable, one artificial per row,
   * the right side. Rows: the equations, then {@code x + slack = high - low}.
   */
  private static final class Tableau {
    private final int count;
    private final int rows;
    private final int width;
    private final double[] low;
    private final Ratio[][] cells;
    private final int[] basis;
    private final boolean solvable;

    Tableau(double[] low, double[] high, Equation[] equations) {
      this.low = low.clone();
      count = low.length;
      rows = equations.length + count;
      width = 2 * count + rows + 1;
      cells = new Ratio[rows][width];
      basis = new int[rows];
      for (int r = 0; r < rows; r++) {
        Arrays.fill(cells[r], Ratio.ZERO);
        write(r, high, equations);
        if (cells[r][width - 1].sign() < 0) {
          for (int c = 0; c < width; c++) {
            cells[r][c] = cells[r][c].negate();
          }
        }
        cells[r][2 * count + r] = Ratio.ONE;
        basis[r] = 2 * count + r;
      }
      solvable = findPoint();
    }

    private void write(int r, double[] high, Equation[] equations) {
      if (r >= equations.length) {
        int variable = r - equations.length;
        cells[r][variable] = Ratio.ONE;
        cells[r][count + variable] = Ratio.ONE;
        cells[r][width - 1] = Ratio.of(high[variable]).minus(Ratio.of(low[variable]));
        return;
      }
      var equation = equations[r];
      var right = Ratio.of(equation.right());
      for (int i = 0; i < equation.variables().length; i++) {
        int variable = equation.variables()[i];
        var coefficient = Ratio.of(equation.coefficients()[i]);
        cells[r][variable] = cells[r][variable].plus(coefficient);
        right = right.minus(coefficient.times(Ratio.of(low[variable])));
      }
      cells[r][width - 1] = right;
    }

    /** Drives the artificial columns to zero. */
    private boolean findPoint() {
      var cost = new Ratio[width];
      Arrays.fill(cost, Ratio.ZERO);
      for (int r = 0; r < rows; r++) {
        cost[2 * count + r] = Ratio.ONE.negate();
      }
      climb(cost, width - 1);
      for (int r = 0; r < rows; r++) {
        if (basis[r] >= 2 * count && cells[r][width - 1].sign() != 0) {
          return false;
        }
      }
      return true;
    }

    Optional<double[]> maximize(int[] variables, double[] weights) {
      if (!solvable) {
        return Optional.empty();
      }
      var cost = new Ratio[width];
      Arrays.fill(cost, Ratio.ZERO);
      for (int i = 0; i < variables.length; i++) {
        cost[variables[i]] = cost[variables[i]].plus(Ratio.of(weights[i]));
      }
      climb(cost, 2 * count);
      var point = low.clone();
      for (int r = 0; r < rows; r++) {
        if (basis[r] < count) {
          point[basis[r]] += cells[r][width - 1].toDouble();
        }
      }
      return Optional.of(point);
    }

    /** Pivots until no column below {@code limit} improves the objective. */
    private void climb(Ratio[] cost, int limit) {
      for (int entering = entering(cost, limit); entering >= 0; entering = entering(cost, limit)) {
        int leaving = leaving(entering, limit);
        if (leaving < 0) {
          throw new IllegalStateException(
              "The system (%d variables) has no end, though every variable is bounded."
                  .formatted(count));
        }
        pivot(leaving, entering);
      }
    }

    private int entering(Ratio[] cost, int limit) {
      for (int c = 0; c < limit; c++) {
        var gain = cost[c];
        for (int r = 0; r < rows; r++) {
          if (cost[basis[r]].sign() != 0 && cells[r][c].sign() != 0) {
            gain = gain.minus(cost[basis[r]].times(cells[r][c]));
          }
        }
        if (gain.sign() > 0) {
          return c;
        }
      }
      return -1;
    }

    private int leaving(int entering, int limit) {
      int best = -1;
      Ratio least = Ratio.ZERO;
      for (int r = 0; r < rows; r++) {
        var pivot = cells[r][entering];
        // An artificial that stayed in the basis at zero must not rise again.
        boolean stuck = limit == 2 * count && basis[r] >= limit && pivot.sign() != 0;
        if (pivot.sign() <= 0 && !stuck) {
          continue;
        }
        var ratio = stuck ? Ratio.ZERO : cells[r][width - 1].over(pivot);
        int order = best < 0 ? -1 : ratio.compareTo(least);
        if (order < 0 || (order == 0 && basis[r] < basis[best])) {
          best = r;
          least = ratio;
        }
      }
      return best;
    }

    private void pivot(int row, int column) {
      var pivot = cells[row][column];
      for (int c = 0; c < width; c++) {
        if (cells[row][c].sign() != 0) {
          cells[row][c] = cells[row][c].over(pivot);
        }
      }
      for (int r = 0; r < rows; r++) {
        var factor = cells[r][column];
        if (r == row || factor.sign() == 0) {
          continue;
        }
        for (int c = 0; c < width; c++) {
          if (cells[row][c].sign() != 0) {
            cells[r][c] = cells[r][c].minus(factor.times(cells[row][c]));
          }
        }
      }
      basis[row] = column;
    }
  }

  /** An exact fraction in lowest terms; the denominator is positive. */
  private record Ratio(BigInteger over, BigInteger under) implements Comparable<Ratio> {
    static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);
    static final Ratio ONE = new Ratio(BigInteger.ONE, BigInteger.ONE);

    static Ratio of(double value) {
      var exact = new java.math.BigDecimal(value);
      return exact.scale() <= 0
          ? new Ratio(exact.toBigIntegerExact(), BigInteger.ONE)
          : lowest(exact.unscaledValue(), BigInteger.TEN.pow(exact.scale()));
    }

    private static Ratio lowest(BigInteger over, BigInteger under) {
      var common = over.gcd(under);
      var sign = under.signum() < 0 ? common.negate() : common;
      return over.signum() == 0 ? ZERO : new Ratio(over.divide(sign), under.divide(sign));
    }

    int sign() {
      return over.signum();
    }

    Ratio negate() {
      return new Ratio(over.negate(), under);
    }

    Ratio plus(Ratio other) {
      return lowest(
          over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Ratio minus(Ratio other) {
      return plus(other.negate());
    }

    Ratio times(Ratio other) {
      return lowest(over.multiply(other.over), under.multiply(other.under));
    }

    Ratio over(Ratio other) {
      return lowest(over.multiply(other.under), under.multiply(other.over));
    }

    double toDouble() {
      return new java.math.BigDecimal(over)
          .divide(new java.math.BigDecimal(under), java.math.MathContext.DECIMAL64)
          .doubleValue();
    }

    @Override
    public int compareTo(Ratio other) {
      return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
  }
}
