package org.foothill.reportcard.languages;

import org.foothill.access.Actor;
import org.foothill.core.Language;

/** Offers a language to readers once nothing is missing. */
public interface ReleaseLanguage {
  Outcome release(Actor actor, Language language);

  /** The closed set of answers. */
  sealed interface Outcome {
    record Released() implements Outcome {}

    record AlreadyOffered() implements Outcome {}

    /** So many texts are missing, the first of them this one. */
    record Incomplete(int missing, String first) implements Outcome {}
  }
}
