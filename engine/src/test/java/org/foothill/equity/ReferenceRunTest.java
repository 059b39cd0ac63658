package org.foothill.equity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The reference run of a published implementation over its own invented students, 20,000 of them
 * with 10,528 successes.
 */
class ReferenceRunTest {
  private static final Counts EVERYONE = new Counts(20_000, 10_528);
  private static final Map<String, Counts> GROUPS = groups();

  private static Map<String, Counts> groups() {
    var groups = new LinkedHashMap<String, Counts>();
    groups.put("Asian", new Counts(6000, 4292));
    groups.put("Black", new Counts(2000, 607));
    groups.put("Hispanic", new Counts(4000, 847));
    groups.put("Multi", new Counts(1000, 504));
    groups.put("Native", new Counts(200, 78));
    groups.put("White", new Counts(6800, 4200));
    return groups;
  }

  private static String run(GapRule rule) {
    var lines = new ArrayList<String>();
    GROUPS.forEach((name, group) -> {
      if (PointGap.measure(group, EVERYONE, rule) instanceof PointGap.Measured gap) {
        lines.add(
            "%-8s %s %+.3f %s %s %d %d"
                .formatted(
                    name,
                    gap.reference().rounded(4),
                    gap.gap().rounded(3),
                    gap.margin().setScale(5, RoundingMode.HALF_UP),
                    gap.hasImpact() ? "DI" : "--",
                    gap.toLeaveImpact(),
                    gap.toParity()));
      }
    });
    return String.join("\n", lines);
  }

  @Test
  void theFormOf2017IsReproduced() {
    assertThat(run(GapRule.PPG_2017))
        .isEqualTo(
            """
            Asian    0.5264 +0.189 0.03000 -- 0 0
            Black    0.5264 -0.223 0.03000 DI 386 446
            Hispanic 0.5264 -0.315 0.03000 DI 1139 1259
            Multi    0.5264 -0.022 0.03099 -- 0 23
            Native   0.5264 -0.136 0.06930 DI 14 28
            White    0.5264 +0.091 0.03000 -- 0 0\
            """);
  }

  @Test
  void ppg1IsReproduced() {
    assertThat(run(GapRule.PPG_1))
        .isEqualTo(
            """
            Asian    0.4454 +0.270 0.02000 -- 0 0
            Black    0.5512 -0.248 0.02015 DI 456 496
            Hispanic 0.6051 -0.393 0.02000 DI 1494 1574
            Multi    0.5276 -0.024 0.03099 -- 0 24
            Native   0.5278 -0.138 0.06760 DI 15 28
            White    0.4794 +0.138 0.02000 -- 0 0\
            """);
  }

  @Test
  void indexesAreReproduced() {
    var highest = EightyPercent.highest(GROUPS.values()).orElseThrow();
    var lines = new ArrayList<String>();
    GROUPS.forEach((name, group) ->
        lines.add(
            "%s %s%s %s%s"
                .formatted(
                    name,
                    Proportionality.index(group, EVERYONE).rounded(3),
                    Proportionality.hasImpact(group, EVERYONE) ? " DI" : "",
                    EightyPercent.index(group, highest).rounded(3),
                    EightyPercent.hasImpact(group, highest) ? " DI" : "")));
    assertThat(String.join("\n", lines))
        .isEqualTo(
            """
            Asian 1.359 1.000
            Black 0.577 DI 0.424 DI
            Hispanic 0.402 DI 0.296 DI
            Multi 0.957 0.705 DI
            Native 0.741 DI 0.545 DI
            White 1.173 0.863\
            """);
  }
}
