package org.foothill.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.foothill.access.credentials.AccountName;
import org.foothill.access.credentials.Passwords;
import org.foothill.access.credentials.Secrets;
import org.foothill.audit.AuditTrail;
import org.foothill.core.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** One account per role, named after it. */
@Component
class DemoAccounts implements DemoPeople {
  private static final Map<Role, String> NAMES =
      Map.of(
          Role.ADMINISTRATOR, "Ada Moreno",
          Role.STEWARD, "Stefan Kim",
          Role.ANALYST, "Ana Duarte",
          Role.COORDINATOR, "Carla Reyes",
          Role.FACILITATOR, "Farid Nazarian",
          Role.BOARD, "Bea Lindqvist",
          Role.AUDITOR, "Amos Okafor",
          Role.OPERATOR, "Olga Petrov");
  private final Accounts accounts;
  private final Passwords passwords;
  private final AuditTrail trail;
  private final TransactionOperations transaction;
  private final JdbcClient sql;
  private final Clock clock;

  DemoAccounts(
      Accounts accounts,
      Passwords passwords,
      AuditTrail trail,
      TransactionOperations transaction,
      JdbcClient sql,
      Clock clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.trail = trail;
    this.transaction = transaction;
    this.sql = sql;
    this.clock = clock;
  }

  @Override
  public Declared declareDemo() {
    if (isDemo()) {
      return new Declared.Demo();
    }
    int people = accounts.count();
    if (people > 0) {
      return new Declared.InUse(people);
    }
    sql.sql("insert into access.demo_marker default values on conflict do nothing").update();
    return new Declared.Demo();
  }

  @Override
  public Outcome create() {
    if (!isDemo()) {
      return new Outcome.NotDemoData();
    }
    var people = new ArrayList<DemoPerson>();
    for (var role : Role.values()) {
      people.add(person(role));
    }
    return new Outcome.Created(people);
  }

  private boolean isDemo() {
    return sql.sql("select exists (select from access.demo_marker)").query(Boolean.class).single();
  }

  private DemoPerson person(Role role) {
    var name = new AccountName(role.word());
    var password = Secrets.readablePassword();
    var hash = passwords.hash(password);
    var displayName = NAMES.getOrDefault(role, role.word());
    transaction.executeWithoutResult(status -> {
      var account = new Accounts.NewAccount(name, displayName, Language.ENGLISH, hash, false);
      if (accounts.add(account, "demo")) {
        accounts.grant(name, forever(role), "demo");
      } else {
        accounts.changePassword(name, hash, false);
      }
      trail.record("demo", "person.add", name.text(), Map.of("role", role.word()));
    });
    return new DemoPerson(name.text(), displayName, role.word(), password);
  }

  private HeldRole forever(Role role) {
    return new HeldRole(UUID.randomUUID(), role, Scope.EVERYWHERE, LocalDate.now(clock), null);
  }
}
