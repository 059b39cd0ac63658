package org.foothill.access;

/** What a role can allow. Names are stable; they appear in the audit trail and in docs/roles.md. */
public enum Ability {
  LOAD_FILES,
  APPROVE_FILES,
  SEE_QUARANTINE,
  COMPUTE_INDICATORS,
  SEE_UNPROTECTED_FIGURES,
  SEE_LEARNER_ROWS,
  APPROVE_RELEASE,
  PUBLISH_EDITION,
  SIGN_RESULT,
  SIGN_EDITION,
  EDIT_PLAN,
  MANAGE_PEOPLE,
  SEE_AUDIT,
  MANAGE_AGREEMENTS,
  OPERATE
}
