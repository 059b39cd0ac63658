package org.foothill.unpick;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which tables a reader takes to be regular: that columns with the same numbers count the same
 * people, and that hidden totals add up. Where that contradicts what is printed, it is dropped for
 * the table, measure and period.
 */
final class Trust {
  private final Set<List<String>> lost = new HashSet<>();
  private boolean nowhere;

  boolean in(List<String> slice) {
    return !nowhere && !lost.contains(slice);
  }

  /** False when there was none left to lose. */
  boolean lose(Set<List<String>> slices) {
    return !nowhere && lost.addAll(slices);
  }

  /** False when there was none left to lose. */
  boolean loseAll() {
    boolean had = !nowhere;
    nowhere = true;
    return had;
  }
}
