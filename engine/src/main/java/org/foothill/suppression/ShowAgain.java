package org.foothill.suppression;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shows again what was held back and turns out not to be needed, dearest first. */
final class ShowAgain {
  /** Families with more entries are left as they are: it would take hours. */
  private static final int LARGEST = 20_000;

  private final Printing printing;
  private final Protection protection;

  ShowAgain(Printing printing, Protection protection) {
    this.printing = printing;
    this.protection = protection;
  }

  void everywhere() {
    var entries = printing.family.entries();
    if (entries.size() > LARGEST) {
      return;
    }
    IntStream.range(0, entries.size())
        .filter(e -> printing.step(e) > 0)
        .boxed()
        .sorted(Comparator.<Integer>comparingDouble(e -> -cost(e)).thenComparingInt(e -> e))
        .forEach(this::tryEntry);
  }

  private double cost(int entry) {
    return printing.family.entries().get(entry).steps().get(printing.step(entry)).cost();
  }

  private void tryEntry(int entry) {
    int before = printing.step(entry);
    for (int step = 0; step < before; step++) {
      if (isEnough(entry, step)) {
        return;
      }
      printing.move(entry, before);
    }
  }

  private boolean isEnough(int entry, int step) {
    var evidence = protection.evidence();
    var kept = evidence.witnesses();
    printing.move(entry, step);
    var seen = printing.family.entries().get(entry).steps().get(step).views();
    List<Integer> narrowed = seen.stream().map(View::cell).toList();
    if (!narrowed.stream().allMatch(protection::isPlausibleAround)) {
      return false;
    }
    boolean dropped = evidence.dropContradicted(narrowed);
    if (protection.open().stream().allMatch(t -> dropped && protection.satisfy(t, false))
        && protection.open().isEmpty()) {
      return true;
    }
    evidence.restore(kept);
    return false;
  }
}
