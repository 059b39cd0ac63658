package org.foothill.reportcard.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
  /** The first two as published for Wilson's interval; the others are its ends. */
  @ParameterizedTest
  @CsvSource({
    "14, 22, 43.0, 80.3",
    "640, 900, 68.1, 74.0",
    "0, 20, 0.0, 16.1",
    "20, 20, 83.9, 100.0"
  })
  void liesWhereWilsonPutIt(long part, long whole, String low, String high) {
    var interval = Interval.of(part, whole);
    assertThat(interval.low().toPlainString()).isEqualTo(low);
    assertThat(interval.high().toPlainString()).isEqualTo(high);
  }
}
