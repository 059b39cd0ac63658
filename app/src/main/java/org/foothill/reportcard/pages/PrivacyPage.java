package org.foothill.reportcard.pages;

import java.util.Optional;

/** How students are protected, with the numbers of the newest release. */
public record PrivacyPage(Optional<DataPage.Release> release) {
  static PrivacyPage of(Sources sources, Voice voice) {
    return new PrivacyPage(
        sources.figures().release().map(release -> DataPage.release(voice, release)));
  }
}
