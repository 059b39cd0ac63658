package org.foothill.reportcard.languages;

import org.foothill.access.Actor;
import org.foothill.core.Language;
import org.springframework.stereotype.Service;

/** Releases what lacks nothing. */
@Service
final class ReleasingLanguage implements ReleaseLanguage {
  private final LanguageBoard board;
  private final KeptTranslations kept;
  private final TakingTranslations.Announcement announcement;

  ReleasingLanguage(
      LanguageBoard board, KeptTranslations kept, TakingTranslations.Announcement announcement) {
    this.board = board;
    this.kept = kept;
    this.announcement = announcement;
  }

  @Override
  public Outcome release(Actor actor, Language language) {
    if (language.isComplete() || kept.released().contains(language)) {
      return new Outcome.AlreadyOffered();
    }
    var missing = board.missing(language);
    if (!missing.isEmpty()) {
      return new Outcome.Incomplete(missing.size(), missing.getFirst().english());
    }
    announcement.release(actor, language);
    return new Outcome.Released();
  }
}
