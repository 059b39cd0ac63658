package org.foothill.disclosure;

import org.foothill.access.Actor;
import org.foothill.core.Progress;

/**
 * Takes the newest computed cells all the way to the public: builds, solves, audits, approves in
 * the actor's name, seals and publishes. For the demo and for those who may do it in one step; the
 * same rules hold as for the single steps, and a failed audit blocks.
 */
public interface PublishRelease {
  Outcome release(Actor actor, Progress progress);

  /** The closed set of answers. */
  sealed interface Outcome {
    record Published(FiguresReleased news) implements Outcome {}

    /** Nothing was published; {@code reason} is one sentence for the person. */
    record Blocked(String release, String reason) implements Outcome {}

    /** There is no finished computation to publish. */
    record NothingComputed() implements Outcome {}

    /** The actor may not; message key and argument as in {@code access.Policy}. */
    record NotAllowed(String messageKey, String argument) implements Outcome {}
  }
}
