/**
 * The sentences of the report card, made of figures by rules that are the same in every language.
 *
 * <p>A sentence is a pattern of the message files with slots. The rules: a change that chance alone
 * often makes is "about the same" ({@link org.foothill.reportcard.sentences.Change}); shares near
 * one in three, four, five or ten are said that way; only figures that are shown exactly are
 * compared. A person approves a sentence, and may say it better as long as its numbers stay; the
 * approval holds while what the sentence was made of stays the same.
 */
@NullMarked
package org.foothill.reportcard.sentences;

import org.jspecify.annotations.NullMarked;
