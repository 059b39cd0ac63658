package org.foothill.reportcard.sentences;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How a share is said: people see "1 in 4" sooner than 24.6 percent. The bounds are in percent.
 *
 * @param kind which pattern says it
 * @param n the n of "1 in n"; 0 for every other kind
 */
record ShareWords(Kind kind, int n) {
  private static final double ALMOST_NO = 3;
  private static final double HALF_FROM = 48;
  private static final double HALF_TO = 52;

  /** Shares within 1.5 points of one in n are said that way. */
  private static final double NEAR = 1.5;

  enum Kind {
    ALMOST_NO,
    HALF,
    ONE_IN,
    PERCENT
  }

  static ShareWords of(BigDecimal percent) {
    double share = percent.doubleValue();
    if (share <= ALMOST_NO) {
      return new ShareWords(Kind.ALMOST_NO, 0);
    }
    if (share >= HALF_FROM && share <= HALF_TO) {
      return new ShareWords(Kind.HALF, 0);
    }
    OptionalInt n =
        IntStream.of(3, 4, 5, 10)
            .filter(each -> Math.abs(share - 100.0 / each) <= NEAR)
            .findFirst();
    return n.isPresent()
        ? new ShareWords(Kind.ONE_IN, n.getAsInt())
        : new ShareWords(Kind.PERCENT, 0);
  }
}
