package org.foothill.learners.loading;

import java.util.Optional;
import java.util.regex.Pattern;

/** The running number of a submission: one file's accepted rows, never changed after loading. */
public record SubmissionId(long number) implements Comparable<SubmissionId> {
  private static final Pattern FORM = Pattern.compile("[1-9]\\d{0,17}");

  public SubmissionId {
    if (number < 1) {
      throw new IllegalArgumentException(
          "The submission number (%d) must be positive.".formatted(number));
    }
  }

  public static Optional<SubmissionId> parse(String text) {
    return FORM.matcher(text).matches()
        ? Optional.of(new SubmissionId(Long.parseLong(text)))
        : Optional.empty();
  }

  @Override
  public int compareTo(SubmissionId other) {
    return Long.compare(number, other.number);
  }

  @Override
  public String toString() {
    return Long.toString(number);
  }
}
