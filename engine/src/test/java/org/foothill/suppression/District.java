package org.foothill.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Builds families from grids of counts: one row per place, the first row being all places together;
 * one column per group, the first column being everybody.
 */
final class District {
  final List<Cell> cells = new ArrayList<>();
  final List<Relation> relations = new ArrayList<>();
  final List<Split> splits = new ArrayList<>();
  final List<Entry> entries = new ArrayList<>();
  final Rules rules = Rules.first();
  int[][] whole = {};

  TableFamily family() {
    return new TableFamily("test", 1, cells, relations, splits, entries);
  }

  int cell(Cell cell) {
    cells.add(cell);
    return cells.size() - 1;
  }

  /** A printed count of people. */
  int printed(String name, long value) {
    int cell = cell(Cell.people(name, value));
    entry(name, value, List.of(View.exact(cell, value)), List.of());
    return cell;
  }

  /** A count of people that no table prints. */
  int implied(String name, long value) {
    return cell(Cell.people(name, value));
  }

  void sum(int whole, Integer... parts) {
    relations.add(new Relation(cells.get(whole).name(), whole, List.of(parts)));
  }

  /** Small counts are hidden from the start, zeros are always shown. */
  void entry(String name, long people, List<View> shown, List<View> band) {
    var steps = new ArrayList<Entry.Step>();
    double cost = Math.sqrt(people) * (name.contains("/0 ") ? 20 : 1);
    if (people == 0 || !rules.isSmall(people, 1)) {
      steps.add(new Entry.Step(0, shown));
      if (people > 0 && !band.isEmpty()) {
        steps.add(new Entry.Step(cost / 3, band));
      }
    }
    if (people > 0) {
      steps.add(new Entry.Step(cost, List.of()));
    }
    entries.add(new Entry(name, steps));
  }

  /** A grid of counts with sums over places; {@code groupSums} lists wholes and parts by column. */
  static District counts(long[][] grid, int[][] groupSums, boolean[] published) {
    var district = new District();
    int[][] at = new int[grid.length][grid[0].length];
    for (int p = 0; p < grid.length; p++) {
      for (int g = 0; g < grid[0].length; g++) {
        var name = "D " + p + "/" + g + " ";
        at[p][g] =
            published[g] ? district.printed(name, grid[p][g]) : district.implied(name, grid[p][g]);
      }
    }
    district.add(at, groupSums);
    district.whole = at;
    return district;
  }

  private void add(int[][] at, int[][] groupSums) {
    for (int g = 0; g < at[0].length && at.length > 1; g++) {
      var parts = new ArrayList<Integer>();
      for (int p = 1; p < at.length; p++) {
        parts.add(at[p][g]);
      }
      relations.add(new Relation("places of " + g, at[0][g], parts));
    }
    for (var row : at) {
      for (var sum : groupSums) {
        var parts = new ArrayList<Integer>();
        for (int i = 1; i < sum.length; i++) {
          parts.add(row[sum[i]]);
        }
        relations.add(new Relation("groups", row[sum[0]], parts));
      }
    }
  }

  /** A grid of counts with an outcome each; rates near the ends are printed as bands. */
  static District rates(long[][] grid, long[][] out, int[][] groupSums, boolean[] published) {
    var d = new District();
    int places = grid.length;
    int groups = grid[0].length;
    var whole = new int[places][groups];
    var part = new int[places][groups];
    for (int p = 0; p < places; p++) {
      for (int g = 0; g < groups; g++) {
        var name = p + "/" + g + " ";
        whole[p][g] = d.cell(Cell.people("D " + name, grid[p][g]));
        part[p][g] = d.cell(Cell.outcome("M " + name, out[p][g]));
        int rest = d.cell(Cell.outcome("N " + name, grid[p][g] - out[p][g]));
        d.splits.add(new Split(whole[p][g], part[p][g], rest, true, true));
        if (published[g]) {
          d.rate(name, whole[p][g], part[p][g]);
        }
      }
    }
    d.add(whole, groupSums);
    d.add(part, groupSums);
    d.whole = whole;
    return d;
  }

  private void rate(String name, int whole, int part) {
    long n = cells.get(whole).value();
    long m = cells.get(part).value();
    long code = rules.endBandCount(n, 1);
    View view = View.exact(part, m);
    if (m <= code) {
      view = new View(part, 0, code);
    } else if (n - m <= code) {
      view = new View(part, n - code, n);
    }
    long fifth = n == 0 ? 0 : Math.min(4, m * 5 / n);
    var band = new View(part, (n * fifth) / 5, Math.min(n, (n * (fifth + 1) + 4) / 5));
    entry(name, n, List.of(View.exact(whole, n), view), List.of(View.exact(whole, n), band));
  }

  /** Nine races, three genders, and six flags with complements. */
  static final int RACES = 9;

  static int[][] usualSums() {
    var sums = new ArrayList<int[]>();
    var races = new int[RACES + 1];
    var genders = new int[] {0, 10, 11, 12};
    for (int r = 1; r <= RACES; r++) {
      races[r] = r;
    }
    sums.add(races);
    sums.add(genders);
    for (int f = 0; f < 6; f++) {
      sums.add(new int[] {0, 13 + 2 * f, 14 + 2 * f});
    }
    return sums.toArray(int[][]::new);
  }

  static final int GROUPS = 25;

  static boolean[] usualPublished() {
    var published = new boolean[GROUPS];
    for (int g = 0; g < GROUPS; g++) {
      published[g] = g < 13 || g % 2 == 1;
    }
    return published;
  }

  /** People one by one, as a real district has them; returns counts and counts with the outcome. */
  static long[][][] people(long seed, int schools, int most, double outcome) {
    var random = new Random(seed);
    double[] share = {0.58, 0.14, 0.1, 0.07, 0.05, 0.03, 0.015, 0.01, 0.005};
    double[] flags = {0.15, 0.14, 0.65, 0.01, 0.04, 0.02};
    var grid = new long[2][schools + 1][GROUPS];
    for (int p = 1; p <= schools; p++) {
      int size = 60 + random.nextInt(most);
      double tilt = random.nextDouble();
      for (int i = 0; i < size; i++) {
        int race = 1 + pick(random, share, tilt);
        int gender = random.nextDouble() < 0.004 ? 2 : random.nextInt(2);
        var member = new ArrayList<>(List.of(0, race, 10 + gender));
        for (int f = 0; f < 6; f++) {
          member.add(13 + 2 * f + (random.nextDouble() < flags[f] ? 0 : 1));
        }
        boolean out = random.nextDouble() < outcome;
        for (int g : member) {
          grid[0][p][g]++;
          grid[0][0][g]++;
          grid[1][p][g] += out ? 1 : 0;
          grid[1][0][g] += out ? 1 : 0;
        }
      }
    }
    return grid;
  }

  private static int pick(Random random, double[] share, double tilt) {
    double at = random.nextDouble();
    for (int i = 0; i < share.length; i++) {
      double part =
          i == 0
              ? share[0] * (0.5 + tilt)
              : share[i] * (1 - share[0] * (0.5 + tilt)) / (1 - share[0]);
      if (at < part) {
        return i;
      }
      at -= part;
    }
    return share.length - 1;
  }
}
