package org.foothill.site;

import java.util.List;
import java.util.Map;
import org.foothill.core.Language;

/**
 * What the shell must ask of whoever keeps translations into languages that the program is not
 * complete in.
 */
public interface Translations {
  /** Changes whenever a translation or a release of a language does. */
  long version();

  /** Prepared languages that somebody released and that lack nothing. */
  List<Language> released();

  /** Translated messages by key, and translated texts by their English form. */
  Map<String, String> texts(Language language);
}
