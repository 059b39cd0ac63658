package org.foothill.plan;

import java.nio.file.Path;
import java.util.List;

/** Takes over a plan that somebody wrote as YAML: one file, or every .yaml file of a folder. */
public interface ImportPlan {
  /**
   * All or nothing. Entries that the files do not name stay as they are.
   *
   * @param rehearse true to look only: nothing is changed
   * @param by account name of who does it
   */
  Outcome take(Path source, boolean rehearse, String by);

  /** What came of it. */
  sealed interface Outcome {
    /** Taken over; empty changes mean that the plan said all this already. */
    record Taken(List<Change> changes, int unchanged) implements Outcome {
      public Taken {
        changes = List.copyOf(changes);
      }
    }

    /** What would be taken over. */
    record Rehearsed(List<Change> changes, int unchanged) implements Outcome {
      public Rehearsed {
        changes = List.copyOf(changes);
      }
    }

    /** Nothing was changed. */
    record Refused(List<Finding> findings) implements Outcome {
      public Refused {
        findings = List.copyOf(findings);
      }
    }

    /** There is nothing to read at this path. */
    record NoSuchSource(Path source) implements Outcome {}
  }

  /** One entry that is new ({@code isNew}) or reads differently. */
  record Change(EntryKey key, boolean isNew, List<Difference> differences) {
    public Change {
      differences = List.copyOf(differences);
    }
  }
}
