package org.foothill.access;

import static org.foothill.access.Ability.APPROVE_FILES;
import static org.foothill.access.Ability.APPROVE_RELEASE;
import static org.foothill.access.Ability.COMPUTE_INDICATORS;
import static org.foothill.access.Ability.EDIT_PLAN;
import static org.foothill.access.Ability.LOAD_FILES;
import static org.foothill.access.Ability.MANAGE_AGREEMENTS;
import static org.foothill.access.Ability.MANAGE_PEOPLE;
import static org.foothill.access.Ability.OPERATE;
import static org.foothill.access.Ability.PUBLISH_EDITION;
import static org.foothill.access.Ability.SEE_AUDIT;
import static org.foothill.access.Ability.SEE_LEARNER_ROWS;
import static org.foothill.access.Ability.SEE_QUARANTINE;
import static org.foothill.access.Ability.SEE_UNPROTECTED_FIGURES;
import static org.foothill.access.Ability.SIGN_EDITION;
import static org.foothill.access.Ability.SIGN_RESULT;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a person is to the partnership. The table is printed in docs/roles.md and compared with it
 * by a test. Who gives rights ({@link #ADMINISTRATOR}) cannot use the rights given, and who loads
 * and approves files does not publish.
 */
enum Role {
  ADMINISTRATOR(MANAGE_PEOPLE, MANAGE_AGREEMENTS, SEE_AUDIT),
  STEWARD(
      LOAD_FILES,
      APPROVE_FILES,
      SEE_QUARANTINE,
      COMPUTE_INDICATORS,
      SEE_UNPROTECTED_FIGURES,
      SEE_LEARNER_ROWS,
      MANAGE_AGREEMENTS,
      APPROVE_RELEASE),
  ANALYST(COMPUTE_INDICATORS, SEE_UNPROTECTED_FIGURES),
  COORDINATOR(EDIT_PLAN, PUBLISH_EDITION),
  FACILITATOR(EDIT_PLAN, SIGN_RESULT),
  BOARD(SIGN_EDITION),
  AUDITOR(SEE_AUDIT),
  OPERATOR(OPERATE);

  private final Set<Ability> abilities;

  Role(Ability... abilities) {
    this.abilities = EnumSet.noneOf(Ability.class);
    this.abilities.addAll(Set.of(abilities));
  }

  Set<Ability> abilities() {
    return Set.copyOf(abilities);
  }

  boolean gives(Ability ability) {
    return abilities.contains(ability);
  }

  /** The word on the command line and in message keys. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Role> parse(String text) {
    return Stream.of(values()).filter(role -> role.word().equalsIgnoreCase(text)).findFirst();
  }
}
