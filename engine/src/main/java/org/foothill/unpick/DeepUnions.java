package org.foothill.unpick;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.foothill.solvers.IntegerSolver;
import org.foothill.solvers.IntegerSolver.Answer;
import org.foothill.solvers.IntegerSolver.Question;
import org.foothill.solvers.IntegerSolver.Row;
import org.foothill.solvers.IntegerSolver.Sum;

/**
 * Looks for several lines that, added and subtracted once each, leave a few hidden groups with a
 * small sum. That no such lines exist is proven at once.
 */
final class DeepUnions {
  private static final double EFFORT = 2;

  private final Board board;
  private final Policy policy;
  private final IntegerSolver solver;

  DeepUnions(Board board, Policy policy, IntegerSolver solver) {
    this.board = board;
    this.policy = policy;
    this.solver = solver;
  }

  /** The hidden groups; {@code sure} is false when the solver gave up. */
  record Found(Optional<Proven> proven, boolean sure) {}

  Found find(Island island) {
    var lines =
        island.lines().stream()
            .filter(line -> line.kind() == Board.Kind.SUM && isAboutPeople(island, line))
            .toList();
    boolean sure = true;
    for (var linked : linked(island, lines)) {
      var used = new TreeSet<Integer>();
      linked.forEach(line -> Arrays.stream(line.quantities()).forEach(used::add));
      if (linked.size() > 1) {
        var found = find(island, linked, List.copyOf(used));
        if (found.proven().isPresent()) {
          return found;
        }
        sure &= found.sure();
      }
    }
    return new Found(Optional.empty(), sure);
  }

  private Found find(Island island, List<Board.Line> lines, List<Integer> used) {
    var any = find(island, lines, used, Sum.NOTHING);
    if (any.proven().isEmpty()) {
      return any;
    }
    // There is one: the fewest groups are the easiest to explain.
    var groups = range(2 * lines.size(), 2 * lines.size() + used.size());
    var fewest = find(island, lines, used, new Sum(groups, ones(groups.length)));
    return fewest.proven().isPresent() ? fewest : any;
  }

  private Found find(Island island, List<Board.Line> lines, List<Integer> used, Sum few) {
    return switch (solver.solve(question(island, lines, used, few))) {
      case Answer.Optimal(long[] values, long _) -> found(island, lines, used, values);
      case Answer.Found(long[] values, long _, double _) -> found(island, lines, used, values);
      case Answer.Impossible() -> new Found(Optional.empty(), true);
      case Answer.GaveUp(double _) -> new Found(Optional.empty(), false);
    };
  }

  /** Lines that share no hidden group of people are looked at apart. */
  private static List<List<Board.Line>> linked(Island island, List<Board.Line> lines) {
    var home = new int[island.quantities().length];
    Arrays.setAll(home, i -> i);
    for (var line : lines) {
      int first = line.quantities()[0];
      for (int place : line.quantities()) {
        int from = home[place];
        int to = home[first];
        Arrays.setAll(home, i -> home[i] == from ? to : home[i]);
      }
    }
    var linked = new TreeMap<Integer, List<Board.Line>>();
    lines.forEach(line ->
        linked.computeIfAbsent(home[line.quantities()[0]], _ -> new ArrayList<>()).add(line));
    return List.copyOf(linked.values());
  }

  private boolean isAboutPeople(Island island, Board.Line line) {
    return Arrays.stream(line.quantities())
        .mapToObj(place -> board.quantity(island.quantities()[place]))
        .allMatch(quantity ->
            quantity.key().what() == Board.What.PEOPLE && quantity.measure().unit() == 1);
  }

  // Variables: times added and times subtracted of each line, then one for each quantity that is
  // left.
  private Question question(Island island, List<Board.Line> lines, List<Integer> used, Sum few) {
    int count = 2 * lines.size() + used.size();
    var high = new long[count];
    Arrays.fill(high, 1);
    var rows = new ArrayList<Row>();
    for (int j = 0; j < used.size(); j++) {
      int place = used.get(j);
      if (!board.quantity(island.quantities()[place]).people()) {
        high[2 * lines.size() + j] = 0;
      }
      rows.add(new Row(left(lines, place, 2 * lines.size() + j), 0, 0));
    }
    var value = new long[2 * lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      value[i] = lines.get(i).least();
      value[lines.size() + i] = -lines.get(i).least();
    }
    var times = range(0, 2 * lines.size());
    rows.add(new Row(new Sum(times, value), 1, policy.union() - 1L));
    // Every hidden group has its least, so that no more than a few of them are small together.
    var groups = range(2 * lines.size(), count);
    var least = used.stream().mapToLong(place -> Math.max(0, island.low()[place])).toArray();
    rows.add(new Row(new Sum(groups, least), 0, policy.union() - 1L));
    rows.add(new Row(new Sum(groups, ones(groups.length)), 2, groups.length));
    return new Question(new long[count], high, rows, few, new long[0], EFFORT);
  }

  private static int[] range(int from, int to) {
    return java.util.stream.IntStream.range(from, to).toArray();
  }

  private static long[] ones(int length) {
    var ones = new long[length];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static Sum left(List<Board.Line> lines, int place, int variable) {
    var variables = new ArrayList<Integer>();
    var weights = new ArrayList<Long>();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      for (int k = 0; k < line.quantities().length; k++) {
        if (line.quantities()[k] == place) {
          variables.addAll(List.of(i, lines.size() + i));
          weights.addAll(List.of(line.weights()[k], -line.weights()[k]));
        }
      }
    }
    variables.add(variable);
    weights.add(-1L);
    return new Sum(
        variables.stream().mapToInt(Integer::intValue).toArray(),
        weights.stream().mapToLong(Long::longValue).toArray());
  }

  private Found found(Island island, List<Board.Line> lines, List<Integer> used, long[] values) {
    long sum = 0;
    for (int i = 0; i < lines.size(); i++) {
      sum += (values[i] - values[lines.size() + i]) * lines.get(i).least();
    }
    var groups = new ArrayList<Integer>();
    for (int j = 0; j < used.size(); j++) {
      if (values[2 * lines.size() + j] == 1) {
        groups.add(island.quantities()[used.get(j)]);
      }
    }
    var aim = new Aim.Count(groups.stream().mapToInt(Integer::intValue).toArray(), 1, 0);
    return new Found(
        Optional.of(new Proven(aim, Finding.Kind.SMALL_UNION, Level.UNION, true, sum, sum)), true);
  }
}
