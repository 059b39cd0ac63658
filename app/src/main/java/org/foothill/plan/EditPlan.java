package org.foothill.plan;

import java.util.List;
import java.util.Map;

/** Somebody changes one entry, or adds one. */
public interface EditPlan {
  Outcome save(Draft draft);

  /**
   * What somebody wrote. Values stand by field path ({@code name.es}); a list has one value per
   * item.
   *
   * @param basedOn the version that was being edited; 0 for a new entry
   * @param by account name of the editor
   */
  record Draft(EntryKey.Kind kind, Map<String, List<String>> fields, int basedOn, String by) {
    public Draft {
      fields = Map.copyOf(fields);
    }
  }

  /** What came of it. */
  sealed interface Outcome {
    record Saved(EntryKey key, int version) implements Outcome {}

    record Unchanged(EntryKey key) implements Outcome {}

    /**
     * Somebody else saved in between; nothing was changed. {@code before} of a difference is what
     * the plan says now, {@code after} what this editor wrote.
     */
    record ChangedMeanwhile(EntryKey key, int version, String by, List<Difference> differences)
        implements Outcome {
      public ChangedMeanwhile {
        differences = List.copyOf(differences);
      }
    }

    /** Nothing was changed; paths are field paths. */
    record Refused(List<Finding> findings) implements Outcome {
      public Refused {
        findings = List.copyOf(findings);
      }
    }
  }
}
