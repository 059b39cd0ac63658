package org.foothill.published;

import java.util.List;
import java.util.Locale;
import org.foothill.core.Words;

/**
 * One of the Dashboard's indicators.
 *
 * @param code as in the files, such as CHRO
 * @param percent true for a share of students, false for a mean distance in points
 * @param higherIsBetter which direction is good
 * @param fileWords how names of the state's files begin
 */
record Indicator(
    String code,
    boolean percent,
    boolean higherIsBetter,
    List<String> fileWords,
    Words name,
    Words text) {
  Indicator {
    fileWords = List.copyOf(fileWords);
  }

  /** True for the code and for the words that files use, in any case. */
  boolean isCalled(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return code.equalsIgnoreCase(word) || fileWords.contains(lower);
  }
}
