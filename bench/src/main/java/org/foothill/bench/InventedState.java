package org.foothill.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.foothill.suppression.Cell;
import org.foothill.suppression.Entry;
import org.foothill.suppression.Relation;
import org.foothill.suppression.Rules;
import org.foothill.suppression.Split;
import org.foothill.suppression.TableFamily;
import org.foothill.suppression.View;

/**
 * Tables of invented schools: places in two or three levels, groups in families that each add up to
 * everybody, a count and outcomes of it. Schools are as unequal as real ones.
 */
final class InventedState {
  private final List<Cell> cells = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<Split> splits = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Rules rules = Rules.first();

  /**
   * How large.
   *
   * @param counties schools of each county; one county has no level of its own
   * @param families sizes of the families of groups
   * @param outcomes measures of the same students
   */
  record Size(int[] counties, int[] families, int outcomes) {}

  static TableFamily of(Size size, long seed) {
    return new InventedState().make(size, new Random(seed));
  }

  private TableFamily make(Size size, Random random) {
    int schools = java.util.Arrays.stream(size.counties()).sum();
    int groups = 1 + java.util.Arrays.stream(size.families()).sum();
    int levels = size.counties().length > 1 ? size.counties().length : 0;
    // Row 0 is everything, then counties if there are any, then schools.
    var counts = new long[1 + size.outcomes()][1 + levels + schools][groups];
    int row = 1 + levels;
    for (int county = 0; county < size.counties().length; county++) {
      for (int s = 0; s < size.counties()[county]; s++, row++) {
        int[] rows = levels == 0 ? new int[] {0, row} : new int[] {0, 1 + county, row};
        school(size, random, counts, rows);
      }
    }
    var whole = column(size, counts[0], true);
    for (int o = 0; o < size.outcomes(); o++) {
      var part = column(size, counts[1 + o], false);
      for (int r = 0; r < part.length; r++) {
        for (int g = 0; g < groups; g++) {
          int rest =
              cell(Cell.outcome("rest", counts[0][r][g] - counts[1 + o][r][g]).in(block(size, r)));
          splits.add(new Split(whole[r][g], part[r][g], rest, true, true));
          rate(whole[r][g], part[r][g], r == 0);
        }
      }
    }
    if (size.outcomes() == 0) {
      for (int r = 0; r < whole.length; r++) {
        for (int g = 0; g < groups; g++) {
          count(whole[r][g], r == 0 || g == 0);
        }
      }
    }
    return new TableFamily("invented", 1, cells, relations, splits, entries);
  }

  private static void school(Size size, Random random, long[][][] counts, int[] rows) {
    int students = 80 + (int) (900 * Math.pow(random.nextDouble(), 2));
    var tilt = new double[size.families().length];
    java.util.Arrays.setAll(tilt, _ -> 0.35 + 0.4 * random.nextDouble());
    double[] outcome = new double[size.outcomes()];
    java.util.Arrays.setAll(outcome, _ -> 0.02 + 0.9 * random.nextDouble());
    for (int i = 0; i < students; i++) {
      var member = new int[size.families().length + 1];
      int first = 1;
      for (int f = 0; f < size.families().length; f++) {
        int group = 0;
        while (group < size.families()[f] - 1 && random.nextDouble() > tilt[f]) {
          group++;
        }
        member[f + 1] = first + group;
        first += size.families()[f];
      }
      for (int m = 0; m < counts.length; m++) {
        if (m == 0 || random.nextDouble() < outcome[m - 1]) {
          for (int r : rows) {
            for (int g : member) {
              counts[m][r][g]++;
            }
          }
        }
      }
    }
  }

  /** Blocks only where a table is too large to be one. */
  private static int block(Size size, int row) {
    int levels = size.counties().length > 1 ? size.counties().length : 0;
    int schools = java.util.Arrays.stream(size.counties()).sum();
    if (schools < 1000 || row <= levels) {
      return 0;
    }
    int left = row - 1 - levels;
    for (int county = 0; county < size.counties().length; county++) {
      left -= size.counties()[county];
      if (left < 0) {
        return 1 + county;
      }
    }
    throw new IllegalArgumentException("There is no row %d.".formatted(row));
  }

  private int[][] column(Size size, long[][] counts, boolean people) {
    var at = new int[counts.length][counts[0].length];
    for (int r = 0; r < at.length; r++) {
      for (int g = 0; g < at[0].length; g++) {
        var name = "%s %d %d".formatted(people ? "D" : "M", r, g);
        var cell = people ? Cell.people(name, counts[r][g]) : Cell.outcome(name, counts[r][g]);
        at[r][g] = cell(cell.in(block(size, r)));
      }
      int first = 1;
      for (int family : size.families()) {
        var parts = new ArrayList<Integer>();
        for (int g = first; g < first + family; g++) {
          parts.add(at[r][g]);
        }
        relations.add(new Relation("groups", at[r][0], parts));
        first += family;
      }
    }
    int levels = size.counties().length > 1 ? size.counties().length : 0;
    for (int g = 0; g < at[0].length; g++) {
      int row = 1 + levels;
      for (int county = 0; county < size.counties().length; county++) {
        sum(at, levels == 0 ? 0 : 1 + county, row, row + size.counties()[county], g);
        row += size.counties()[county];
      }
      if (levels > 0) {
        sum(at, 0, 1, 1 + levels, g);
      }
    }
    return at;
  }

  private void sum(int[][] at, int whole, int from, int to, int group) {
    var parts = new ArrayList<Integer>();
    for (int r = from; r < to; r++) {
      parts.add(at[r][group]);
    }
    relations.add(new Relation("places", at[whole][group], parts));
  }

  private int cell(Cell cell) {
    cells.add(cell);
    return cells.size() - 1;
  }

  private void count(int cell, boolean isTotal) {
    long value = cells.get(cell).value();
    var steps = new ArrayList<Entry.Step>();
    if (value == 0 || value > rules.hideUpTo()) {
      steps.add(new Entry.Step(0, List.of(View.exact(cell, value))));
    }
    if (value > 0) {
      steps.add(new Entry.Step(Math.sqrt(value) * (isTotal ? 3 : 1), List.of()));
    }
    entries.add(new Entry(cells.get(cell).name(), steps));
  }

  private void rate(int whole, int part, boolean isTotal) {
    long people = cells.get(whole).value();
    long count = cells.get(part).value();
    var steps = new ArrayList<Entry.Step>();
    var exact = View.exact(whole, people);
    if (people == 0) {
      steps.add(new Entry.Step(0, List.of(exact)));
    } else if (people > rules.hideUpTo()) {
      long end = rules.endBandCount(people, 1);
      var view =
          count <= end
              ? new View(part, 0, end)
              : people - count <= end
                  ? new View(part, people - end, people)
                  : View.exact(part, count);
      steps.add(new Entry.Step(0, List.of(exact, view)));
    }
    if (people > 0) {
      steps.add(new Entry.Step(Math.sqrt(people) * (isTotal ? 3 : 1), List.of()));
    }
    entries.add(new Entry(cells.get(part).name(), steps));
  }
}
