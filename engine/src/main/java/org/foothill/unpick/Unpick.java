package org.foothill.unpick;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.foothill.solvers.IntegerSolver;
import org.foothill.solvers.LinearSolver;
import org.foothill.solvers.Solvers;

/** Attacks published tables. A function of its input; the same with any number of threads. */
public final class Unpick {
  private final LinearSolver linear;
  private final Optional<IntegerSolver> integer;

  public Unpick() {
    this(Solvers.linear(), Solvers.integer());
  }

  Unpick(LinearSolver linear, Optional<IntegerSolver> integer) {
    this.linear = linear;
    this.integer = integer;
  }

  /**
   * @param releases in the order in which they became public; all have the same dimensions
   * @param level the hardest attack to try
   */
  public Attacked attack(List<Release> releases, Level level) {
    var first = attack(new BoardMaker(releases, true).make(), level);
    // That columns count the same people is a guess; it is dropped when it cannot be true.
    return first instanceof Attacked.NotUnderstood
        ? attack(new BoardMaker(releases, false).make(), level)
        : first;
  }

  private Attacked attack(BoardMaker.Made made, Level level) {
    return switch (made) {
      case BoardMaker.Made.Faulty(List<Fault> faults) -> new Attacked.NotUnderstood(faults);
      case BoardMaker.Made.Whole whole ->
          new BoardAttack(new BoardAttack.Means(linear, integer), whole, level).run();
    };
  }

  /** Certain ones first, then by what they are about. */
  static List<Finding> sorted(List<Finding> findings) {
    return findings.stream()
        .sorted(
            Comparator.comparing(Finding::certain)
                .reversed()
                .thenComparing(Finding::level)
                .thenComparing(Finding::kind)
                .thenComparing(Finding::about)
                .thenComparing(Finding::explanation))
        .distinct()
        .toList();
  }
}
