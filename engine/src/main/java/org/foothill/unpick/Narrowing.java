package org.foothill.unpick;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.foothill.unpick.Board.Line;

/**
 * Looks at one line at a time until none tells more: what a patient reader does with a pencil.
 * Keeps which line told what, so that it can be explained.
 */
final class Narrowing {
  /** A bound that creeps, as with two rates that bind each other, is left to the solver. */
  private static final int PATIENCE = 60;

  private final Board board;
  private final long[] low;
  private final long[] high;
  private final int[][] linesOf;
  private final int[] changes;
  private final List<Event> events = new ArrayList<>();
  private final int[] lastEvent;

  /**
   * A line that told a bound.
   *
   * @param index its place in the order of thinking
   * @param before the event of the same bound before this one; -1 for none
   */
  record Event(int index, int quantity, boolean isHigh, long value, int line, int before) {}

  Narrowing(Board board) {
    this.board = board;
    int count = board.quantities().size();
    low = board.quantities().stream().mapToLong(Board.Quantity::low).toArray();
    high = board.quantities().stream().mapToLong(Board.Quantity::high).toArray();
    linesOf = linesOf(board, count);
    changes = new int[2 * count];
    lastEvent = new int[2 * count];
    Arrays.fill(lastEvent, -1);
  }

  private static int[][] linesOf(Board board, int count) {
    var sizes = new int[count];
    board.lines().forEach(line -> Arrays.stream(line.quantities()).forEach(q -> sizes[q]++));
    var of = new int[count][];
    for (int i = 0; i < count; i++) {
      of[i] = new int[sizes[i]];
    }
    for (int l = 0; l < board.lines().size(); l++) {
      for (int q : board.lines().get(l).quantities()) {
        of[q][--sizes[q]] = l;
      }
    }
    return of;
  }

  long low(int quantity) {
    return low[quantity];
  }

  long high(int quantity) {
    return high[quantity];
  }

  boolean isKnown(int quantity) {
    return low[quantity] == high[quantity];
  }

  int[] linesOf(int quantity) {
    return linesOf[quantity];
  }

  /** The newest event of a bound before another one; empty when the bound was told at once. */
  Optional<Event> told(int quantity, boolean isHigh, int before) {
    int at = lastEvent[2 * quantity + (isHigh ? 1 : 0)];
    while (at >= before) {
      at = events.get(at).before();
    }
    return at < 0 ? Optional.empty() : Optional.of(events.get(at));
  }

  int eventCount() {
    return events.size();
  }

  /** Knows from now on that a quantity is within bounds; false when it cannot be. */
  boolean assume(int quantity, long least, long most) {
    low[quantity] = Math.max(low[quantity], least);
    high[quantity] = Math.min(high[quantity], most);
    return low[quantity] <= high[quantity];
  }

  /** Narrows until nothing changes; the first line that cannot be. */
  Optional<Line> run() {
    var due = new ArrayDeque<Integer>();
    var isDue = new boolean[board.lines().size()];
    for (int l = 0; l < isDue.length; l++) {
      due.add(l);
      isDue[l] = true;
    }
    while (!due.isEmpty()) {
      int l = due.remove();
      isDue[l] = false;
      int from = events.size();
      if (!narrow(l)) {
        return Optional.of(board.lines().get(l));
      }
      for (int e = from; e < events.size(); e++) {
        wake(linesOf[events.get(e).quantity()], due, isDue);
      }
    }
    return Optional.empty();
  }

  private static void wake(int[] lines, ArrayDeque<Integer> due, boolean[] isDue) {
    for (int line : lines) {
      if (!isDue[line]) {
        isDue[line] = true;
        due.add(line);
      }
    }
  }

  /** Least and greatest sum of a line, with the number of endless summands. */
  private record Sums(long least, int endlessBelow, long most, int endlessAbove) {}

  private Sums sums(Line line) {
    long least = 0;
    long most = 0;
    int below = 0;
    int above = 0;
    for (int i = 0; i < line.quantities().length; i++) {
      int q = line.quantities()[i];
      long weight = line.weights()[i];
      long small = weight > 0 ? low[q] : high[q];
      long great = weight > 0 ? high[q] : low[q];
      below += isEndless(small) ? 1 : 0;
      above += isEndless(great) ? 1 : 0;
      least += finite(weight, small);
      most += finite(weight, great);
    }
    return new Sums(least, below, most, above);
  }

  private static boolean isEndless(long bound) {
    return Math.abs(bound) >= Board.ENDLESS;
  }

  /** What a bound adds to a sum; endless ones are counted apart. */
  private static long finite(long weight, long bound) {
    return isEndless(bound) ? 0 : weight * bound;
  }

  private boolean narrow(int l) {
    var line = board.lines().get(l);
    var sums = sums(line);
    boolean possible =
        (sums.endlessBelow() > 0 || sums.least() <= line.most())
            && (sums.endlessAbove() > 0 || sums.most() >= line.least());
    for (int i = 0; possible && i < line.quantities().length; i++) {
      int q = line.quantities()[i];
      long weight = line.weights()[i];
      long small = weight > 0 ? low[q] : high[q];
      long great = weight > 0 ? high[q] : low[q];
      if (sums.endlessBelow() == (isEndless(small) ? 1 : 0) && !isEndless(line.most())) {
        long rest = sums.least() - finite(weight, small);
        atMost(q, weight, line.most() - rest, l);
      }
      if (sums.endlessAbove() == (isEndless(great) ? 1 : 0) && !isEndless(line.least())) {
        long rest = sums.most() - finite(weight, great);
        atMost(q, -weight, rest - line.least(), l);
      }
      possible = low[q] <= high[q];
      sums = possible && changed(q, weight, small, great) ? sums(line) : sums;
    }
    return possible;
  }

  private boolean changed(int q, long weight, long small, long great) {
    return small != (weight > 0 ? low[q] : high[q]) || great != (weight > 0 ? high[q] : low[q]);
  }

  /** {@code weight * quantity <= room}. */
  private void atMost(int q, long weight, long room, int line) {
    if (weight > 0) {
      long most = Math.floorDiv(room, weight);
      if (most < high[q] && patient(2 * q + 1)) {
        high[q] = most;
        event(q, true, most, line);
      }
    } else {
      long least = -Math.floorDiv(room, -weight);
      if (least > low[q] && patient(2 * q)) {
        low[q] = least;
        event(q, false, least, line);
      }
    }
  }

  private boolean patient(int bound) {
    return changes[bound]++ < PATIENCE;
  }

  private void event(int q, boolean isHigh, long value, int line) {
    int bound = 2 * q + (isHigh ? 1 : 0);
    events.add(new Event(events.size(), q, isHigh, value, line, lastEvent[bound]));
    lastEvent[bound] = events.size() - 1;
  }
}
