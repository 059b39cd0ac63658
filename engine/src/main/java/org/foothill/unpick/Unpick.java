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
   * @param truth true counts, which decide what is small where a reader cannot tell
   */
  public Attacked attack(List<Release> releases, Level level, Optional<Release> truth) {
    var dimensions = releases.stream().map(each -> each.schema().names()).distinct().toList();
    if (dimensions.size() != 1) {
      var sentence = "The releases do not have the same dimensions: %s.".formatted(dimensions);
      return new Attacked.NotUnderstood(List.of(new Fault(Fault.Kind.UNREADABLE, sentence)));
    }
    var trust = new Trust();
    Optional<Attacked> answer = Optional.empty();
    while (answer.isEmpty()) {
      answer =
          switch (new BoardMaker(releases, truth, trust).make()) {
            case BoardMaker.Made.Faulty(List<Fault> faults) -> lessTrust(trust.loseAll(), faults);
            case BoardMaker.Made.Whole whole -> attack(whole, level, trust);
          };
    }
    return answer.get();
  }

  /** Empty when it is worth trying again with less trust. */
  private Optional<Attacked> attack(BoardMaker.Made.Whole whole, Level level, Trust trust) {
    return switch (new BoardAttack(new BoardAttack.Means(linear, integer), whole, level).run()) {
      case BoardAttack.Result.Done(Report report) -> Optional.of(new Attacked.Understood(report));
      case BoardAttack.Result.Contradicts(Fault fault, var slices) ->
          lessTrust(trust.lose(slices) || trust.loseAll(), List.of(fault));
    };
  }

  private static Optional<Attacked> lessTrust(boolean hasLost, List<Fault> faults) {
    return hasLost ? Optional.empty() : Optional.of(new Attacked.NotUnderstood(faults));
  }

  /** The same without true counts. */
  public Attacked attack(List<Release> releases, Level level) {
    return attack(releases, level, Optional.empty());
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
