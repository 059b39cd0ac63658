package org.foothill.site;

import java.util.List;
import org.foothill.core.Language;
import org.foothill.core.Words;

/**
 * Messages in one language. Keys begin with the module's name and live in {@code
 * messages/<module>_<language>.properties} (UTF-8, {@link java.text.MessageFormat}). A missing key
 * is a bug and throws; a test compares the languages.
 */
public interface Text {
  Language language();

  String of(String key, Object... arguments);

  /** A text that is no message, such as the name of a measure. */
  default String of(Words words) {
    return words.in(language());
  }

  /** The languages that public pages are offered in, for the links between them. */
  default List<Language> offered() {
    return Language.complete();
  }
}
