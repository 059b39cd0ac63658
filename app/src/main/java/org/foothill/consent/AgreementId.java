package org.foothill.consent;

import java.util.Optional;
import java.util.regex.Pattern;

/** The short code by which people cite an agreement, such as {@code DSA-2025-01}. */
public record AgreementId(String code) implements Comparable<AgreementId> {
  private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,38}[A-Z0-9]");

  public AgreementId {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "The agreement code (%s) must look like DSA-2025-01.".formatted(code));
    }
  }

  public static Optional<AgreementId> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new AgreementId(text)) : Optional.empty();
  }

  @Override
  public int compareTo(AgreementId other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
