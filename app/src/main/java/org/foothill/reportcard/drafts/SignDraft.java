package org.foothill.reportcard.drafts;

import org.foothill.access.Actor;

/** A team lead or a head stands for the edition as it is now. */
public interface SignDraft {
  /**
   * @param post as in {@link SignOff#post}
   * @param onPaper name of whoever signed on paper; empty when the actor signs. Only the command
   *     line may record paper
   */
  Outcome sign(Actor actor, long draft, String post, String onPaper);

  /** The closed set of answers. */
  sealed interface Outcome {
    record Signed(SignOff signOff) implements Outcome {}

    /** The actor may not; message key and argument as in {@code access.Policy}. */
    record NotAllowed(String messageKey, String argument) implements Outcome {}

    /** The two heads must be two people. */
    record SamePerson(String otherPost) implements Outcome {}

    /** There is no such open draft or no such post. */
    record NothingToSign() implements Outcome {}
  }
}
