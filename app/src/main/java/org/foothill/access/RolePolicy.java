package org.foothill.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Decides by the roles that a person holds today. */
@Component
final class RolePolicy implements Policy {
  private static final Decision ALLOWED = new Decision.Allowed();
  private final Accounts accounts;
  private final Clock clock;

  RolePolicy(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  @Override
  public Decision may(Actor actor, Ability ability, String scope) {
    return actor.isOperator()
        ? ALLOWED
        : decide(accounts.rolesInUse(actor.account()), ability, scope, LocalDate.now(clock));
  }

  /** The ability for at least one scope. */
  Decision maySomewhere(Actor actor, Ability ability) {
    return actor.isOperator()
        ? ALLOWED
        : inForce(accounts.rolesInUse(actor.account()), ability, LocalDate.now(clock));
  }

  /** What a person can do for some scope today; decides which doors the shell draws. */
  Set<String> abilities(String account) {
    var today = LocalDate.now(clock);
    var names = new TreeSet<String>();
    for (var held : accounts.rolesInUse(account)) {
      if (held.inForce(today)) {
        held.role().abilities().forEach(ability -> names.add(ability.name()));
      }
    }
    return names;
  }

  static Decision decide(List<HeldRole> held, Ability ability, String scope, LocalDate today) {
    var decision = inForce(held, ability, today);
    if (!decision.allowed()) {
      return decision;
    }
    return giving(held, ability).anyMatch(role -> role.inForce(today) && role.scope().covers(scope))
        ? ALLOWED
        : new Decision.Refused(
            scope.equals(EVERYWHERE) ? "access.refused.only-in-part" : "access.refused.other-scope",
            scope);
  }

  private static Decision inForce(List<HeldRole> held, Ability ability, LocalDate today) {
    if (giving(held, ability).anyMatch(role -> role.inForce(today))) {
      return ALLOWED;
    }
    var next =
        giving(held, ability)
            .filter(role -> role.beginsAfter(today))
            .map(HeldRole::from)
            .min(Comparator.naturalOrder());
    if (next.isPresent()) {
      return new Decision.Refused("access.refused.not-yet", next.get().toString());
    }
    return giving(held, ability)
        .map(HeldRole::until)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .<Decision>map(last -> new Decision.Refused("access.refused.ended", last.toString()))
        .orElseGet(() -> new Decision.Refused("access.refused.no-role", ability.name()));
  }

  private static Stream<HeldRole> giving(List<HeldRole> held, Ability ability) {
    return held.stream().filter(role -> role.role().gives(ability));
  }
}
