package org.foothill.reportcard.languages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foothill.audit.TrailEnd;
import org.foothill.core.Language;
import org.foothill.site.Translations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Hands translations to the shell. What readers may be offered depends on the plan too: a new name
 * without translation takes a language back. Every change of plan and translations is written in
 * the audit trail, so its end is the version. It is asked anew each time: a page that was made with
 * an older answer would be kept.
 */
@Component
final class KeptTranslations implements Translations {
  private final TranslationTable table;
  private final ObjectProvider<LanguageBoard> board;
  private final ObjectProvider<PublicTexts> needs;
  private final TrailEnd trail;

  KeptTranslations(
      TranslationTable table,
      ObjectProvider<LanguageBoard> board,
      ObjectProvider<PublicTexts> needs,
      TrailEnd trail) {
    this.table = table;
    this.board = board;
    this.needs = needs;
    this.trail = trail;
  }

  @Override
  public long version() {
    return trail.number();
  }

  @Override
  public List<Language> released() {
    return Stream.of(Language.values())
        .filter(language -> !language.isComplete())
        .filter(language -> table.release(language).isPresent())
        .filter(language -> board.getObject().missing(language).isEmpty())
        .toList();
  }

  @Override
  public Map<String, String> texts(Language language) {
    var texts = new HashMap<String, String>();
    var kept = table.newest(language);
    for (var need : needs.getObject().list()) {
      var row = kept.get(need.key());
      if (row != null && row.english().equals(need.english())) {
        texts.put(row.key(), row.text());
      }
    }
    return texts;
  }
}
