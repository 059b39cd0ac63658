package org.foothill.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.foothill.solvers.Solvers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The suppressor against an attacker who tries every table. */
class RandomTablesTest {
  private static final Rules RULES = Rules.first();

  static LongStream seeds() {
    return LongStream.concat(LongStream.range(0, 30), new Random().longs(10));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noTableOfWholeNumbersGivesASmallCountAway(long seed) {
    var district = counts(seed);
    var steps = steps(new Suppressor(RULES).protect(district.family()));
    assertThat(weaknesses(district, steps)).isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noTableOfWholeNumbersGivesACompleteOutcomeAway(long seed) {
    var district = rates(seed);
    var steps = steps(new Suppressor(RULES).protect(district.family()));
    var both = Enumeration.intervals(district, steps);
    for (var split : district.splits) {
      if (district.cells.get(split.whole()).value() > 0) {
        assertThat(both[1][split.part()]).isPositive();
        assertThat(both[1][split.rest()]).isPositive();
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatIsPrintedIsTrueAndSmallCountsAreNotPrinted(long seed) {
    var district = rates(seed);
    var printing = new Printing(district.family(), steps(protect(district)));
    for (int c = 0; c < district.cells.size(); c++) {
      assertThat(district.cells.get(c).value()).isBetween(printing.low[c], printing.high[c]);
      if (district.cells.get(c).people() && RULES.isSmall(district.cells.get(c).value(), 1)) {
        assertThat(printing.isOpen(c)).as(district.cells.get(c).name()).isTrue();
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void bothSolversAgree(long seed) {
    var district = rates(seed);
    var steps = district.entries.stream().map(_ -> 0).toList();
    var exact = new LinearAudit(RULES, Solvers.exact());
    var fast = new LinearAudit(RULES, Solvers.linear());
    var printing = new Printing(district.family(), steps);
    assertThat(exact.audit(printing).claims()).isEqualTo(fast.audit(printing).claims());
  }

  @Test
  void anOffByOneInTheThresholdIsSeenByTheAttacker() {
    var careless = new Rules(9, 5, 10, RULES.codes());
    long caught = LongStream.range(0, 300).filter(seed -> isCaught(careless, seed)).count();
    assertThat(caught).isPositive();
  }

  @Test
  void hidingOnlyWhatIsSmallIsSeenByTheAttacker() {
    long caught =
        LongStream.range(0, 40)
            .filter(
                seed -> isWeak(counts(seed), counts(seed).entries.stream().map(_ -> 0).toList()))
            .count();
    assertThat(caught).isGreaterThan(10);
  }

  @Test
  void theSameInputGivesTheSameResult() {
    var people = District.people(7, 9, 300, 0.2);
    var sums = District.usualSums();
    var first = protect(District.rates(people[0], people[1], sums, District.usualPublished()));
    var second = protect(District.rates(people[0], people[1], sums, District.usualPublished()));
    assertThat(first).isEqualTo(second);
    assertThat(first).isInstanceOf(Suppression.Protected.class);
  }

  @Test
  void withoutTheNativeSolverNothingCountsAsAudited() {
    var district = rates(3);
    var result = new Suppressor(RULES, Solvers.exact(), 0).protect(district.family());
    var report = ((Suppression.Protected) result).report();
    assertThat(report.level()).isEqualTo(AuditReport.Level.NOT_AUDITED);
    assertThat(report.passed()).isFalse();
    var again = LinearAudit.audit(district.family(), steps(result), RULES);
    assertThat(again.claims()).isEmpty();
  }

  @Test
  void partsThatDoNotAddUpAreNamedWithTheirDifference() {
    var district = new District();
    int all = district.printed("all", 100);
    district.sum(all, district.printed("left", 60), district.printed("right", 41));
    assertThat(protect(district)).isEqualTo(new Suppression.Inconsistent("all", 1));
  }

  private static boolean isCaught(Rules careless, long seed) {
    var district = counts(seed);
    return isWeak(district, steps(new Suppressor(careless).protect(district.family())));
  }

  private static boolean isWeak(District district, List<Integer> steps) {
    try {
      return !weaknesses(district, steps).isEmpty();
    } catch (org.opentest4j.TestAbortedException tooManyTables) {
      return false;
    }
  }

  private static Suppression protect(District district) {
    return new Suppressor(RULES).protect(district.family());
  }

  private static List<Integer> steps(Suppression result) {
    assertThat(result).isInstanceOf(Suppression.Protected.class);
    return ((Suppression.Protected) result).steps();
  }

  /** Small counts that every possible table agrees on too closely, and small hidden unions. */
  private static List<String> weaknesses(District district, List<Integer> steps) {
    var found = new ArrayList<String>();
    var both = Enumeration.intervals(district, steps);
    for (int c = 0; c < district.cells.size(); c++) {
      long value = district.cells.get(c).value();
      boolean small = district.cells.get(c).people() && value > 0 && value <= 10;
      if (small && both[1][c] - both[0][c] < 5) {
        found.add(district.cells.get(c).name());
      }
    }
    for (var relation : district.relations) {
      long hidden = 0;
      for (int part : relation.parts()) {
        hidden += both[0][part] < both[1][part] ? district.cells.get(part).value() : 0;
      }
      boolean known = both[0][relation.whole()] == both[1][relation.whole()];
      if (known && hidden > 0 && hidden < 11) {
        found.add(relation.name());
      }
    }
    return found;
  }

  /** Two or three schools, three or four groups; half the counts small, some zero. */
  private static District counts(long seed) {
    var random = new Random(seed);
    var grid = grid(random);
    return District.counts(grid, sums(grid), published(random, grid));
  }

  private static District rates(long seed) {
    var random = new Random(seed);
    var grid = new long[][] {{0, 0, 0}, {0, 0, 0}, {0, 0, 0}};
    var out = new long[][] {{0, 0, 0}, {0, 0, 0}, {0, 0, 0}};
    for (int p = 1; p < 3; p++) {
      for (int g = 1; g < 3; g++) {
        add(grid, p, g, random.nextInt(4) == 0 ? 1 + random.nextInt(10) : 11 + random.nextInt(6));
        int end = random.nextInt(3);
        long n = grid[p][g];
        add(out, p, g, end == 0 ? 0 : end == 1 ? n : random.nextInt((int) n + 1));
      }
    }
    return District.rates(grid, out, sums(grid), new boolean[] {true, true, true});
  }

  private static long[][] grid(Random random) {
    var grid = new long[3][4];
    for (int p = 1; p < grid.length; p++) {
      for (int g = 1; g < grid[0].length; g++) {
        int kind = random.nextInt(6);
        long edge = List.of(1, 5, 10, 11, 12).get(random.nextInt(5));
        add(grid, p, g, kind == 0 ? 0 : kind < 3 ? edge : 11 + random.nextInt(10));
      }
    }
    return grid;
  }

  private static void add(long[][] grid, int place, int group, long value) {
    grid[place][group] += value;
    grid[place][0] += value;
    grid[0][group] += value;
    grid[0][0] += value;
  }

  private static int[][] sums(long[][] grid) {
    var sum = new int[grid[0].length];
    for (int g = 0; g < sum.length; g++) {
      sum[g] = g;
    }
    return new int[][] {sum};
  }

  private static boolean[] published(Random random, long[][] grid) {
    var published = new boolean[grid[0].length];
    java.util.Arrays.fill(published, true);
    published[published.length - 1] = random.nextInt(3) > 0;
    return published;
  }
}
