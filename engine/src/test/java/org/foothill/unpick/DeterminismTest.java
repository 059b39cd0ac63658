package org.foothill.unpick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same findings whatever the number of threads. */
class DeterminismTest {
  /** Schools by group with counts and outcomes; small groups and some others are hidden. */
  private static Drawn town(long seed) {
    var random = new Random(seed);
    var cells = new StringBuilder();
    var groups = List.of("HI", "WH", "AA", "AS", "PI");
    var sums = new int[groups.size()][2];
    for (int s = 0; s < 12; s++) {
      int[] all = new int[2];
      for (int g = 0; g < groups.size(); g++) {
        int people = random.nextInt(g < 2 ? 80 : 14);
        int part = random.nextInt(people + 1);
        boolean hidden = people > 0 && (people <= 10 || random.nextInt(4) == 0);
        cells.append(
            "S%d %s %s\n".formatted(s, groups.get(g), hidden ? "* *" : people + " " + part));
        all[0] += people;
        all[1] += part;
        sums[g][0] += people;
        sums[g][1] += part;
      }
      cells.append("S%d ALL %d %d\n".formatted(s, all[0], all[1]));
    }
    var total = new int[2];
    for (int g = 0; g < groups.size(); g++) {
      cells.append("D %s %d %d\n".formatted(groups.get(g), sums[g][0], sums[g][1]));
      total[0] += sums[g][0];
      total[1] += sums[g][1];
    }
    cells.append("D ALL %d %d\n".formatted(total[0], total[1]));
    var schools = new StringBuilder("S0");
    for (int s = 1; s < 12; s++) {
      schools.append(" + S").append(s);
    }
    return Drawn.of(
        "place group",
        "group: ALL = HI + WH + AA + AS + PI\nplace: ~D = " + schools + "\n" + cells);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void oneThreadFindsWhatManyFind(long seed) {
    var many = town(seed).proven(Level.RULE);
    assertThat(many).isNotEmpty();
    try (var one = new ForkJoinPool(1)) {
      assertThat(one.submit(() -> town(seed).proven(Level.RULE)).join()).isEqualTo(many);
    }
  }
}
