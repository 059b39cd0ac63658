package org.foothill.reportcard;

import org.foothill.access.Actor;
import org.foothill.core.Progress;

/**
 * Freezes the public pages, in every language, as files that any file server can show and that need
 * no Foothill. The same release and plan give the same bytes.
 */
public interface BuildEdition {
  Outcome build(Actor actor, Progress progress);

  /** The closed set of answers. */
  sealed interface Outcome {
    /** A new edition is there, complete and registered. */
    record Built(Edition edition) implements Outcome {}

    /** The newest edition of the year already is what would be built, byte for byte. */
    record Unchanged(Edition edition) implements Outcome {}

    /** No release is public yet, so there is nothing to freeze. */
    record NothingPublished() implements Outcome {}

    /** Somebody asked to stop; nothing was left behind. */
    record Cancelled() implements Outcome {}
  }
}
