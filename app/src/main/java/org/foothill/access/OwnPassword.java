package org.foothill.access;

import java.util.Map;
import java.util.Optional;
import org.foothill.access.credentials.AccountName;
import org.foothill.access.credentials.FailedSignIns;
import org.foothill.access.credentials.Passwords;
import org.foothill.audit.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Somebody changes their own password; all their other sessions end. */
@Component
class OwnPassword {
  private final Accounts accounts;
  private final Passwords passwords;
  private final FailedSignIns failed;
  private final AuditTrail trail;
  private final TransactionOperations transaction;

  OwnPassword(
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

  /** The old password is asked for, so that a screen left open is not enough. */
  Outcome change(AccountName name, String before, String wanted) {
    if (failed.lockedUntil(name.text()).isPresent()) {
      return new Outcome.Locked();
    }
    if (!passwords.matches(before, accounts.passwordHash(name))) {
      failed.add(name.text());
      return new Outcome.WrongPassword();
    }
    var problem =
        wanted.equals(before)
            ? Optional.of("access.password.same")
            : passwords.problem(name, wanted);
    if (problem.isPresent()) {
      return new Outcome.Weak(problem.get());
    }
    var hash = passwords.hash(wanted);
    transaction.executeWithoutResult(status -> {
      accounts.changePassword(name, hash, false);
      failed.forget(name.text());
      trail.record(name.text(), "password.change", name.text(), Map.of());
    });
    return new Outcome.Changed();
  }

  /** The closed set of answers. */
  sealed interface Outcome {
    record Changed() implements Outcome {}

    record WrongPassword() implements Outcome {}

    record Locked() implements Outcome {}

    record Weak(String messageKey) implements Outcome {}
  }
}
