package org.foothill.reportcard.sentences;

/** Where a sentence is in its life. */
public sealed interface Standing {
  /** As the rules make it from today's figures. */
  Draft draft();

  /** What a page says now. */
  default String text() {
    return draft().text();
  }

  /** Whether somebody approved it in the very words of the rules. */
  default boolean isApprovedAsWritten() {
    return switch (this) {
      case Approved(Draft draft, Approval approval) -> approval.text().equals(draft.text());
      case Waiting _, Outdated _ -> false;
    };
  }

  /** Nobody has approved it yet. */
  record Waiting(Draft draft) implements Standing {}

  /** Its figure changed after somebody had approved it, so that the approval holds no more. */
  record Outdated(Draft draft, Approval approval) implements Standing {}

  /** Somebody stands for it. */
  record Approved(Draft draft, Approval approval) implements Standing {
    @Override
    public String text() {
      return approval.text();
    }
  }
}
