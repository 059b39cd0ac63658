package org.foothill.core;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Code of a student group, such as {@code EL} or {@code SWD}, as the California School Dashboard
 * files write it. Which groups there are, their names and their membership rules are data of the
 * indicator catalogue.
 */
public record StudentGroup(String code) implements Comparable<StudentGroup> {
  private static final Pattern FORM = Pattern.compile("[A-Z0-9]{1,8}([_-][A-Z0-9]{1,8})?");

  /** Everybody. */
  public static final StudentGroup ALL = new StudentGroup("ALL");

  public StudentGroup {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "The student group code (%s) must look like EL or AA-F.".formatted(code));
    }
  }

  public static Optional<StudentGroup> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new StudentGroup(text)) : Optional.empty();
  }

  @Override
  public int compareTo(StudentGroup other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
