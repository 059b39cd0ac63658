package org.foothill.plan.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foothill.plan.Difference;
import org.foothill.plan.EntryKey;
import org.foothill.plan.PlanHistory;
import org.springframework.stereotype.Component;

/** Reads former texts and says what changed between them. */
@Component
class KeptHistory implements PlanHistory {
  private final Versions versions;

  KeptHistory(Versions versions) {
    this.versions = versions;
  }

  @Override
  public List<Version> versions(EntryKey key) {
    return withDifferences(versions.of(key));
  }

  @Override
  public List<Version> latest(int most) {
    var shown = new ArrayList<Version>();
    var known = new HashMap<EntryKey, List<Version>>();
    for (var row : versions.latest(most)) {
      known.computeIfAbsent(row.key(), this::versions).stream()
          .filter(version -> version.number() == row.number())
          .forEach(shown::add);
    }
    return shown;
  }

  private static List<Version> withDifferences(List<Versions.Row> newestFirst) {
    var found = new ArrayList<Version>();
    for (int i = 0; i < newestFirst.size(); i++) {
      var row = newestFirst.get(i);
      List<Difference> differences =
          i + 1 == newestFirst.size()
              ? List.of()
              : EntryText.differences(fields(newestFirst.get(i + 1)), fields(row));
      found.add(new Version(row.key(), row.number(), row.by(), row.at(), differences));
    }
    return found;
  }

  private static Map<String, List<String>> fields(Versions.Row row) {
    return Node.flat(EntryText.mapping(row.body()));
  }

  @Override
  public Optional<Current> current(EntryKey key) {
    return versions.of(key).stream()
        .findFirst()
        .map(row -> new Current(key, row.number(), fields(row)));
  }
}
