package org.foothill.plan;

/**
 * Which entry of the plan: its kind and its code within the kind. A target's code is {@code
 * ATT-CHRONIC/EL/2027-28}, a story's {@code ATT-CHRONIC/2026-05-12}.
 */
public record EntryKey(Kind kind, String code) implements Comparable<EntryKey> {

  /** In the order in which a plan is written. */
  public enum Kind {
    PARTNERSHIP("partnership"),
    PLACE("places"),
    RESULT("results"),
    TARGET("targets"),
    STRATEGY("strategies"),
    STORY("stories");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word in files, addresses and the database. */
    public String word() {
      return word;
    }

    public static java.util.Optional<Kind> parse(String word) {
      for (var kind : values()) {
        if (kind.word.equals(word)) {
          return java.util.Optional.of(kind);
        }
      }
      return java.util.Optional.empty();
    }
  }

  @Override
  public int compareTo(EntryKey other) {
    if (kind != other.kind) {
      return kind.compareTo(other.kind);
    }
    // R2 comes before R10: within these kinds a longer code is a later number.
    var numbered = kind == Kind.RESULT || kind == Kind.STRATEGY;
    return numbered && code.length() != other.code.length()
        ? Integer.compare(code.length(), other.code.length())
        : code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return kind.word() + " " + code;
  }
}
