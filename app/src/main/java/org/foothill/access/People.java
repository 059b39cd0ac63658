package org.foothill.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.foothill.access.credentials.AccountName;
import org.foothill.access.credentials.Passwords;
import org.foothill.access.credentials.Secrets;
import org.foothill.audit.AuditTrail;
import org.foothill.core.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What somebody with {@link Ability#MANAGE_PEOPLE}, or the command line, does to accounts. The
 * caller has checked that; each act is written to the audit trail in its own transaction.
 */
@Component
class People {
  private final Accounts accounts;
  private final Passwords passwords;
  private final AuditTrail trail;
  private final TransactionOperations transaction;
  private final Clock clock;

  People(
      Accounts accounts,
      Passwords passwords,
      AuditTrail trail,
      TransactionOperations transaction,
      Clock clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.trail = trail;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Makes an account with a first role. Without a password it gets a readable one. */
  Added add(Actor by, Newcomer newcomer) {
    var given = newcomer.password();
    if (given != null) {
      var problem = passwords.problem(newcomer.name(), given);
      if (problem.isPresent()) {
        return new Added.WeakPassword(problem.get());
      }
    }
    var password = given == null ? Secrets.readablePassword() : given;
    var account =
        new Accounts.NewAccount(
            newcomer.name(),
            newcomer.displayName(),
            newcomer.language(),
            passwords.hash(password),
            given == null);
    return in(() -> {
      if (!accounts.add(account, by.account())) {
        return new Added.NameTaken();
      }
      trail.record(by.account(), "person.add", newcomer.name().text(), Map.of());
      give(by, newcomer.name(), newcomer.role());
      return new Added.Done(given == null ? Optional.of(password) : Optional.empty());
    });
  }

  /** Gives a role to somebody who has an account. */
  Changed grant(Actor by, AccountName name, Grant grant) {
    return in(() -> {
      if (accounts.find(name).isEmpty()) {
        return new Changed.NoSuchAccount();
      }
      give(by, name, grant);
      return new Changed.Done();
    });
  }

  /** The role ends with yesterday, so that it gives nothing from now on. */
  Changed endRole(Actor by, AccountName name, UUID role) {
    return in(() -> {
      var ended = accounts.roles(name).stream().filter(held -> held.id().equals(role)).findFirst();
      if (ended.isEmpty()) {
        return new Changed.NoSuchAccount();
      }
      if (ended.get().role() == Role.ADMINISTRATOR && isLastAdministrator(name)) {
        return new Changed.LastAdministrator();
      }
      accounts.end(name, role, LocalDate.now(clock).minusDays(1));
      trail.record(
          by.account(),
          "role.end",
          name.text(),
          Map.of("role", ended.get().role().word(), "scope", ended.get().scope().toString()));
      return new Changed.Done();
    });
  }

  /** The account cannot sign in any more and its sessions are over. Nothing is deleted. */
  Changed disable(Actor by, AccountName name) {
    return in(() -> {
      if (accounts.find(name).isEmpty()) {
        return new Changed.NoSuchAccount();
      }
      if (isLastAdministrator(name)) {
        return new Changed.LastAdministrator();
      }
      accounts.disable(name);
      trail.record(by.account(), "person.disable", name.text(), Map.of());
      return new Changed.Done();
    });
  }

  Changed enable(Actor by, AccountName name) {
    return in(() -> {
      if (accounts.find(name).isEmpty()) {
        return new Changed.NoSuchAccount();
      }
      accounts.enable(name);
      trail.record(by.account(), "person.enable", name.text(), Map.of());
      return new Changed.Done();
    });
  }

  /** For somebody who forgot: a readable password, to be changed at the next sign-in. */
  Optional<String> newPassword(Actor by, AccountName name) {
    var password = Secrets.readablePassword();
    var hash = passwords.hash(password);
    return in(() -> {
      if (accounts.find(name).isEmpty()) {
        return Optional.<String>empty();
      }
      accounts.changePassword(name, hash, true);
      trail.record(by.account(), "password.reset", name.text(), Map.of());
      return Optional.of(password);
    });
  }

  private boolean isLastAdministrator(AccountName name) {
    var today = LocalDate.now(clock);
    boolean isOne =
        accounts.rolesInUse(name.text()).stream()
            .anyMatch(held ->
                held.role() == Role.ADMINISTRATOR
                    && held.scope().equals(Scope.EVERYWHERE)
                    && held.inForce(today));
    return isOne && accounts.otherAdministrators(name, today) == 0;
  }

  private void give(Actor by, AccountName name, Grant grant) {
    var from = grant.from() == null ? LocalDate.now(clock) : grant.from();
    var role = new HeldRole(UUID.randomUUID(), grant.role(), grant.scope(), from, grant.until());
    accounts.grant(name, role, by.account());
    trail.record(
        by.account(),
        "role.grant",
        name.text(),
        Map.of(
            "role", grant.role().word(),
            "scope", grant.scope().toString(),
            "from", from.toString(),
            "until", grant.until() == null ? "" : grant.until().toString()));
  }

  private <T> T in(Supplier<T> work) {
    return Objects.requireNonNull(transaction.execute(status -> work.get()));
  }

  /** A role to give; it begins today when no day is said, and does not end when none is said. */
  record Grant(Role role, Scope scope, @Nullable LocalDate from, @Nullable LocalDate until) {}

  /** Somebody new. */
  record Newcomer(
      AccountName name,
      String displayName,
      Language language,
      Grant role,
      @Nullable String password) {
    Newcomer withPassword(String chosen) {
      return new Newcomer(name, displayName, language, role, chosen);
    }
  }

  /** The answers to {@link #add}. */
  sealed interface Added {
    /**
     * @param oneTimePassword to be told to the person; it is kept nowhere
     */
    record Done(Optional<String> oneTimePassword) implements Added {}

    record NameTaken() implements Added {}

    record WeakPassword(String messageKey) implements Added {}
  }

  /** The answers to everything else. */
  sealed interface Changed {
    record Done() implements Changed {}

    record NoSuchAccount() implements Changed {}

    /** Nobody would be left who can manage people. */
    record LastAdministrator() implements Changed {}
  }
}
