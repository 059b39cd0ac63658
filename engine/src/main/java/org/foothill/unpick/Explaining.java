package org.foothill.unpick;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foothill.solvers.IntegerSolver;
import org.foothill.unpick.Board.Key;

/** Says in words what was proven and how, from printed cells. */
final class Explaining {
  /** More summands than this are taken together. */
  private static final int LONGEST = 6;

  private final Board board;
  private final Words words;
  private final Narrowing known;
  private final Optional<Combination> combination;

  Explaining(Board board, Words words, Narrowing known, Optional<IntegerSolver> solver) {
    this.board = board;
    this.words = words;
    this.known = known;
    this.combination = solver.map(each -> new Combination(board, known, each));
  }

  Finding finding(Proven proven) {
    boolean inPoints =
        switch (proven.kind()) {
          case NARROW_RATE, NARROW_MEAN, NONE, ALL -> true;
          case EXACT_COUNT, NARROW_COUNT, SMALL_UNION, NARROW_BAND, NEWCOMERS -> false;
        };
    return new Finding(
        proven.kind(),
        proven.level(),
        proven.certain(),
        about(proven.aim()),
        proven.low(),
        proven.high(),
        inPoints ? 1 : Math.round(proven.high() - proven.low()) + 1,
        (proven.level() == Level.RULE ? "knowing why cells are hidden, " : "") + why(proven));
  }

  private String about(Aim aim) {
    return switch (aim) {
      case Aim.Count count -> about(count.quantities());
      case Aim.Outcome outcome -> about(outcome.parts());
    };
  }

  private String about(int[] quantities) {
    if (quantities.length == 1) {
      return words.full(key(quantities[0]));
    }
    var keys = Arrays.stream(quantities).mapToObj(this::key).toList();
    var own =
        keys.stream()
            .limit(LONGEST)
            .map(key -> words.own(keys, key))
            .collect(Collectors.joining(" + "));
    var more = keys.size() > LONGEST ? " + %d more".formatted(keys.size() - LONGEST) : "";
    return (words.common(keys) + " " + own + more).strip();
  }

  private Key key(int quantity) {
    return board.quantity(quantity).key();
  }

  private String why(Proven proven) {
    return switch (proven.aim()) {
      case Aim.Count(int[] quantities, long _, int _) ->
          counts(weights(quantities, 1), proven.low(), proven.high());
      case Aim.Outcome outcome -> outcomes(outcome, proven);
    };
  }

  private static Map<Integer, Long> weights(int[] quantities, long weight) {
    var weights = new LinkedHashMap<Integer, Long>();
    Arrays.stream(quantities).forEach(q -> weights.merge(q, weight, Long::sum));
    return weights;
  }

  private String counts(Map<Integer, Long> target, double low, double high) {
    if (target.keySet().stream().allMatch(q -> board.quantity(q).printed())) {
      return "It is printed: %d.".formatted((long) high);
    }
    var most = atMost(target, (long) high);
    if (low == high) {
      return most.filter(proof -> proof.unknown().isEmpty())
          .map(proof -> sum(proof, "= %d".formatted((long) high)))
          .or(() -> most.map(proof -> sum(proof, "= at most %d".formatted(proof.bound()))))
          .orElseGet(() -> around(target, "only %d fits".formatted((long) high)));
    }
    var negative = new LinkedHashMap<Integer, Long>();
    target.forEach((q, weight) -> negative.put(q, -weight));
    var least = atMost(negative, (long) -low);
    var parts = new ArrayList<String>();
    most.ifPresent(proof -> parts.add(sum(proof, "= at most %d".formatted(proof.bound()))));
    least
        .filter(_ -> low > 1)
        .ifPresent(
            proof -> parts.add(sum(proof.negated(), "= at least %d".formatted(-proof.bound()))));
    return parts.isEmpty()
        ? around(target, "only %s fit".formatted(Words.range((long) low, (long) high)))
        : String.join("; ", parts);
  }

  private Optional<Combination.Proof> atMost(Map<Integer, Long> target, long bound) {
    return combination.flatMap(each -> each.atMost(target, bound));
  }

  private String outcomes(Aim.Outcome aim, Proven proven) {
    var parts = weights(aim.parts(), 1);
    return switch (proven.kind()) {
      case NONE -> counts(parts, 0, 0);
      case ALL -> everybody(aim);
      case NARROW_BAND -> counts(parts, proven.low(), proven.high());
      case NARROW_RATE, NARROW_MEAN -> rate(aim);
      case EXACT_COUNT, NARROW_COUNT, SMALL_UNION, NEWCOMERS -> "";
    };
  }

