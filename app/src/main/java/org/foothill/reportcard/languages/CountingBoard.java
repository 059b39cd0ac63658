package org.foothill.reportcard.languages;

import java.util.List;
import java.util.stream.Stream;
import org.foothill.core.Language;
import org.foothill.site.Texts;
import org.springframework.stereotype.Component;

/** Compares what public pages may say with what is translated. */
@Component
final class CountingBoard implements LanguageBoard {
  private final PublicTexts needs;
  private final TranslationTable table;
  private final Texts texts;

  CountingBoard(PublicTexts needs, TranslationTable table, Texts texts) {
    this.needs = needs;
    this.table = table;
    this.texts = texts;
  }

  @Override
  public List<LanguageState> list() {
    var needed = needs.list();
    return Stream.of(Language.values())
        .map(language ->
            new LanguageState(
                language,
                needed.size(),
                needed.size() - missing(language, needed).size(),
                table.release(language)))
        .toList();
  }

  @Override
  public List<Need> missing(Language language) {
    return language.isComplete() ? List.of() : missing(language, needs.list());
  }

  private List<Need> missing(Language language, List<Need> needed) {
    if (language.isComplete()) {
      return List.of();
    }
    var own = texts.patterns(language);
    var kept = table.newest(language);
    return needed.stream()
        .filter(need -> !own.containsKey(need.key()))
        .filter(need -> {
          var row = kept.get(need.key());
          return row == null || !row.english().equals(need.english());
        })
        .toList();
  }
}
