package org.foothill.access;

import java.time.Instant;
import org.foothill.access.credentials.AccountName;
import org.foothill.core.Language;

/**
 * Somebody who may sign in.
 *
 * @param sessionsValidFrom sessions that began earlier are over
 */
record Account(
    AccountName name,
    String displayName,
    Language language,
    boolean mustChangePassword,
    boolean disabled,
    Instant sessionsValidFrom) {
  Actor actor() {
    return Actor.person(name.text(), displayName);
  }
}
