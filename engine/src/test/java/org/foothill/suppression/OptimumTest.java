package org.foothill.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.foothill.solvers.Solvers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cheapest choice, against trying every choice and against published optima. */
class OptimumTest {
  private static final Rules RULES = Rules.first();

  static LongStream seeds() {
    return LongStream.concat(LongStream.range(0, 15), new Random().longs(3));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noChoiceOfAllIsCheaper(long seed) {
    var district = tiny(new Random(seed));
    var printing = Printing.first(district.family());
    var optimum =
        new Optimum(printing, new Needs(printing, RULES), new Sheets(printing), 0, _ -> true);
    var choice = optimum.choose(Solvers.integer().orElseThrow(), Solvers.linear(), 20);
    double least = cheapestOfAll(district);
    assertThat(choice.isPresent()).isEqualTo(least < Double.MAX_VALUE);
    choice.ifPresent(best -> assertThat(best.cost()).isCloseTo(least, within(1e-6)));
  }

  /** Tries every subset of what may be hidden, each against the linear attack. */
  private static double cheapestOfAll(District district) {
    var family = district.family();
    var free = new ArrayList<Integer>();
    for (int e = 0; e < family.entries().size(); e++) {
      if (family.entries().get(e).steps().size() > 1) {
        free.add(e);
      }
    }
    double least = Double.MAX_VALUE;
    for (int set = 0; set < 1 << free.size(); set++) {
      double cost = 0;
      var steps = new ArrayList<Integer>(family.entries().stream().map(_ -> 0).toList());
      for (int i = 0; i < free.size(); i++) {
        if ((set >> i & 1) == 1) {
          steps.set(free.get(i), 1);
          cost += family.entries().get(free.get(i)).steps().get(1).cost();
        }
      }
      if (cost < least && LinearAudit.audit(family, steps, RULES).claims().isEmpty()) {
        least = cost;
      }
    }
    return least;
  }

  /** Two places and three groups with their totals. */
  private static District tiny(Random random) {
    var grid = new long[3][4];
    for (int p = 1; p < 3; p++) {
      for (int g = 1; g < 4; g++) {
        long value = random.nextInt(3) == 0 ? 2 + random.nextInt(9) : 11 + random.nextInt(30);
        for (int row : new int[] {0, p}) {
          grid[row][0] += value;
          grid[row][g] += value;
        }
      }
    }
    return District.counts(
        grid, new int[][] {{0, 1, 2, 3}}, new boolean[] {true, true, true, true});
  }

  @Test
  void askedForTheBestTheSuppressorSaysThatNothingIsCheaper() {
    var people = District.people(3, 8, 300, 0.3);
    var races = new int[District.RACES + 1];
    java.util.Arrays.setAll(races, g -> g);
    var grid = new long[people[0].length][];
    for (int p = 0; p < grid.length; p++) {
      grid[p] = java.util.Arrays.copyOf(people[0][p], races.length);
    }
    var published = new boolean[races.length];
    java.util.Arrays.fill(published, true);
    var family = District.counts(grid, new int[][] {races}, published).family();
    var guessed = (Suppression.Protected) new Suppressor(RULES).protect(family);
    var best = (Suppression.Protected) new Suppressor(RULES, 30).protect(family);
    assertThat(best.loss().isLeast()).isTrue();
    assertThat(best.loss().cost()).isLessThanOrEqualTo(guessed.loss().cost() + 1e-9);
    assertThat(guessed.loss().isLeast()).isFalse();
    assertThat(LinearAudit.audit(family, best.steps(), RULES).claims()).isEqualTo(List.of());
  }
}
