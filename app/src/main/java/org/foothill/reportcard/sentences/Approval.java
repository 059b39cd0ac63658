package org.foothill.reportcard.sentences;

import java.time.Instant;
import org.foothill.core.Language;

/**
 * That a person stands for a sentence.
 *
 * @param slots what the sentence was made of when it was approved
 * @param text as it may be shown, in the person's own words or in those of the draft
 */
public record Approval(
    SentenceId id, Language language, String slots, String text, String by, Instant at) {
  /** True while nothing that the sentence is made of has changed. */
  boolean holdsFor(Draft draft) {
    return draft.slots().equals(slots);
  }
}
