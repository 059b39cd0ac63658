package org.foothill.unpick;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foothill.unpick.Schema.Dimension;

/** Whether codes are known and no code is a part of itself. */
final class SchemaCheck {
  private final Release release;

  SchemaCheck(Release release) {
    this.release = release;
  }

  void check(List<Fault> faults) {
    var dimensions = release.schema().dimensions();
    dimensions.forEach(dimension -> loop(dimension, faults));
    for (int d = 0; d < dimensions.size(); d++) {
      unknown(dimensions.get(d), d, faults);
    }
  }

  private void unknown(Dimension dimension, int d, List<Fault> faults) {
    if (dimension.codes().isEmpty()) {
      return;
    }
    var known = new HashSet<>(dimension.codes());
    dimension
        .sums()
        .forEach(sum -> {
          known.add(sum.whole());
          known.addAll(sum.parts());
        });
    release.cells().stream()
        .map(cell -> cell.at().get(d))
        .filter(code -> !known.contains(code))
        .distinct()
        .sorted()
        .forEach(code ->
            faults.add(
                new Fault(
                    Fault.Kind.UNKNOWN_CODE,
                    "The schema of %s has no %s %s."
                        .formatted(release.name(), dimension.name(), code))));
  }

  private static void loop(Dimension dimension, List<Fault> faults) {
    Map<String, Set<String>> below = new HashMap<>();
    dimension
        .sums()
        .forEach(
            sum -> below.computeIfAbsent(sum.whole(), _ -> new HashSet<>()).addAll(sum.parts()));
    var done = new HashSet<String>();
    for (var start : below.keySet().stream().sorted().toList()) {
      var looping = walk(start, below, new ArrayList<>(), done);
      if (!looping.isEmpty()) {
        faults.add(
            new Fault(
                Fault.Kind.LOOP,
                "In the dimension %s a code is a part of itself: %s."
                    .formatted(dimension.name(), String.join(" of ", looping))));
        return;
      }
    }
  }

  private static List<String> walk(
      String code, Map<String, Set<String>> below, List<String> above, Set<String> done) {
    if (above.contains(code)) {
      var loop = new ArrayList<>(above.subList(above.indexOf(code), above.size()));
      loop.add(code);
      return loop.reversed();
    }
    if (!done.add(code)) {
      return List.of();
    }
    above.add(code);
    for (var part : below.getOrDefault(code, Set.of()).stream().sorted().toList()) {
      var loop = walk(part, below, above, done);
      if (!loop.isEmpty()) {
        return loop;
      }
    }
    above.removeLast();
    return List.of();
  }
}
