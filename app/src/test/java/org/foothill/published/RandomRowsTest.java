package org.foothill.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both readings of the rules must agree on rows full of edges. */
class RandomRowsTest {
  private static final List<String> JUDGED = List.of("statuslevel", "changelevel", "color", "box");

  @TempDir Path folder = Path.of("");

  static LongStream seeds() {
    return new Random().longs(20);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void bothReadingsAgree(long seed) {
    var reading = new SecondReading(new Random(seed));
    var text = new StringBuilder(SecondReading.HEADER);
    for (var i = 0; i < 2000; i++) {
      text.append(reading.row()).append('\n');
    }
    var ran = new Dashboard(folder).check("dashboard2024.csv", text.toString());
    assertThat(ran.out().lines().limit(5)).singleElement().asString().endsWith("no difference.");
    assertThat(ran.code()).isZero();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void oneStepAwayIsSeen(long seed) {
    var random = new Random(seed);
    var reading = new SecondReading(random);
    var columns = List.of(SecondReading.HEADER.strip().split(","));
    var text = new StringBuilder(SecondReading.HEADER);
    for (var i = 0; i < 400; i++) {
      var fields = reading.row().split(",", -1);
      var at = columns.indexOf(JUDGED.get(random.nextInt(JUDGED.size())));
      var value = Integer.parseInt(fields[at]);
      fields[at] = String.valueOf(value == 0 ? 1 : value - 1);
      text.append(String.join(",", fields)).append('\n');
    }
    var file = new Dashboard(folder).write("dashboard2024.csv", text.toString());
    var json = Dashboard.check(List.of(file), true).terminal().json();
    var lines = json.path("differences").valueStream().map(each -> each.path("line").asInt());
    assertThat(lines.distinct().count()).isEqualTo(400);
  }
}
