package org.foothill.unpick;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.foothill.solvers.IntegerSolver;
import org.foothill.solvers.IntegerSolver.Answer;
import org.foothill.solvers.IntegerSolver.Question;
import org.foothill.solvers.IntegerSolver.Row;
import org.foothill.solvers.IntegerSolver.Sum;

/** All lines together, in whole numbers. */
final class WholeOracle implements Oracle {
  /** Deterministic seconds for one question. */
  private static final double EFFORT = 2;

  private final IntegerSolver solver;
  private final Extra extra;
  private final List<Row> rows;
  private final int count;
  private final long[] low;
  private final long[] high;

  /** Further variables and rows, such as what is known of the rule. */
  record Extra(long[] low, long[] high, List<Row> rows) {
    static final Extra NOTHING = new Extra(new long[0], new long[0], List.of());
  }

  WholeOracle(IntegerSolver solver, Island island, Extra extra) {
    this.solver = solver;
    this.extra = extra;
    count = island.quantities().length;
    low = join(island.low(), extra.low());
    high = join(island.high(), extra.high());
    rows = new java.util.ArrayList<>();
    for (var line : island.lines()) {
      var sum = new Sum(line.quantities(), line.weights());
      rows.add(new Row(sum, line.least(), line.most()));
    }
    rows.addAll(extra.rows());
  }

  private static long[] join(long[] one, long[] other) {
    var both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  /** A point where at least so many of some demands hold, as many as are found. */
  Optional<double[]> most(Extra demands, int[] wanted) {
    var more =
        new Question(
            join(low, demands.low()),
            join(high, demands.high()),
            java.util.stream.Stream.concat(rows.stream(), demands.rows().stream()).toList(),
            new Sum(wanted, longs(wanted.length, -1)),
            new long[0],
            EFFORT);
    return point(solver.solve(more));
  }

  int variables() {
    return count + extra.low().length;
  }

  private static long[] longs(int length, long value) {
    var all = new long[length];
    Arrays.fill(all, value);
    return all;
  }

  private Optional<double[]> point(Answer answer) {
    return switch (answer) {
      case Answer.Optimal(long[] values, long _) -> Optional.of(doubles(values));
      case Answer.Found(long[] values, long _, double _) -> Optional.of(doubles(values));
      case Answer.Impossible(), Answer.GaveUp(double _) -> Optional.empty();
    };
  }

  private double[] doubles(long[] values) {
    return Arrays.stream(values).limit(count).asDoubleStream().toArray();
  }

  @Override
  public Best greatest(double[] weights) {
    var used =
        java.util.stream.IntStream.range(0, weights.length).filter(i -> weights[i] != 0).toArray();
    var least =
        new Sum(used, Arrays.stream(used).mapToLong(i -> -Math.round(weights[i])).toArray());
    var answer = solver.solve(new Question(low, high, rows, least, new long[0], EFFORT));
    return switch (answer) {
      case Answer.Optimal(long[] values, long objective) ->
          new Best(-objective, Optional.of(doubles(values)), true);
      case Answer.Found(long[] values, long _, double bound) ->
          new Best(-bound, Optional.of(doubles(values)), false);
      case Answer.GaveUp(double bound) -> new Best(-bound, Optional.empty(), false);
      case Answer.Impossible() -> Best.UNKNOWN;
    };
  }

  @Override
  public void close() {}
}
