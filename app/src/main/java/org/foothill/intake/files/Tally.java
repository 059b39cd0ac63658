package org.foothill.intake.files;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Findings counted by kind, with the first few of each kind kept as examples. Belongs to one
 * thread; tallies of several threads are added at the end.
 */
public final class Tally {
  /** How many examples of a kind are kept. */
  public static final int EXAMPLES = 20;

  private static final Comparator<Finding> BY_PLACE =
      Comparator.<Finding>comparingInt(f -> f.at().line()).thenComparingInt(f -> f.at().field());
  private final Map<String, Group> groups = new TreeMap<>();

  private static final class Group {
    long count;
    final PriorityQueue<Finding> examples = new PriorityQueue<>(BY_PLACE.reversed());
  }

  /** Findings of one kind: how many, and the first ones by line. */
  public record Counted(String kind, Finding.Effect effect, long count, List<Finding> examples) {
    public Counted {
      examples = List.copyOf(examples);
    }
  }

  public void add(Finding finding) {
    add(finding, 1);
  }

  /** The finding stands for {@code count} of its kind. */
  public void add(Finding finding, long count) {
    var group = groups.computeIfAbsent(finding.kind(), _ -> new Group());
    group.count += count;
    group.examples.add(finding);
    if (group.examples.size() > EXAMPLES) {
      group.examples.poll();
    }
  }

  void addAll(Tally other) {
    other.groups.forEach((kind, group) -> {
      group.examples.forEach(f -> add(f, 0));
      groups.computeIfAbsent(kind, _ -> new Group()).count += group.count;
    });
  }

  /** Kinds that stop the file first, then those that hold rows, then notes. */
  public List<Counted> counted() {
    var counted = new LinkedHashMap<String, Counted>();
    groups.forEach((kind, group) ->
        counted.put(
            kind,
            new Counted(
                kind,
                group.examples.peek().effect(),
                group.count,
                group.examples.stream().sorted(BY_PLACE).toList())));
    return counted.values().stream()
        .sorted(Comparator.comparing(Counted::effect, Comparator.reverseOrder()))
        .toList();
  }

  public boolean isEmpty() {
    return groups.isEmpty();
  }
}
