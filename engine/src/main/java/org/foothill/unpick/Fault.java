package org.foothill.unpick;

/**
 * Why published tables cannot be understood.
 *
 * @param sentence which relation, cell or code it is, and by how much it is wrong
 */
public record Fault(Kind kind, String sentence) {
  /** The closed set of kinds. */
  public enum Kind {
    /** Parts do not add up to their whole. */
    INCONSISTENT_TOTAL,
    /** No table of whole numbers agrees with all that is printed. */
    IMPOSSIBLE_TABLE,
    /** One cell has two values. */
    TWO_VALUES,
    /** A count is below zero or no whole number. */
    NOT_A_COUNT,
    /** A code that the schema does not have. */
    UNKNOWN_CODE,
    /** A code is a part of itself. */
    LOOP,
    /** More than this machine can hold. */
    TOO_LARGE,
    /** A file is missing or not in the form that its schema says. */
    UNREADABLE,
    /** A true value that the published tables rule out. */
    UNTRUE
  }
}
