package org.foothill.access;

/**
 * Ends a request that {@link Gate} refused. Thrown there and caught by {@link RefusedPages}, by
 * nobody else: with it a controller cannot forget to handle a refusal.
 */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String account;
  private final Ability ability;
  private final transient Policy.Decision.Refused decision;

  Refusal(Actor actor, Ability ability, Policy.Decision.Refused decision) {
    super("%s may not %s".formatted(actor, ability), null, false, false);
    this.account = actor.account();
    this.ability = ability;
    this.decision = decision;
  }

  String account() {
    return account;
  }

  Ability ability() {
    return ability;
  }

  Policy.Decision.Refused decision() {
    return decision;
  }
}
