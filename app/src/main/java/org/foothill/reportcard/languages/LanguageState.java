package org.foothill.reportcard.languages;

import java.util.Optional;
import org.foothill.core.Language;

/**
 * How far a language is.
 *
 * @param needed how many texts public pages may say
 * @param translated how many of them are there
 * @param release who released it; empty for the languages of the program and before a release
 */
public record LanguageState(
    Language language, int needed, int translated, Optional<Release> release) {
  /** Who released a language, and when in words of the standard: 2026-11-22. */
  public record Release(String by, String day) {}

  public int missing() {
    return needed - translated;
  }

  /** In whole percent, rounded down so that 100 means all. */
  public int percent() {
    return needed == 0 ? 100 : (int) (100L * translated / needed);
  }

  /** True when readers are offered it. */
  public boolean isOffered() {
    return language.isComplete() || (release.isPresent() && missing() == 0);
  }
}
