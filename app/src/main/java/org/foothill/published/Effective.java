package org.foothill.published;

import org.foothill.core.Words;

/**
 * What every rule file says of itself.
 *
 * @param from first reporting year; the Dashboard of 2024 is about the school year 2023-24
 * @param to last reporting year
 * @param confirmed true when somebody compared the rule with published rows or the state's text
 * @param source who says so
 * @param text the rule in plain words
 */
record Effective(int from, int to, boolean confirmed, String source, Words text) {
  boolean holdsIn(int year) {
    return from <= year && year <= to;
  }

  boolean overlaps(Effective other) {
    return from <= other.to && other.from <= to;
  }
}
