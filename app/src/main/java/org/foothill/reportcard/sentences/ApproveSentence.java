package org.foothill.reportcard.sentences;

import org.foothill.access.Actor;
import org.foothill.core.Language;

/**
 * A person stands for a sentence, and may say it better. The numbers must stay those of the figure,
 * the text readable in grade eight, and nobody is spoken of by what they lack.
 */
public interface ApproveSentence {
  Outcome approve(Actor actor, Wish wish);

  /** Approves every sentence that waits, as the rules wrote it; says how many. */
  int approveAll(Actor actor, Language language);

  /**
   * @param slots what the person saw the sentence made of
   * @param text what it is to say
   */
  record Wish(SentenceId id, Language language, String slots, String text) {}

  /** The closed set of answers. */
  sealed interface Outcome {
    record Approved(String text) implements Outcome {}

    /** The figure changed since the person looked. */
    record Outdated(Draft now) implements Outcome {}

    /** The text has another number than the figure, or lacks one. */
    record OtherNumbers(String numbers) implements Outcome {}

    /** The text asks for more schooling than grade eight and than the draft. */
    record TooHard(double grade) implements Outcome {}

    /** The text speaks of people by what they lack. */
    record Unkind(String word) implements Outcome {}

    /** There is nothing to say about that, or the text is empty. */
    record NoSuchSentence() implements Outcome {}
  }
}