  private String rate(Aim.Outcome aim) {
    return List.of(aim.wholes(), aim.parts()).stream()
        .map(quantities -> {
          var low = Arrays.stream(quantities).mapToLong(known::low).sum();
          var high = Arrays.stream(quantities).mapToLong(known::high).sum();
          return counts(weights(quantities, 1), low, high);
        })
        .collect(Collectors.joining("; "));
  }

  private String everybody(Aim.Outcome aim) {
    var rest = weights(aim.wholes(), aim.most());
    weights(aim.parts(), -1).forEach((q, weight) -> rest.merge(q, weight, Long::sum));
    if (rest.keySet().stream().allMatch(q -> board.quantity(q).printed())) {
      return "It is printed: %d of %d."
          .formatted(
              Arrays.stream(aim.parts()).mapToLong(known::low).sum(),
              Arrays.stream(aim.wholes()).mapToLong(known::low).sum());
    }
    var both = apart(aim);
    return both.or(() -> atMost(rest, 0).map(proof -> sum(proof, "= 0 without the outcome")))
        .orElseGet(() -> around(rest, "nobody is left without the outcome"));
  }

  /** The people and the outcomes where both are known. */
  private Optional<String> apart(Aim.Outcome aim) {
    var people = exactly(weights(aim.wholes(), 1), "people");
    var outcomes = exactly(weights(aim.parts(), 1), "with the outcome");
    return people.flatMap(one -> outcomes.map(other -> one + "; " + other));
  }

  private Optional<String> exactly(Map<Integer, Long> target, String of) {
    return atMost(target, Board.ENDLESS)
        .filter(proof -> proof.unknown().isEmpty() && !proof.lines().isEmpty())
        .map(proof -> sum(proof, "= %d %s".formatted(proof.bound(), of)));
  }

  /** {@code All 214 − low income 205 = 9}. */
  private String sum(Combination.Proof proof, String end) {
    var keys = proof.printed().keySet().stream().map(this::key).toList();
    var text = new StringBuilder();
    terms(text, proof, keys, true);
    terms(text, proof, keys, false);
    if (text.isEmpty()) {
      text.append('0');
    }
    long taken = proof.unknown().values().stream().mapToLong(Long::longValue).sum();
    if (taken != 0) {
      int cells = proof.unknown().size();
      text.append(taken < 0 ? " − at least " : " + at most ")
          .append(Math.abs(taken))
          .append(cells == 1 ? " in another hidden cell" : " in %d hidden cells".formatted(cells));
    }
    return text.append(' ').append(end).toString();
  }

  private void terms(
      StringBuilder text, Combination.Proof proof, List<Key> keys, boolean positive) {
    var terms =
        proof.printed().entrySet().stream()
            .filter(entry -> entry.getValue() > 0 == positive)
            .filter(entry -> value(entry.getKey()) != 0)
            .sorted(Map.Entry.comparingByKey())
            .toList();
    int shown = terms.size() > LONGEST ? LONGEST - 1 : terms.size();
    for (var term : terms.subList(0, shown)) {
      text.append(sign(text, positive)).append(term(keys, term));
    }
    if (shown < terms.size()) {
      long rest =
          terms.subList(shown, terms.size()).stream()
              .mapToLong(term -> Math.abs(term.getValue()) * value(term.getKey()))
              .sum();
      text.append(sign(text, positive))
          .append("%d others %d".formatted(terms.size() - shown, rest));
    }
  }

  private static String sign(StringBuilder before, boolean positive) {
    if (before.isEmpty()) {
      return positive ? "" : "− ";
    }
    return positive ? " + " : " − ";
  }

  private String term(List<Key> keys, Map.Entry<Integer, Long> term) {
    long times = Math.abs(term.getValue());
    return (times > 1 ? times + " × " : "")
        + words.own(keys, key(term.getKey()))
        + " "
        + value(term.getKey());
  }

  private long value(int quantity) {
    return board.quantity(quantity).low();
  }

  /** Where no short sum says it: what was looked at together. */
  private String around(Map<Integer, Long> target, String end) {
    var names =
        target.keySet().stream()
            .flatMapToInt(q -> IntStream.of(known.linesOf(q)))
            .distinct()
            .mapToObj(board.lines()::get)
            .filter(line -> line.kind() == Board.Kind.RATE)
            .map(Board.Line::name)
            .distinct()
            .toList();
    var rates = names.isEmpty() ? "" : String.join(", ", names) + ": ";
    return rates + "in whole numbers " + end;
  }
}
