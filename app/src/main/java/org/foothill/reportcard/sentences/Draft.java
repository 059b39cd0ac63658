package org.foothill.reportcard.sentences;

import org.foothill.core.Language;

/**
 * A sentence as the rules make it.
 *
 * @param slots what it was made of, without words of any language, such as {@code ATT-CHRONIC 2026
 *     2716/14000}; an approval holds while this stays the same
 */
public record Draft(SentenceId id, Language language, String slots, String text) {}
