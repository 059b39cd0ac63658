package org.foothill.site;

import java.util.List;
import java.util.Map;
import org.foothill.core.Language;
import org.foothill.core.Words;

/**
 * A language that the program is not complete in. What nobody translated is said in English and
 * marked as such, never silently; a language is offered only while nothing public needs that.
 */
final class PreparedText implements Text {
  private static final String MARK = " [en]";
  private final Text own;
  private final Text english;
  private final Map<String, String> known;

  /**
   * @param known what is translated: messages by key, other texts by their English form
   */
  PreparedText(Text own, Text english, Map<String, String> known) {
    this.own = own;
    this.english = english;
    this.known = known;
  }

  @Override
  public Language language() {
    return own.language();
  }

  @Override
  public List<Language> offered() {
    return own.offered();
  }

  @Override
  public String of(String key, Object... arguments) {
    return known.containsKey(key) ? own.of(key, arguments) : english.of(key, arguments) + MARK;
  }

  @Override
  public String of(Words words) {
    return known.getOrDefault(words.english(), words.english() + MARK);
  }
}
