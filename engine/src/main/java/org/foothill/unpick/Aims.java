package org.foothill.unpick;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foothill.unpick.Board.Kind;
import org.foothill.unpick.Board.Line;
import org.foothill.unpick.Board.Pair;

/** Lists what to try on a board. */
final class Aims {
  private final Board board;
  private final Narrowing known;
  private final Map<Integer, List<Pair>> pairsOf = new HashMap<>();

  Aims(Board board, Narrowing known) {
    this.board = board;
    this.known = known;
    board
        .pairs()
        .forEach(pair -> pairsOf.computeIfAbsent(pair.whole(), _ -> new ArrayList<>()).add(pair));
  }

  List<Aim> all(boolean unions) {
    var aims = new ArrayList<Aim>();
    for (int q = 0; q < board.quantities().size(); q++) {
      if (isAttacked(q) && board.quantity(q).people()) {
        aims.add(new Aim.Count(new int[] {q}, unit(q), -1));
      }
    }
    for (var pair : board.pairs()) {
      if (isAttacked(pair.whole()) && board.quantity(pair.whole()).people()) {
        aims.add(outcome(List.of(pair), -1));
      }
    }
    for (int l = 0; unions && l < board.lines().size(); l++) {
      unions(aims, l);
    }
    return aims;
  }

  private boolean isAttacked(int q) {
    return board.quantity(q).attacked();
  }

  private long unit(int q) {
    return board.quantity(q).measure().unit();
  }

  private Aim outcome(List<Pair> pairs, int line) {
    var first = pairs.getFirst();
    return new Aim.Outcome(
        pairs.stream().mapToInt(Pair::whole).toArray(),
        pairs.stream().mapToInt(Pair::part).toArray(),
        first.most(),
        first.harmless(),
        first.mean(),
        unit(first.whole()),
        line);
  }

  /** The parts of a sum that are not known, taken together. */
  private void unions(List<Aim> aims, int l) {
    var line = board.lines().get(l);
    if (line.kind() != Kind.SUM || !isAttacked(line.quantities()[0])) {
      return;
    }
    var hidden = hidden(line);
    boolean tells =
        hidden.length > 1 && hidden.length < parts(line).length
            || hidden.length > 1 && known.isKnown(line.quantities()[0]);
    if (!tells) {
      return;
    }
    aims.add(new Aim.Count(hidden, unit(hidden[0]), l));
    var measures = new LinkedHashMap<Object, List<Pair>>();
    for (int q : hidden) {
      for (var pair : pairsOf.getOrDefault(q, List.of())) {
        measures.computeIfAbsent(slice(pair), _ -> new ArrayList<>()).add(pair);
      }
    }
    measures.values().stream()
        .filter(pairs -> pairs.size() == hidden.length)
        .forEach(pairs -> aims.add(outcome(pairs, l)));
  }

  /** The measure that a pair belongs to: the codes that do not differ within a line. */
  private Object slice(Pair pair) {
    var part = board.quantity(pair.part()).key();
    var whole = board.quantity(pair.whole()).key();
    var slice = new ArrayList<Object>();
    for (int d = 0; d < part.at().size(); d++) {
      boolean same = part.at().get(d).equals(whole.at().get(d));
      slice.add(same ? "" : part.at().get(d));
    }
    slice.add(part.what());
    slice.add(part.version());
    return slice;
  }

  private int[] hidden(Line line) {
    return Arrays.stream(parts(line))
        .filter(q -> !known.isKnown(q) && board.quantity(q).people())
        .toArray();
  }

  private static int[] parts(Line line) {
    var parts = new ArrayList<Integer>();
    for (int i = 0; i < line.quantities().length; i++) {
      if (line.weights()[i] > 0) {
        parts.add(line.quantities()[i]);
      }
    }
    return parts.stream().mapToInt(Integer::intValue).toArray();
  }
}
