package org.foothill.reportcard.languages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
 * without translation takes a language back. So the version grows with the audit trail, in which
 * every change of the plan is written. Pages ask for it with every request; the database is asked
 * twice a second at most.
 */
@Component
final class KeptTranslations implements Translations {
  private static final Duration FRESH = Duration.ofMillis(500);
  private final TranslationTable table;
  private final ObjectProvider<LanguageBoard> board;
  private final ObjectProvider<PublicTexts> needs;
  private final TrailEnd trail;
  private final Clock clock;
  private volatile Seen seen = new Seen(0, Instant.MIN);

  KeptTranslations(
      TranslationTable table,
      ObjectProvider<LanguageBoard> board,
      ObjectProvider<PublicTexts> needs,
      TrailEnd trail,
      Clock clock) {
    this.table = table;
    this.board = board;
    this.needs = needs;
    this.trail = trail;
    this.clock = clock;
  }

  private record Seen(long version, Instant until) {}

  @Override
  public long version() {
    var now = clock.instant();
    var last = seen;
    if (now.isAfter(last.until())) {
      last = look(now);
      seen = last;
    }
    return last.version();
  }

  /** What was just changed in this process is seen at once. */
  void changed() {
    seen = look(clock.instant());
  }

  private Seen look(Instant now) {
    return new Seen(table.version() + trail.number(), now.plus(FRESH));
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
