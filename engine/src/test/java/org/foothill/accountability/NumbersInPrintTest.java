package org.foothill.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersInPrintTest {
  @ParameterizedTest(name = "{0} is read as {1}")
  @CsvSource({
    "65.2, 65.2",
    "50, 50.0",
    "-.5, -0.5",
    "+3.25, 3.3",
    "-3.25, -3.3",
    "2.2000000000000002, 2.2",
    "-0.30000000000000004, -0.3",
    "7., 7.0"
  })
  void printedNumbersAreRead(String text, String expected) {
    assertThat(Tenths.parse(text).orElseThrow()).hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "*", "-", ".", "1,5", "1e3", "--1", "12345678901", " 1", "NaN"})
  void whatIsNoNumberIsNotRead(String text) {
    assertThat(Tenths.parse(text)).isEmpty();
  }

  @Test
  void aPrintedPercentageOfFewStudentsHasOneNumerator() {
    var found = Numerators.of(new Tenths(16), 61).orElseThrow();
    assertThat(found.least()).isEqualTo(found.most()).isEqualTo(Rate.percent(1, 61));
  }

  @Test
  void somePercentagesNoNumberOfStudentsGives() {
    assertThat(Numerators.of(new Tenths(17), 61)).isEmpty();
    assertThat(Numerators.of(new Tenths(-1), 61)).isEmpty();
    assertThat(Numerators.of(new Tenths(1001), 61)).isEmpty();
  }

  static LongStream seeds() {
    return new Random().longs(100);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theTrueNumeratorIsAmongThoseFound(long seed) {
    var random = new Random(seed);
    for (var i = 0; i < 100; i++) {
      var students = 1 + random.nextLong(random.nextBoolean() ? 20 : 30_000);
      var truth = Rate.percent(random.nextLong(students + 1), students);
      var found = Numerators.of(truth.tenths(), students).orElseThrow();
      assertThat(truth.numerator()).isBetween(found.least().numerator(), found.most().numerator());
      assertThat(found.least().tenths()).isEqualTo(truth.tenths());
      assertThat(found.most().tenths()).isEqualTo(truth.tenths());
      if (found.least().numerator() > 0) {
        assertThat(Rate.percent(found.least().numerator() - 1, students).tenths())
            .isNotEqualTo(truth.tenths());
      }
      if (found.most().numerator() < students) {
        assertThat(Rate.percent(found.most().numerator() + 1, students).tenths())
            .isNotEqualTo(truth.tenths());
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theTrueChangeLiesInEverySpan(long seed) {
    var random = new Random(seed);
    for (var i = 0; i < 100; i++) {
      var now = rate(random);
      var before = rate(random);
      var truth = now.changeFrom(before);
      assertThat(Span.between(now, before).contains(truth)).isTrue();
      assertThat(Span.betweenPrinted(now.tenths(), before.tenths()).contains(truth)).isTrue();
      assertThat(
              Span.betweenPercentages(
                      now.tenths(), now.denominator(), before.tenths(), before.denominator())
                  .orElseThrow()
                  .contains(truth))
          .isTrue();
    }
  }

  private static Rate rate(Random random) {
    var students = 1 + random.nextLong(5000);
    return Rate.percent(random.nextLong(students + 1), students);
  }
}
