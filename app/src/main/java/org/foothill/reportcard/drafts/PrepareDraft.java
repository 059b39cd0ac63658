package org.foothill.reportcard.drafts;

import java.util.List;
import java.util.Optional;
import org.foothill.access.Actor;
import org.foothill.core.IndicatorId;
import org.foothill.core.Words;

/** The coordinator prepares the edition of the newest year. The caller has checked the right. */
public interface PrepareDraft {
  /** The open draft of the newest year with figures; made when there is none. */
  Optional<Draft.Open> begin(Actor actor);

  /** What is to become of a measure; without a choice it is in the edition. */
  Outcome choose(Actor actor, long draft, IndicatorId indicator, Optional<Draft.Choice> choice);

  /**
   * Why the year gets another edition.
   *
   * @param paths the pages that were wrong, without language prefix; empty when it was none in
   *     particular
   */
  Outcome explain(Actor actor, long draft, List<String> paths, Optional<Reason> reason);

  /** What was wrong and how it came about, in every language. */
  record Reason(Words what, Words reason) {}

  /** The closed set of answers. */
  sealed interface Outcome {
    record Saved(Draft.Open draft) implements Outcome {}

    /** A measure is not left out, and nothing is corrected, without a reason. */
    record ReasonMissing() implements Outcome {}

    /** A correction can only name pages that are there. */
    record NoSuchPage(String path) implements Outcome {}

    /** There is no such open draft or no such measure. */
    record NoSuchThing() implements Outcome {}
  }
}
