package org.foothill.access.credentials;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with 19 MiB, two passes and one lane (OWASP Password Storage Cheat Sheet, 2024). Each
 * check costs that memory, so only a few run at once.
 */
@Component
public class Passwords {
  private static final int SHORTEST = 12;
  private static final int LONGEST = 128;
  private static final int AT_ONCE = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
  private final Semaphore turns = new Semaphore(AT_ONCE, true);

  /** What an unknown account is compared with, so that it costs the same work as a known one. */
  private static final String NOBODYS =
      "$argon2id$v=19$m=19456,t=2,p=1$" + "A".repeat(22) + "$" + "A".repeat(43);

  public String hash(String password) {
    return inTurn(() -> argon2.encode(password));
  }

  public boolean matches(String password, Optional<String> hash) {
    boolean equal =
        inTurn(
            () -> password.length() <= LONGEST && argon2.matches(password, hash.orElse(NOBODYS)));
    return equal && hash.isPresent();
  }

  /** What is wrong with a new password, as a message key; empty when it is good. */
  public Optional<String> problem(AccountName account, String password) {
    if (password.length() < SHORTEST) {
      return Optional.of("access.password.too-short");
    }
    if (password.length() > LONGEST) {
      return Optional.of("access.password.too-long");
    }
    if (password.toLowerCase(Locale.ROOT).contains(account.text())) {
      return Optional.of("access.password.contains-name");
    }
    return password.chars().distinct().count() < 5
        ? Optional.of("access.password.too-simple")
        : Optional.empty();
  }

  private <T> T inTurn(Supplier<T> work) {
    try {
      if (!turns.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException(
            "More than %d passwords wait to be checked.".formatted(turns.getQueueLength()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while waiting to check a password.", e);
    }
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }
}
