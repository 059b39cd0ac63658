package org.foothill.disclosure.figures;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rules in force by which small groups are protected, for readers. A bean of this module.
 *
 * @param hideUpTo groups of 1 to this many students are never shown
 * @param width whatever can be proven about such a group leaves at least this much room, in
 *     students
 * @param union groups hidden in one line add up to at least this many students, or to none
 * @param bands for groups of at least so many students, how wide a range near 0 and 100 percent is,
 *     in percent
 * @param text the policy file itself, as it is sealed with each release
 */
public record PublicPolicy(
    int version,
    int hideUpTo,
    int width,
    int union,
    SortedMap<Integer, Integer> bands,
    String text) {
  public PublicPolicy {
    bands = Collections.unmodifiableSortedMap(new TreeMap<>(bands));
  }

  /** How wide a range near 0 and 100 percent is for a group of this many, in percent. */
  int endBand(long students) {
    return bands.entrySet().stream()
        .filter(band -> band.getKey() <= students)
        .reduce((_, wider) -> wider)
        .map(java.util.Map.Entry::getValue)
        .orElse(100);
  }
}
