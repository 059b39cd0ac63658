package org.foothill.access;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.foothill.access.credentials.AccountName;
import org.foothill.access.credentials.FailedSignIns;
import org.foothill.access.credentials.Passwords;
import org.foothill.audit.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Somebody signs in with a password. A wrong password, an unknown name and a disabled account have
 * one answer and cost the same work.
 */
@Component
class SignIn {
  private final Accounts accounts;
  private final Passwords passwords;
  private final FailedSignIns failed;
  private final AuditTrail trail;
  private final TransactionOperations transaction;

  SignIn(
      Accounts accounts,
      Passwords passwords,
      FailedSignIns failed,
      AuditTrail trail,
      TransactionOperations transaction) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.failed = failed;
    this.trail = trail;
    this.transaction = transaction;
  }

  Outcome signIn(String typedName, String password) {
    var locked = failed.lockedUntil(typedName);
    if (locked.isPresent()) {
      return new Outcome.Locked(locked.get());
    }
    var name = AccountName.parse(typedName);
    var matches = passwords.matches(password, name.flatMap(accounts::passwordHash));
    var account = matches ? name.flatMap(accounts::find) : Optional.<Account>empty();
    return account.isPresent() ? welcome(typedName, account.get()) : refuse(typedName, name);
  }

  private Outcome welcome(String typedName, Account account) {
    return transaction.execute(status -> {
      failed.forget(typedName);
      trail.record(
          account.name().text(), "session.begin", account.name().text(), Map.of("by", "password"));
      return new Outcome.Welcome(account);
    });
  }

  private Outcome refuse(String typedName, Optional<AccountName> name) {
    return transaction.execute(status -> {
      boolean lockedNow = failed.add(typedName);
      // What was typed is written only when it is an account's name: people type passwords here.
      var subject = name.flatMap(accounts::find).map(known -> known.name().text());
      trail.record(
          "nobody",
          lockedNow ? "session.lock" : "session.refuse",
          subject.orElse("unknown"),
          Map.of());
      return new Outcome.Wrong();
    });
  }

  /** The closed set of answers. */
  sealed interface Outcome {
    record Welcome(Account account) implements Outcome {}

    record Wrong() implements Outcome {}

    record Locked(Instant until) implements Outcome {}
  }
}
