package org.foothill.access.credentials;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a person types to sign in, such as {@code rosa.diaz}. Small letters; never reused. */
public record AccountName(String text) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9._-]{1,39}");

  public AccountName {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("An account name must look like rosa.diaz.");
    }
  }

  public static Optional<AccountName> parse(String typed) {
    var text = typed.strip().toLowerCase(Locale.ROOT);
    return FORM.matcher(text).matches() ? Optional.of(new AccountName(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return text;
  }
}
