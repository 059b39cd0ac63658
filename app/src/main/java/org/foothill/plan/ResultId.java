package org.foothill.plan;

import java.util.Optional;
import java.util.regex.Pattern;

/** Stable public code of a result, such as {@code R2}. */
public record ResultId(String code) implements Comparable<ResultId> {
  private static final Pattern FORM = Pattern.compile("R[0-9]{1,2}");

  public ResultId {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException("The result code (%s) must look like R2.".formatted(code));
    }
  }

  public static Optional<ResultId> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new ResultId(text)) : Optional.empty();
  }

  @Override
  public int compareTo(ResultId other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
