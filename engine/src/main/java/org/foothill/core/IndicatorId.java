package org.foothill.core;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Stable public code of an indicator, such as {@code ATT-CHRONIC}. Never reused for another
 * meaning.
 */
public record IndicatorId(String code) implements Comparable<IndicatorId> {
  private static final Pattern FORM = Pattern.compile("[A-Z]{2,5}(-[A-Z0-9]{2,12}){1,3}");

  public IndicatorId {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "The indicator code (%s) must look like ATT-CHRONIC.".formatted(code));
    }
  }

  public static Optional<IndicatorId> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new IndicatorId(text)) : Optional.empty();
  }

  @Override
  public int compareTo(IndicatorId other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
