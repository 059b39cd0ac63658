package org.foothill.reportcard.languages;

import java.util.List;
import org.foothill.core.Language;

/** How far every language is, and what is left. */
public interface LanguageBoard {
  /** In the order of {@link Language}. */
  List<LanguageState> list();

  /** What nobody has translated yet; empty for the languages of the program. */
  List<Need> missing(Language language);
}
