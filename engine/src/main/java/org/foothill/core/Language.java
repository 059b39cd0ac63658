package org.foothill.core;

import java.util.Locale;
import java.util.Optional;

/** The languages that pages are complete in. Others are added when every message is translated. */
public enum Language {
  ENGLISH("en", "English"),
  SPANISH("es", "Español");

  private final String tag;
  private final String ownName;

  Language(String tag, String ownName) {
    this.tag = tag;
    this.ownName = ownName;
  }

  /** The BCP 47 tag, also the first part of public addresses. */
  public String tag() {
    return tag;
  }

  /** The language's name in itself. */
  public String ownName() {
    return ownName;
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
