package org.foothill.site;

import java.util.List;
import java.util.Map;
import org.foothill.core.Language;

/** Every module's messages, in every language. */
public interface Texts {
  Text in(Language language);

  /** The languages that public pages are offered in: those of the program, and released ones. */
  List<Language> offered();

  /** The patterns of a language's messages by key, as they stand in the program. */
  Map<String, String> patterns(Language language);
}
