package org.foothill.reportcard;

import java.util.List;
import org.foothill.access.Actor;
import org.foothill.core.Progress;

/**
 * Freezes the public pages, in every language, as files that any file server can show and that need
 * no Foothill: pages, printed cards, open data. The same release, plan and decisions give the same
 * bytes. Nothing appears while something is lacking; an edition that is there is never touched.
 */
public interface BuildEdition {
  default Outcome build(Actor actor, Progress progress) {
    return build(actor.account(), progress);
  }

  /** For a job: the person's right was checked when it was started. */
  Outcome build(String by, Progress progress);

  /**
   * What was done for it, by names such as {@code en pages}.
   *
   * @param kept parts taken over because nothing that they are made of had changed
   */
  record Parts(List<String> kept, List<String> made) {
    public Parts {
      kept = List.copyOf(kept);
      made = List.copyOf(made);
    }
  }

  /** The closed set of answers. */
  sealed interface Outcome {
    /** A new edition is there, complete and registered. */
    record Built(Edition edition, Parts parts) implements Outcome {}

    /** The newest edition of the year already is what would be built, byte for byte. */
    record Unchanged(Edition edition, Parts parts) implements Outcome {}

    /**
     * The newest edition of the year is what would be built, but its files were harmed after it was
     * sealed. They were put back; what lay there was set aside.
     *
     * @param problems one sentence for each file
     */
    record Restored(Edition edition, List<String> problems) implements Outcome {
      public Restored {
        problems = List.copyOf(problems);
      }
    }

    /** Something is lacking: one sentence each, in English, for the command line and the log. */
    record NotReady(List<String> lacking) implements Outcome {
      public NotReady {
        lacking = List.copyOf(lacking);
      }
    }

    /** The machine failed, such as a full disk; nothing was left behind. */
    record Failed(String reason) implements Outcome {}

    /** Somebody asked to stop; nothing was left behind. */
    record Cancelled() implements Outcome {}
  }
}
