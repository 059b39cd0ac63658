package org.foothill.unpick;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.foothill.unpick.Board.Line;

/**
 * Unknown quantities that lines link, with those lines; known quantities are taken to the other
 * side.
 *
 * @param quantities their places on the board, in order
 * @param lines with places within the island
 */
record Island(
    int[] quantities, long[] low, long[] high, List<Line> lines, Map<Integer, Integer> places) {
  /** Position within the island; -1 for a known quantity. */
  int place(int quantity) {
    return places.getOrDefault(quantity, -1);
  }

  /** All islands, those with the first quantities first. */
  static List<Island> all(Board board, Narrowing known) {
    var home = new int[board.quantities().size()];
    Arrays.setAll(home, i -> i);
    for (var line : board.lines()) {
      int first = -1;
      for (int q : line.quantities()) {
        if (!known.isKnown(q)) {
          first = first < 0 ? root(home, q) : join(home, first, root(home, q));
        }
      }
    }
    var members = new java.util.TreeMap<Integer, List<Integer>>();
    for (int q = 0; q < home.length; q++) {
      if (!known.isKnown(q)) {
        members.computeIfAbsent(root(home, q), _ -> new ArrayList<>()).add(q);
      }
    }
    return members.values().stream().map(each -> of(board, known, each)).toList();
  }

  private static int join(int[] home, int one, int other) {
    home[Math.max(one, other)] = Math.min(one, other);
    return Math.min(one, other);
  }

  private static int root(int[] home, int q) {
    int at = q;
    while (home[at] != at) {
      home[at] = home[home[at]];
      at = home[at];
    }
    return at;
  }

  private static Island of(Board board, Narrowing known, List<Integer> members) {
    var quantities = members.stream().mapToInt(Integer::intValue).toArray();
    var places = new HashMap<Integer, Integer>();
    for (int i = 0; i < quantities.length; i++) {
      places.put(quantities[i], i);
    }
    var lines = new ArrayList<Line>();
    Arrays.stream(quantities)
        .flatMap(q -> Arrays.stream(known.linesOf(q)))
        .sorted()
        .distinct()
        .mapToObj(board.lines()::get)
        .forEach(line -> {
          var within = within(line, known, places);
          if (within.quantities().length > 1) {
            lines.add(within);
          }
        });
    return new Island(
        quantities,
        Arrays.stream(quantities).mapToLong(known::low).toArray(),
        Arrays.stream(quantities).mapToLong(known::high).toArray(),
        List.copyOf(lines),
        Map.copyOf(places));
  }

  private static Line within(Line line, Narrowing known, Map<Integer, Integer> places) {
    int count = 0;
    var quantities = new int[line.quantities().length];
    var weights = new long[quantities.length];
    for (int i = 0; i < quantities.length; i++) {
      int q = line.quantities()[i];
      if (!known.isKnown(q)) {
        quantities[count] = places.getOrDefault(q, -1);
        weights[count++] = line.weights()[i];
      }
    }
    long gone = sumOfKnown(line, known);
    return new Line(
        line.kind(),
        Arrays.copyOf(quantities, count),
        Arrays.copyOf(weights, count),
        line.least() <= -Board.ENDLESS ? line.least() : line.least() - gone,
        line.most() >= Board.ENDLESS ? line.most() : line.most() - gone,
        line.name());
  }

  private static long sumOfKnown(Line line, Narrowing known) {
    return IntStream.range(0, line.quantities().length)
        .filter(i -> known.isKnown(line.quantities()[i]))
        .mapToLong(i -> line.weights()[i] * known.low(line.quantities()[i]))
        .sum();
  }

  /** Whether whole numbers satisfy every line. */
  boolean holds(long[] point) {
    for (int i = 0; i < point.length; i++) {
      if (point[i] < low[i] || point[i] > high[i]) {
        return false;
      }
    }
    for (var line : lines) {
      long sum = 0;
      for (int i = 0; i < line.quantities().length; i++) {
        sum += line.weights()[i] * point[line.quantities()[i]];
      }
      if (sum < line.least() || sum > line.most()) {
        return false;
      }
    }
    return true;
  }
}
