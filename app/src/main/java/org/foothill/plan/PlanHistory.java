package org.foothill.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the plan said before, and who changed it. */
public interface PlanHistory {
  /** Newest first; empty when there is no such entry. */
  List<Version> versions(EntryKey key);

  /** The newest version with its fields as a form shows them. */
  Optional<Current> current(EntryKey key);

  /** Newest first, over all entries. */
  List<Version> latest(int most);

  /**
   * @param number from 1, per entry
   * @param differences to the version before
   */
  record Version(EntryKey key, int number, String by, Instant at, List<Difference> differences) {
    public Version {
      differences = List.copyOf(differences);
    }
  }

  /** Values by field path, as in {@link EditPlan.Draft}. */
  record Current(EntryKey key, int version, Map<String, List<String>> fields) {
    public Current {
      fields = Map.copyOf(fields);
    }
  }
}
