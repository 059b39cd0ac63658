package org.foothill.disclosure.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foothill.unpick.Schema;

/**
 * The counts of a table by their codes, completed by what sums say: a complement that no line has,
 * a total that is left out.
 */
final class Counts {
  private final Schema schema;

  /** For each dimension how these counts add up. */
  private final List<List<Schema.Sum>> sums;

  private final Map<List<String>, Long> known = new LinkedHashMap<>();

  /** For each dimension the combinations of the codes of all others that occur. */
  private final List<Set<List<String>>> others = new ArrayList<>();

  private Counts(Schema schema, List<List<Schema.Sum>> sums) {
    this.schema = schema;
    this.sums = sums;
    schema.dimensions().forEach(_ -> others.add(new LinkedHashSet<>()));
  }

  static Counts ofPeople(Schema schema) {
    return new Counts(schema, schema.dimensions().stream().map(Schema.Dimension::sums).toList());
  }

  static Counts ofOutcomes(Schema schema) {
    return new Counts(
        schema,
        schema.dimensions().stream()
            .map(each -> each.sums().stream().flatMap(sum -> sum.ofOutcomes().stream()).toList())
            .toList());
  }

  void put(List<String> at, long value) {
    known.put(at, value);
    for (int d = 0; d < others.size(); d++) {
      others.get(d).add(with(at, d, ""));
    }
  }

  Map<List<String>, Long> all() {
    return known;
  }

  static List<String> with(List<String> at, int dimension, String code) {
    var changed = new ArrayList<>(at);
    changed.set(dimension, code);
    return List.copyOf(changed);
  }

  /** A sum over one dimension for fixed codes of the others. */
  record Line(Schema.Sum sum, List<String> whole, List<List<String>> parts) {}

  /** Every line of which at least one part is known or can be worked out. */
  List<Line> lines() {
    var lines = new ArrayList<Line>();
    for (int d = 0; d < others.size(); d++) {
      for (var sum : sums.get(d)) {
        for (var other : others.get(d)) {
          int dimension = d;
          var parts = sum.parts().stream().map(code -> with(other, dimension, code)).toList();
          lines.add(new Line(sum, with(other, d, sum.whole()), parts));
        }
      }
    }
    return lines;
  }

  /**
   * Adds what follows from sums.
   *
   * @return a sentence when parts are more than their whole
   */
  Optional<String> complete() {
    boolean more = true;
    while (more) {
      more = false;
      for (var line : lines()) {
        switch (follows(line)) {
          case Following.TooMuch(long by) -> {
            return Optional.of(
                "The parts of %s by %s are %d more than the whole."
                    .formatted(line.whole(), line.sum().name(), by));
          }
          case Following.Value(List<String> at, long value) -> {
            put(at, value);
            more = true;
          }
          case Following.Nothing() -> {}
        }
      }
    }
    return Optional.empty();
  }

  /** What one line says about a count that is not known yet. */
  private sealed interface Following {
    record Value(List<String> at, long value) implements Following {}

    record TooMuch(long by) implements Following {}

    record Nothing() implements Following {}
  }

  private Following follows(Line line) {
    if (line.sum().nearly()) {
      return new Following.Nothing();
    }
    var missing = line.parts().stream().filter(at -> !known.containsKey(at)).toList();
    long there = line.parts().stream().mapToLong(at -> known.getOrDefault(at, 0L)).sum();
    var whole = known.get(line.whole());
    if (whole == null) {
      return missing.isEmpty() ? new Following.Value(line.whole(), there) : new Following.Nothing();
    }
    if (missing.size() != 1) {
      return new Following.Nothing();
    }
    return there > whole
        ? new Following.TooMuch(there - whole)
        : new Following.Value(missing.getFirst(), whole - there);
  }

  /** Parents of place codes that have parents themselves: blocks of a very large table. */
  static Map<String, Integer> blocks(Schema schema) {
    var parents = new HashMap<String, String>();
    schema
        .find(Schema.Role.PLACE)
        .ifPresent(d ->
            schema
                .dimensions()
                .get(d)
                .sums()
                .forEach(sum -> sum.parts().forEach(part -> parents.put(part, sum.whole()))));
    var numbers = new LinkedHashMap<String, Integer>();
    var blocks = new HashMap<String, Integer>();
    parents.forEach((part, parent) -> {
      if (parents.containsKey(parent)) {
        blocks.put(part, numbers.computeIfAbsent(parent, _ -> 1 + numbers.size()));
      }
    });
    return blocks;
  }
}
