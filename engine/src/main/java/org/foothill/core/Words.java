package org.foothill.core;

/**
 * One text in every language that pages are complete in. In the other languages a text is found by
 * its English form, where somebody translated it.
 */
public record Words(String english, String spanish) {
  public Words {
    if (english.isBlank() || spanish.isBlank()) {
      throw new IllegalArgumentException(
          "The text (%s / %s) must be there in every language.".formatted(english, spanish));
    }
  }

  public String in(Language language) {
    return switch (language) {
      case ENGLISH -> english;
      case SPANISH -> spanish;
      case ARMENIAN, CHINESE ->
          throw new IllegalArgumentException(
              "The text (%s) has no form of its own in the language (%s)."
                  .formatted(english, language.tag()));
    };
  }
}
