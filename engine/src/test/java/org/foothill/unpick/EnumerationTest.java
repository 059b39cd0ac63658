package org.foothill.unpick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random tiny tables against all tables that agree with what is printed, counted one by one. */
class EnumerationTest {
  private static final int ROWS = 3;
  private static final int COLUMNS = 3;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 60);
  }

  /** A table of counts with its hidden cells, row by row. */
  private record Table(int[] values, boolean[] hidden) {
    static Table of(long seed) {
      var random = new Random(seed);
      var values = new int[ROWS * COLUMNS];
      var hidden = new boolean[values.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = random.nextInt(4) == 0 ? 12 + random.nextInt(4) : random.nextInt(7);
        hidden[i] = values[i] > 0 && (values[i] <= 10 || random.nextInt(3) == 0);
      }
      return new Table(values, hidden);
    }

    int row(int[] cells, int r) {
      return Arrays.stream(cells, r * COLUMNS, (r + 1) * COLUMNS).sum();
    }

    int column(int[] cells, int c) {
      int sum = 0;
      for (int r = 0; r < ROWS; r++) {
        sum += cells[r * COLUMNS + c];
      }
      return sum;
    }

    String drawn() {
      var text = new StringBuilder("place: T = R0 + R1 + R2\ngroup: ALL = C0 + C1 + C2\n");
      text.append("T ALL ").append(Arrays.stream(values).sum()).append('\n');
      for (int k = 0; k < COLUMNS; k++) {
        text.append("T C%d %d\nR%d ALL %d\n".formatted(k, column(values, k), k, row(values, k)));
      }
      for (int i = 0; i < values.length; i++) {
        text.append(
            "R%d C%d %s\n".formatted(i / COLUMNS, i % COLUMNS, hidden[i] ? "*" : values[i]));
      }
      return text.toString();
    }

    /** Every table of the same margins and printed cells. */
    void all(int at, int[] cells, List<int[]> found) {
      if (at == cells.length) {
        found.add(cells.clone());
        return;
      }
      int r = at / COLUMNS;
      int c = at % COLUMNS;
      cells[at] = 0;
      int left = row(values, r) - Arrays.stream(cells, r * COLUMNS, at).sum();
      int below = column(values, c);
      for (int above = 0; above < r; above++) {
        below -= cells[above * COLUMNS + c];
      }
      int least = hidden[at] ? 1 : values[at];
      int most = hidden[at] ? Math.min(left, below) : values[at];
      for (int value = least; value <= most && value <= left && value <= below; value++) {
        boolean ends = (c < COLUMNS - 1 || value == left) && (r < ROWS - 1 || value == below);
        if (ends) {
          cells[at] = value;
          all(at + 1, cells, found);
        }
        cells[at] = 0;
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void findsWhatCountingFinds(long seed) {
    var table = Table.of(seed);
    var tables = new ArrayList<int[]>();
    table.all(0, new int[ROWS * COLUMNS], tables);
    var expected = new ArrayList<String>();
    for (int i = 0; i < table.values().length; i++) {
      int at = i;
      int low = tables.stream().mapToInt(each -> each[at]).min().orElseThrow();
      int high = tables.stream().mapToInt(each -> each[at]).max().orElseThrow();
      if (table.hidden()[i] && high <= 10 && high - low < 5) {
        expected.add("R%d C%d %d..%d".formatted(i / COLUMNS, i % COLUMNS, low, high));
      }
    }
    assertThat(found(Drawn.of("place group", table.drawn())))
        .as("%d tables", tables.size())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static List<String> found(Drawn drawn) {
    var attacked = new Unpick().attack(List.of(drawn.release()), Level.WHOLE);
    assertThat(attacked).isInstanceOf(Attacked.Understood.class);
    return ((Attacked.Understood) attacked)
        .report().findings().stream()
            .filter(Finding::certain)
            .filter(finding -> finding.about().startsWith("R"))
            .filter(finding -> !finding.about().contains("All"))
            .filter(finding -> !finding.explanation().startsWith("It is printed"))
            .map(finding ->
                "%s %d..%d".formatted(finding.about(), (long) finding.low(), (long) finding.high()))
            .distinct()
            .toList();
  }
}
