package org.foothill.accountability;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A status or a change with one decimal, as the state prints it: {@code new Tenths(-33)} is -3.3.
 * The unit, percentage points or scale points, is the indicator's.
 *
 * @param count tenths of a point, negative below zero
 */
public record Tenths(long count) implements Comparable<Tenths> {
  public static final Tenths ZERO = new Tenths(0);

  private static final long NOT_SIMPLE = Long.MIN_VALUE;
  private static final Pattern FORM =
      Pattern.compile("[+-]?(\\d{1,9}(\\.\\d{0,30})?|\\.\\d{1,30})");

  /**
   * Reads {@code 65.2}, {@code -5}, {@code .5} or {@code 2.2000000000000002}, which spreadsheets
   * leave behind; empty for anything else. Further decimals round half away from zero.
   */
  public static Optional<Tenths> parse(String text) {
    var simple = simple(text);
    if (simple != NOT_SIMPLE) {
      return Optional.of(new Tenths(simple));
    }
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new Tenths(
            new BigDecimal(text)
                .movePointRight(1)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact()));
  }

  /** Reads {@code 65.2} and {@code -5}, which nearly all are, without a pattern. */
  private static long simple(String text) {
    var at = text.startsWith("-") ? 1 : 0;
    var point = text.indexOf('.');
    var end = point < 0 ? text.length() : point;
    if (end == at || end > 9 || point >= 0 && point != text.length() - 2) {
      return NOT_SIMPLE;
    }
    long count = 0;
    for (var i = at; i < text.length(); i++) {
      var c = text.charAt(i);
      if (i != point && (c < '0' || c > '9')) {
        return NOT_SIMPLE;
      }
      count = i == point ? count : 10 * count + c - '0';
    }
    count = point < 0 ? 10 * count : count;
    return at == 1 ? -count : count;
  }

  public Tenths minus(Tenths other) {
    return new Tenths(Math.subtractExact(count, other.count));
  }

  public Tenths plusCount(long tenths) {
    return new Tenths(Math.addExact(count, tenths));
  }

  @Override
  public int compareTo(Tenths other) {
    return Long.compare(count, other.count);
  }

  @Override
  public String toString() {
    return BigDecimal.valueOf(count, 1).toPlainString();
  }
}
