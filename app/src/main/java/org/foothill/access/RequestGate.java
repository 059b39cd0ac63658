package org.foothill.access;

import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;

/** Asks the policy about the person of the request. */
@Component
final class RequestGate implements Gate {
  private final Actors actors;
  private final RolePolicy policy;

  RequestGate(Actors actors, RolePolicy policy) {
    this.actors = actors;
    this.policy = policy;
  }

  @Override
  public Actor signedIn() {
    return actors
        .current()
        .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody signed in."));
  }

  @Override
  public Actor require(Ability ability) {
    return require(ability, Policy.EVERYWHERE);
  }

  @Override
  public Actor require(Ability ability, String scope) {
    var actor = signedIn();
    return admit(actor, ability, policy.may(actor, ability, scope));
  }

  @Override
  public Actor requireSomewhere(Ability ability) {
    var actor = signedIn();
    return admit(actor, ability, policy.maySomewhere(actor, ability));
  }

  @Override
  public boolean allows(Ability ability, String scope) {
    return actors.current().map(actor -> policy.may(actor, ability, scope).allowed()).orElse(false);
  }

  private static Actor admit(Actor actor, Ability ability, Policy.Decision decision) {
    return switch (decision) {
      case Policy.Decision.Allowed _ -> actor;
      case Policy.Decision.Refused refused -> throw new Refusal(actor, ability, refused);
    };
  }
}
