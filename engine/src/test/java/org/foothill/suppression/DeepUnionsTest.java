package org.foothill.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.foothill.solvers.Solvers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small sets that several lines isolate together, against trying every way of adding lines. */
class DeepUnionsTest {
  private static final Rules RULES = Rules.first();

  static LongStream seeds() {
    return LongStream.concat(LongStream.range(0, 40), new Random().longs(10));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aSetIsFoundExactlyWhereTryingAllFindsOne(long seed) {
    var printing = new Printing(grid(seed).family(), halfHidden(grid(seed), seed));
    assertThat(find(printing).length > 0).isEqualTo(anyBySearch(printing));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void afterProtectionThereIsNone(long seed) {
    var district = grid(seed);
    var answer = new Suppressor(RULES).protect(district.family());
    assertThat(answer).isInstanceOf(Suppression.Protected.class);
    var steps = ((Suppression.Protected) answer).steps();
    assertThat(find(new Printing(district.family(), steps))).isEmpty();
  }

  @Test
  void linesTogetherIsolateWhatNoneIsolatesAlone() {
    // Row 1 less column 2 and plus row 2: every line hides 11 or more, the rest is 4 and 5.
    var district =
        District.counts(
            new long[][] {{92, 44, 48, 0}, {32, 4, 28, 0}, {33, 5, 28, 0}, {27, 35, 20, 0}},
            new int[][] {},
            new boolean[] {true, true, true, true});
    district.relations.clear();
    int[][] at = district.whole;
    district.sum(at[1][0], at[1][1], at[1][2]);
    district.sum(at[2][0], at[2][1], at[2][2]);
    int both = district.printed("both", 56);
    district.sum(both, at[1][2], at[2][2]);
    var steps =
        district.entries.stream()
            .map(e -> e.name().equals("D 1/2 ") || e.name().equals("D 2/2 ") ? 1 : 0)
            .toList();
    assertThat(find(new Printing(district.family(), steps)))
        .containsExactlyInAnyOrder(at[1][1], at[2][1]);
  }

  private static int[] find(Printing printing) {
    var unions =
        new DeepUnions(printing, new Needs(printing, RULES), Solvers.integer().orElseThrow());
    var all = new int[printing.relations.length];
    Arrays.setAll(all, r -> r);
    return unions.find(all, printing::isOpen).orElse(new int[0]);
  }

  /** Every line once, minus once, or not at all. */
  private static boolean anyBySearch(Printing printing) {
    int lines = printing.relations.length;
    for (int way = 0; way < Math.pow(3, lines); way++) {
      var sum = new int[printing.low.length];
      int left = way;
      for (int r = 0; r < lines; r++, left /= 3) {
        for (int k = 0; k < printing.relations[r].length; k++) {
          sum[printing.relations[r][k]] += (left % 3 - 1) * (k == 0 ? -1 : 1);
        }
      }
      if (isolatesFew(printing, sum)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isolatesFew(Printing printing, int[] sum) {
    long people = 0;
    for (int c = 0; c < sum.length; c++) {
      if (printing.isOpen(c)) {
        if (sum[c] < 0 || sum[c] > 1) {
          return false;
        }
        people += sum[c] * printing.value(c);
      }
    }
    return people > 0 && people < 11;
  }

  private static List<Integer> halfHidden(District district, long seed) {
    var random = new Random(seed);
    return district.entries.stream()
        .map(e -> e.steps().size() > 1 && random.nextInt(3) == 0 ? 1 : 0)
        .toList();
  }

  private static District grid(long seed) {
    var random = new Random(seed);
    var grid = new long[4][4];
    for (int p = 1; p < 4; p++) {
      for (int g = 1; g < 4; g++) {
        long value = random.nextInt(3) == 0 ? 1 + random.nextInt(10) : 11 + random.nextInt(20);
        for (int row : new int[] {0, p}) {
          grid[row][0] += value;
          grid[row][g] += value;
        }
      }
    }
    return District.counts(
        grid, new int[][] {{0, 1, 2, 3}}, new boolean[] {true, true, true, true});
  }
}
