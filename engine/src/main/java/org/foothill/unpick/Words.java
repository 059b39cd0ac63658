package org.foothill.unpick;

import java.util.ArrayList;
import java.util.List;
import org.foothill.unpick.Board.Key;
import org.foothill.unpick.Board.What;

/** How quantities are called. */
final class Words {
  /** Begins every code that stands for a difference. */
  static final String DIFFERENCE = "~";

  /** Begins the code of people who are counted in several parts of a whole. */
  static final String SEVERAL = "~several:";

  /** Begins the code of people who are counted in none of the parts of a whole. */
  static final String NONE = "~none:";

  private final Schema schema;

  Words(Schema schema) {
    this.schema = schema;
  }

  Schema schema() {
    return schema;
  }

  /** Whether it stands for a difference and not for a group of people. */
  boolean isDifference(Key key) {
    return key.at().stream().anyMatch(code -> code.startsWith(DIFFERENCE));
  }

  /** All codes of a quantity. */
  String full(Key key) {
    var words = new ArrayList<String>();
    for (int d = 0; d < key.at().size(); d++) {
      words.add(word(d, key.at().get(d)));
    }
    return String.join(" ", words)
        + (key.what() == What.OUTCOME ? " with the outcome" : "")
        + (key.version() > 0 ? " (corrected)" : "");
  }

  /** What all have in common, such as measure and period. */
  String common(List<Key> keys) {
    var words = new ArrayList<String>();
    for (int d = 0; d < schema.dimensions().size(); d++) {
      if (isCommon(keys, d)) {
        words.add(word(d, keys.getFirst().at().get(d)));
      }
    }
    return String.join(" ", words);
  }

  /** What distinguishes one of them from the others. */
  String own(List<Key> keys, Key key) {
    var words = new ArrayList<String>();
    for (int d = 0; d < schema.dimensions().size(); d++) {
      if (!isCommon(keys, d)) {
        words.add(word(d, key.at().get(d)));
      }
    }
    boolean both = keys.stream().map(Key::what).distinct().count() > 1;
    if (both && key.what() == What.OUTCOME) {
      words.add("with the outcome");
    }
    if (keys.stream().map(Key::version).distinct().count() > 1) {
      words.add(key.version() == 0 ? "before" : "corrected");
    }
    return words.isEmpty() ? full(key) : String.join(" ", words);
  }

  private static boolean isCommon(List<Key> keys, int d) {
    return keys.stream().map(key -> key.at().get(d)).distinct().count() == 1;
  }

  private String word(int d, String code) {
    var dimension = schema.dimensions().get(d);
    if (code.startsWith(SEVERAL)) {
      return "counted in several parts of " + dimension.word(code.substring(SEVERAL.length()));
    }
    if (code.startsWith(NONE)) {
      return "counted in no part of " + dimension.word(code.substring(NONE.length()));
    }
    return dimension.word(code);
  }

  static String range(long low, long high) {
    if (low == high) {
      return String.valueOf(low);
    }
    return high >= Board.ENDLESS ? "at least " + low : low + " to " + high;
  }
}
