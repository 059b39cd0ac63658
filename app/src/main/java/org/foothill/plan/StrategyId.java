package org.foothill.plan;

import java.util.Optional;
import java.util.regex.Pattern;

/** Stable public code of a strategy, such as {@code S2-03}. */
public record StrategyId(String code) implements Comparable<StrategyId> {
  private static final Pattern FORM = Pattern.compile("S[0-9]{1,2}-[0-9]{2}");

  public StrategyId {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "The strategy code (%s) must look like S2-03.".formatted(code));
    }
  }

  public static Optional<StrategyId> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new StrategyId(text)) : Optional.empty();
  }

  @Override
  public int compareTo(StrategyId other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
