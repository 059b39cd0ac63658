package org.foothill.solvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.foothill.solvers.IntegerSolver.Answer;
import org.foothill.solvers.IntegerSolver.Question;
import org.foothill.solvers.IntegerSolver.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The solvers against each other, and against trying everything. */
class SolversTest {
  private static final IntegerSolver INTEGER = Solvers.integer().orElseThrow();

  static LongStream seeds() {
    return LongStream.concat(LongStream.range(0, 40), new Random().longs(10));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void bothLinearSolversFindTheSameGreatestValue(long seed) {
    var random = new Random(seed);
    var low = new double[4];
    var high = new double[4];
    for (int i = 0; i < 4; i++) {
      high[i] = random.nextInt(6);
    }
    var equation =
        new LinearSolver.Equation(
            new int[] {0, 1, 2, 3}, new double[] {1, 1, -1, random.nextInt(3) - 1}, 0);
    var objective = LinearSolver.Sum.of(new double[] {random.nextInt(5) - 2, 1, -1, 2});
    var condition = LinearSolver.Sum.of(new double[] {0, 1, 1, 0});
    double least = random.nextInt(5);
    for (int i = 0; i < 2; i++) {
      try (var fast = Solvers.linear().program(low, high, new LinearSolver.Equation[] {equation});
          var exact = Solvers.exact().program(low, high, new LinearSolver.Equation[] {equation})) {
        fast.bound(0, 1, 3);
        exact.bound(0, 1, 3);
        var one = fast.maximize(objective, condition, least).map(p -> value(objective, p));
        var other = exact.maximize(objective, condition, least).map(p -> value(objective, p));
        assertThat(one.isPresent()).isEqualTo(other.isPresent());
        one.ifPresent(v -> assertThat(v).isCloseTo(other.orElseThrow(), within(1e-6)));
      }
    }
  }

  private static double value(LinearSolver.Sum sum, double[] point) {
    double value = 0;
    for (int i = 0; i < sum.variables().length; i++) {
      value += sum.weights()[i] * point[sum.variables()[i]];
    }
    return value;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void wholeNumbersAreAsGoodAsTryingAll(long seed) {
    var random = new Random(seed);
    var weights = new long[] {random.nextInt(7) - 3, random.nextInt(7) - 3, random.nextInt(7) - 3};
    long least = random.nextInt(9);
    var all = new IntegerSolver.Sum(new int[] {0, 1, 2}, new long[] {3, 2, 1});
    var pair = new IntegerSolver.Sum(new int[] {1, 2}, new long[] {1, -1});
    var rows = List.of(new Row(all, least, 100), new Row(pair, 1, 3, 0), new Row(pair, -3, 0, ~0));
    var objective = new IntegerSolver.Sum(new int[] {0, 1, 2}, weights);
    var question =
        new Question(new long[3], new long[] {1, 4, 4}, rows, objective, new long[0], 10);
    long best = Long.MAX_VALUE;
    for (int x = 0; x <= 1; x++) {
      for (int y = 0; y <= 4; y++) {
        for (int z = 0; z <= 4; z++) {
          boolean fits = 3 * x + 2 * y + z >= least && (x == 1 ? y - z >= 1 && y - z <= 3 : y <= z);
          boolean near = Math.abs(y - z) <= 3;
          if (fits && near) {
            best = Math.min(best, weights[0] * x + weights[1] * y + weights[2] * z);
          }
        }
      }
    }
    switch (INTEGER.solve(question)) {
      case Answer.Optimal(long[] _, long value) -> assertThat(value).isEqualTo(best);
      case Answer.Impossible() -> assertThat(best).isEqualTo(Long.MAX_VALUE);
      case Answer.Found _, Answer.GaveUp _ -> throw new AssertionError("That is no hard question.");
    }
  }

  @Test
  void oneMoreOnTheRightSideIsWorthWhatTheDualSays() {
    var equation = new LinearSolver.Equation(new int[] {0, 1}, new double[] {1, 2}, 6);
    try (var program =
        Solvers.linear()
            .program(
                new double[2], new double[] {10, 10}, new LinearSolver.Equation[] {equation})) {
      var point = program.maximize(LinearSolver.Sum.of(new double[] {1, 0})).orElseThrow();
      assertThat(point[0]).isCloseTo(6, within(1e-9));
      assertThat(program.duals().orElseThrow()[0]).isCloseTo(1, within(1e-9));
      assertThat(program.reducedCosts().orElseThrow()[1]).isCloseTo(-2, within(1e-9));
    }
  }
}
