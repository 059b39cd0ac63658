package org.foothill.core;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The languages of public pages. The program itself is complete in the first two; the others are
 * prepared: a partnership translates what its pages say and releases them when nothing is missing.
 */
public enum Language {
  ENGLISH("en", "English"),
  SPANISH("es", "Español"),
  ARMENIAN("hy", "Հայերեն"),
  CHINESE("zh", "中文");

  private static final List<Language> COMPLETE = List.of(ENGLISH, SPANISH);
  private final String tag;
  private final String ownName;

  Language(String tag, String ownName) {
    this.tag = tag;
    this.ownName = ownName;
  }

  /** Those that every page is complete in, workspaces included. */
  public static List<Language> complete() {
    return COMPLETE;
  }

  /** The BCP 47 tag, also the first part of public addresses. */
  public String tag() {
    return tag;
  }

  /** The language's name in itself. */
  public String ownName() {
    return ownName;
  }

  /** True when the program has every text in it, so that nobody needs to translate anything. */
  public boolean isComplete() {
    return COMPLETE.contains(this);
  }

  public Locale locale() {
    return Locale.of(tag, "US");
  }

  public static Optional<Language> parse(String tag) {
    for (var language : values()) {
      if (language.tag.equals(tag)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
