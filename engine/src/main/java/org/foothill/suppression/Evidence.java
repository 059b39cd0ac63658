package org.foothill.suppression;

import java.util.ArrayList;
import java.util.List;
import org.foothill.suppression.Needs.Target;

/** Witnesses, and how far apart they hold the cells. */
final class Evidence {
  private final Printing printing;
  private final List<Witness> witnesses = new ArrayList<>();
  private final long[] least;
  private final long[] most;

  Evidence(Printing printing) {
    this.printing = printing;
    least = new long[printing.low.length];
    most = new long[least.length];
    forget();
  }

  private void forget() {
    for (int c = 0; c < least.length; c++) {
      least[c] = most[c] = printing.value(c);
    }
  }

  void add(Witness witness) {
    witnesses.add(witness);
    count(witness);
  }

  private void count(Witness witness) {
    var cells = witness.cells();
    for (int i = 0; i < cells.length; i++) {
      least[cells[i]] = Math.min(least[cells[i]], witness.values()[i]);
      most[cells[i]] = Math.max(most[cells[i]], witness.values()[i]);
    }
  }

  /** Drops the witnesses that what is printed now contradicts; true when there were any. */
  boolean dropContradicted(List<Integer> narrowed) {
    boolean dropped =
        witnesses.removeIf(witness ->
            narrowed.stream()
                .anyMatch(c -> {
                  long value = witness.at(c, printing.value(c));
                  return value < printing.low[c] || value > printing.high[c];
                }));
    if (dropped) {
      forget();
      witnesses.forEach(this::count);
    }
    return dropped;
  }

  /** Drops the witnesses that do not stand another look at every sum and everything printed. */
  void recheck(World world) {
    boolean dropped =
        witnesses.removeIf(witness -> {
          world.reset();
          world.put(witness);
          return !world.isPossible();
        });
    if (dropped) {
      restore(witnesses());
    }
  }

  List<Witness> witnesses() {
    return List.copyOf(witnesses);
  }

  void restore(List<Witness> before) {
    witnesses.clear();
    witnesses.addAll(before);
    forget();
    witnesses.forEach(this::count);
  }

  /** True when some witness holds another value than the true one. */
  boolean varies(int cell) {
    return least[cell] < most[cell];
  }

  long low(Target target) {
    return target.cells().length == 1
        ? least[target.cells()[0]]
        : witnesses.stream().mapToLong(w -> sum(w, target)).reduce(truth(target), Math::min);
  }

  long high(Target target) {
    return target.cells().length == 1
        ? most[target.cells()[0]]
        : witnesses.stream().mapToLong(w -> sum(w, target)).reduce(truth(target), Math::max);
  }

  long truth(Target target) {
    long sum = 0;
    for (int c : target.cells()) {
      sum += printing.value(c);
    }
    return sum;
  }

  long sum(Witness witness, Target target) {
    long sum = 0;
    for (int c : target.cells()) {
      sum += witness.at(c, printing.value(c));
    }
    return sum;
  }
}
