package org.foothill.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The ways in which tables of schools are unpicked, each planted and each found. */
class FailureCatalogueTest {
  private static final Rules RULES = Rules.first();

  @Test
  void f1TotalLessTheOthersGivesTheHiddenGroup() {
    var district = district(new long[][] {{214, 120, 86, 8}}, new int[][] {{0, 1, 2, 3}});
    assertThat(claims(district, primaryOnly(district))).contains("D 0/3 : 8..8");
    assertProtected(district);
  }

  @Test
  void f2ComplementOfAPrintedGroupIsSmall() {
    var district = district(new long[][] {{214, 205, 9}}, new int[][] {{0, 1, 2}}, 2);
    assertThat(claims(district, primaryOnly(district))).contains("D 0/2 : 9..9");
    assertProtected(district);
  }

  @Test
  void f3NestedGroupsDifferByASmallOne() {
    var district =
        district(new long[][] {{214, 63, 151, 55, 8}}, new int[][] {{0, 1, 2}, {1, 3, 4}}, 2, 4);
    assertThat(claims(district, primaryOnly(district))).contains("D 0/4 : 8..8");
    assertProtected(district);
  }

  @Test
  void f4DistrictLessTheOtherSchoolsGivesTheHiddenSchool() {
    var district = district(new long[][] {{200, 33}, {90, 14}, {60, 15}, {50, 4}}, new int[][] {});
    assertThat(claims(district, primaryOnly(district))).contains("D 3/1 : 4..4");
    assertProtected(district);
  }

  @Test
  void f5EveryLineHasTwoHiddenAndACellIsStillKnown() {
    // Rows 1 and 2 less columns 1 and 3 give the cell in row 1, column 2.
    var district =
        district(
            new long[][] {
              {400, 100, 100, 100, 100},
              {90, 20, 30, 20, 20},
              {110, 30, 30, 20, 30},
              {100, 20, 20, 30, 30},
              {100, 30, 20, 30, 20}
            },
            new int[][] {{0, 1, 2, 3, 4}});
    var steps = primaryOnly(district);
    for (var cell : List.of("1/1", "1/2", "1/3", "2/1", "2/3", "3/2", "3/4", "4/2", "4/4")) {
      steps = hiding(district, steps, "D " + cell + " ");
    }
    assertThat(solve(district, steps, "D 1/2 ")).containsExactly(30, 30);
  }

  @Test
  void f7TwoHiddenOnesAddUpToTwo() {
    var district = district(new long[][] {{52, 50, 1, 1}}, new int[][] {{0, 1, 2, 3}});
    assertThat(claims(district, primaryOnly(district))).contains("D 0/2 : 1..1", "D 0/3 : 1..1");
    assertProtected(district);
  }

  @Test
  void f8HiddenGroupsTogetherAreASmallGroup() {
    var district = district(new long[][] {{108, 100, 5, 3}}, new int[][] {{0, 1, 2, 3}});
    assertThat(claims(district, primaryOnly(district))).contains("D 0/2  + D 0/3 : 8..8");
    assertProtected(district);
  }

  @Test
  void f12HiddenGroupsTogetherHaveACompleteOutcome() {
    var district =
        District.rates(
            new long[][] {{120, 104, 9, 7}},
            new long[][] {{66, 50, 9, 7}},
            new int[][] {{0, 1, 2, 3}},
            new boolean[] {true, true, true, true});
    assertThat(claims(district, primaryOnly(district))).contains("N 0/2 : 0..0", "N 0/3 : 0..0");
    assertProtected(district);
  }

  @Test
  void f13EverybodyOfAPrintedGroupCanBeWorkedOut() {
    // 12 of 12: the band says 80 to 100 percent, the total and the other group say 12.
    var district =
        District.rates(
            new long[][] {{132, 120, 12}},
            new long[][] {{72, 60, 12}},
            new int[][] {{0, 1, 2}},
            new boolean[] {true, true, true});
    assertThat(claims(district, primaryOnly(district))).contains("N 0/2 : 0..0");
    assertProtected(district);
  }

  @Test
  void linkedTablesAreSafeAloneAndUnsafeTogether() {
    // Three schools, each pair printed as a total in some table: 14, 13 and 15 give all of them.
    var district = new District();
    int a = district.printed("a", 8);
    int b = district.printed("b", 6);
    int c = district.printed("c", 7);
    district.sum(district.printed("north", 14), a, b);
    district.sum(district.printed("magnet", 13), b, c);
    assertThat(claims(district, primaryOnly(district))).isEmpty();
    district.sum(district.printed("small", 15), a, c);
    assertThat(claims(district, primaryOnly(district))).contains("a: 8..8", "b: 6..6", "c: 7..7");
    assertProtected(district);
  }

  private static District district(long[][] grid, int[][] sums, int... implied) {
    var published = new boolean[grid[0].length];
    java.util.Arrays.fill(published, true);
    for (int g : implied) {
      published[g] = false;
    }
    return District.counts(grid, sums, published);
  }

  /** Only what is small itself is hidden. */
  private static List<Integer> primaryOnly(District district) {
    return district.entries.stream().map(_ -> 0).toList();
  }

  private static List<Integer> hiding(District district, List<Integer> steps, String name) {
    return IntStream.range(0, steps.size())
        .mapToObj(e -> {
          var entry = district.entries.get(e);
          return entry.name().equals(name) ? entry.steps().size() - 1 : steps.get(e);
        })
        .toList();
  }

  private static List<String> claims(District district, List<Integer> steps) {
    return LinearAudit.audit(district.family(), steps, RULES).claims().stream()
        .map(c -> c.what() + ": " + c.low() + ".." + c.high())
        .toList();
  }

  /** What the fallback solver, as a second reader, can say about one cell. */
  private static List<Integer> solve(District district, List<Integer> steps, String name) {
    return Enumeration.interval(district, steps, name);
  }

  private static void assertProtected(District district) {
    var family = district.family();
    var result = new Suppressor(RULES).protect(family);
    assertThat(result).isInstanceOf(Suppression.Protected.class);
    var steps = ((Suppression.Protected) result).steps();
    var report = LinearAudit.audit(family, steps, RULES);
    assertThat(report.claims()).isEmpty();
    assertThat(report.passed()).isTrue();
  }
}
