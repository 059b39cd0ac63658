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

  private static final Pattern FORM =
      Pattern.compile("[+-]?(\\d{1,9}(\\.\\d{0,30})?|\\.\\d{1,30})");

  /**
   * Reads {@code 65.2}, {@code -5}, {@code .5} or {@code 2.2000000000000002}, which spreadsheets
   * leave behind; empty for anything else. Further decimals round half away from zero.
   */
  public static Optional<Tenths> parse(String text) {
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
