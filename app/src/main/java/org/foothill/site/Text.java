package org.foothill.site;

import org.foothill.core.Language;

/**
 * Messages in one language. Keys begin with the module's name and live in {@code
 * messages/<module>_<language>.properties} (UTF-8, {@link java.text.MessageFormat}). A missing key
 * is a bug and throws; a test compares the languages.
 */
public interface Text {
  Language language();

  String of(String key, Object... arguments);
}
