package org.foothill.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.foothill.solvers.IntegerSolver;
import org.foothill.solvers.IntegerSolver.Answer;
import org.foothill.solvers.IntegerSolver.Question;
import org.foothill.solvers.IntegerSolver.Row;

/**
 * Looks for a small set of people that adding and subtracting whole lines isolates: hidden cells
 * whose sum is known although each of them is not. That no such set is found is a proof that none
 * of this form is there: every line is added once, subtracted once or left out.
 */
final class DeepUnions {
  /** The solver's own seconds for one sheet; a district's sheet needs a tenth of one. */
  private static final double EFFORT = 5;

  private final Printing printing;
  private final Needs needs;
  private final IntegerSolver solver;

  DeepUnions(Printing printing, Needs needs, IntegerSolver solver) {
    this.printing = printing;
    this.needs = needs;
    this.solver = solver;
  }

  /**
   * A small set that can be isolated.
   *
   * @param isUnknown whether readers do not know the cell
   */
  Optional<int[]> find(int[] sums, IntPredicate isUnknown) {
    var lines =
        Arrays.stream(sums)
            .filter(r -> Arrays.stream(printing.relations[r]).anyMatch(isUnknown))
            .toArray();
    var cells =
        Arrays.stream(lines)
            .flatMap(r -> Arrays.stream(printing.relations[r]))
            .filter(isUnknown)
            .distinct()
            .sorted()
            .toArray();
    if (Arrays.stream(cells).noneMatch(needs::isSmall)) {
      return Optional.empty();
    }
    return switch (solver.solve(question(lines, cells))) {
      case Answer.Optimal(long[] values, long _) -> Optional.of(chosen(values, cells));
      case Answer.Found(long[] values, long _, double _) -> Optional.of(chosen(values, cells));
      case Answer.Impossible(), Answer.GaveUp(double _) -> Optional.empty();
    };
  }

  private static int[] chosen(long[] values, int[] cells) {
    return IntStream.range(0, cells.length)
        .filter(i -> values[i] == 1)
        .map(i -> cells[i])
        .toArray();
  }

  /** One variable for each cell, in the set or not, then one for each line. */
  private Question question(int[] lines, int[] cells) {
    int count = cells.length + lines.length;
    var low = new long[count];
    var high = new long[count];
    Arrays.fill(high, 1);
    Arrays.fill(low, cells.length, count, -1);
    var rows = new ArrayList<Row>();
    for (int i = 0; i < cells.length; i++) {
      rows.add(balance(i, cells, lines));
    }
    var people = Arrays.stream(cells).map(c -> printing.isPeople(c) ? 1 : 0).toArray();
    for (int i = 0; i < cells.length; i++) {
      high[i] = people[i];
    }
    var all = IntStream.range(0, cells.length).toArray();
    var values = Arrays.stream(cells).mapToLong(printing::value).toArray();
    rows.add(new Row(new IntegerSolver.Sum(all, values), 1, needs.union() - 1));
    return new Question(low, high, rows, IntegerSolver.Sum.NOTHING, new long[0], EFFORT);
  }

  /** A cell is in the set just as often as the lines leave it over. */
  private Row balance(int i, int[] cells, int[] lines) {
    var variables = new ArrayList<Integer>(List.of(i));
    var weights = new ArrayList<Long>(List.of(-1L));
    for (int l = 0; l < lines.length; l++) {
      var line = printing.relations[lines[l]];
      for (int k = 0; k < line.length; k++) {
        if (line[k] == cells[i]) {
          variables.add(cells.length + l);
          weights.add(k == 0 ? -1L : 1L);
        }
      }
    }
    var sum =
        new IntegerSolver.Sum(
            variables.stream().mapToInt(Integer::intValue).toArray(),
            weights.stream().mapToLong(Long::longValue).toArray());
    return new Row(sum, 0, 0);
  }
}
