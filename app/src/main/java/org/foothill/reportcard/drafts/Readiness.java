package org.foothill.reportcard.drafts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks every check. */
@Component
public final class Readiness {
  private final List<ReadyCheck> checks;

  Readiness(List<ReadyCheck> checks) {
    this.checks = List.copyOf(checks);
  }

  /** What is lacking, by step in order; a step that is done has an empty list. */
  public Map<Step, List<Lack>> look(Draft.Open draft) {
    var found = new EnumMap<Step, List<Lack>>(Step.class);
    for (var step : Step.values()) {
      found.put(
          step,
          checks.stream()
              .filter(check -> check.step() == step)
              .flatMap(check -> check.lacks(draft).stream())
              .toList());
    }
    return found;
  }

  /** The same but for pages, which the edition looks at itself while it is made. */
  public List<Lack> beforePages(Draft.Open draft) {
    return checks.stream()
        .filter(check -> check.step() != Step.PAGES)
        .sorted(java.util.Comparator.comparing(ReadyCheck::step))
        .flatMap(check -> check.lacks(draft).stream())
        .toList();
  }
}
