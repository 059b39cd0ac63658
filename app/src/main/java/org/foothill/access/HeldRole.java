package org.foothill.access;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody holds, for a scope and for a time.
 *
 * @param from the first day
 * @param until the last day; absent when it does not end
 */
record HeldRole(UUID id, Role role, Scope scope, LocalDate from, @Nullable LocalDate until) {
  boolean beginsAfter(LocalDate day) {
    return from.isAfter(day);
  }

  boolean endedBefore(LocalDate day) {
    return until != null && until.isBefore(day);
  }

  boolean inForce(LocalDate day) {
    return !beginsAfter(day) && !endedBefore(day);
  }
}
