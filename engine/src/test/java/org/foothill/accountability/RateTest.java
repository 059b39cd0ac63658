package org.foothill.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RateTest {
  @ParameterizedTest(name = "{0} of {1} is {2}")
  @CsvSource({
    "137, 210, 65.2",
    "179, 235, 76.2",
    "201, 211, 95.3",
    "1, 2000, 0.1", // exactly 0.05
    "1, 2001, 0.0",
    "3, 2000, 0.2", // exactly 0.15
    "0, 7, 0.0",
    "7, 7, 100.0",
    "5706, 41901, 13.6",
    "212681, 6019472, 3.5"
  })
  void percentagesRoundHalvesUp(long students, long of, String expected) {
    assertThat(Rate.percent(students, of).tenths()).hasToString(expected);
  }

  @ParameterizedTest(name = "a sum of {0} over {1} students is {2}")
  @CsvSource({
    "-5, 100, -0.1",
    "-4, 100, 0.0",
    "-15, 100, -0.2",
    "5, 100, 0.1",
    "-1045, 10, -104.5"
  })
  void distancesRoundHalvesAwayFromZero(long sum, long students, String expected) {
    assertThat(Rate.distance(sum, students).tenths()).hasToString(expected);
  }

  @Test
  void changeIsTakenBeforeRounding() {
    // 1.6 minus 1.4, published as 0.3: one of 61 and one of 72.
    var now = Rate.percent(1, 61);
    var before = Rate.percent(1, 72);
    assertThat(now.tenths()).hasToString("1.6");
    assertThat(before.tenths()).hasToString("1.4");
    assertThat(now.changeFrom(before)).hasToString("0.3");
  }

  @ParameterizedTest(name = "{0}/{1} after {2}/{3} changed by {4}")
  @CsvSource({
    "137, 210, 179, 235, -10.9",
    "5706, 41901, 5373, 43194, 1.2",
    "35558, 1235033, 33517, 1272253, 0.2",
    "1, 2000, 0, 2000, 0.1",
    "0, 2000, 1, 2000, -0.1",
    "0, 1, 1, 1, -100.0",
    "9, 9, 4, 4, 0.0"
  })
  void changesRoundHalvesAwayFromZero(long n, long of, long n0, long of0, String expected) {
    assertThat(Rate.percent(n, of).changeFrom(Rate.percent(n0, of0))).hasToString(expected);
  }

  @Test
  void wholeCaliforniaDoesNotOverflow() {
    var most = Rate.MOST_STUDENTS;
    assertThat(Rate.percent(most, most).changeFrom(Rate.percent(0, most))).hasToString("100.0");
    assertThat(Rate.percent(1, most).changeFrom(Rate.percent(most - 1, most - 1)))
        .hasToString("-100.0");
  }

  @Test
  void countsThatCannotBeAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Rate.percent(8, 7));
    assertThatIllegalArgumentException().isThrownBy(() -> Rate.percent(-1, 7));
    assertThatIllegalArgumentException().isThrownBy(() -> Rate.percent(0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Rate(1, 7, 10));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.percent(1, 7).changeFrom(Rate.distance(1, 7)));
  }

  static LongStream seeds() {
    return new Random().longs(200);
  }

  /** Reads the rule a second time, with decimals of many digits. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void roundsAsDecimalsDo(long seed) {
    var random = new Random(seed);
    for (var i = 0; i < 200; i++) {
      var now = rate(random);
      var before = rate(random);
      assertThat(now.tenths().count()).isEqualTo(tenths(decimal(now)));
      var change = decimal(now).subtract(decimal(before));
      assertThat(now.changeFrom(before).count())
          .as("%s after %s", now, before)
          .isEqualTo(tenths(change));
    }
  }

  private static BigDecimal decimal(Rate rate) {
    return BigDecimal.valueOf(100 * rate.numerator())
        .divide(BigDecimal.valueOf(rate.denominator()), new MathContext(60));
  }

  private static long tenths(BigDecimal points) {
    // Sixty digits of a quotient may end in nines where the truth is a half.
    return points
        .setScale(40, RoundingMode.HALF_UP)
        .movePointRight(1)
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  /** Half the time a denominator that gives many exact halves. */
  private static Rate rate(Random random) {
    var edges = List.of(1L, 2L, 8L, 40L, 200L, 400L, 2000L, 6_000_000L);
    var students =
        random.nextBoolean() ? edges.get(random.nextInt(edges.size())) : 1 + random.nextLong(3000);
    return Rate.percent(random.nextLong(students + 1), students);
  }
}
