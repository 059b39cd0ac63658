package org.foothill.indicators.definitions;

import org.foothill.core.Words;

/**
 * One of the ways in which a definition sorts the students it looks at. Each student has exactly
 * one outcome, so that counts of outcomes add up and explain the figure.
 *
 * @param key what the definition's SQL calls it
 */
public record Outcome(String key, Counts counts, Words text) {
  /** Where a student with this outcome is counted. */
  public enum Counts {
    /** Looked at and left out. */
    OUT,
    /** In the denominator only. */
    DENOMINATOR,
    /** In the denominator and in the numerator. */
    NUMERATOR
  }
}
