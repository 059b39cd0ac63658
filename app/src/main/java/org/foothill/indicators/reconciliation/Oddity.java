package org.foothill.indicators.reconciliation;

import org.foothill.core.PlaceId;
import org.foothill.core.StudentGroup;

/**
 * A group that looks wrong on census day. Counts are students, before disclosure control.
 *
 * @param now students of the group
 * @param all students of the place
 * @param before students of the group a year earlier
 * @param allBefore students of the place a year earlier
 */
public record Oddity(
    Kind kind, PlaceId place, StudentGroup group, long now, long all, long before, long allBefore) {

  /** What looks wrong. */
  public enum Kind {
    /** Nobody here, where the district's share would give ten or more. */
    NOBODY_HERE,
    /** There were 11 or more last year and nobody now. */
    VANISHED,
    /** The share moved by ten points or more, far beyond chance. */
    JUMPED,
    /** The place itself grew or shrank by a quarter. */
    SIZE_CHANGED
  }
}
