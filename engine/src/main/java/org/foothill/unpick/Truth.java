package org.foothill.unpick;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the publisher knows and a reader does not: decides which groups are really small. */
final class Truth {
  private final Board board;
  private final Words words;
  private final Policy policy;
  private final Map<Integer, Long> values;

  Truth(Board board, Words words, Policy policy, Map<Integer, Long> values) {
    this.board = board;
    this.words = words;
    this.policy = policy;
    this.values = values;
  }

  /** A true value that what is printed rules out: something printed is wrong. */
  Optional<Fault> firstContradiction(Narrowing known) {
    return values.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .filter(entry ->
            entry.getValue() < known.low(entry.getKey())
                || entry.getValue() > known.high(entry.getKey()))
        .map(entry ->
            new Fault(
                Fault.Kind.UNTRUE,
                "%s is %d in truth, and the tables say %s."
                    .formatted(
                        words.full(board.quantity(entry.getKey()).key()),
                        entry.getValue(),
                        Words.range(known.low(entry.getKey()), known.high(entry.getKey())))))
        .findFirst();
  }

  /** What may be a small group is one, or is not. */
  Stream<Proven> decide(Proven proven) {
    if (proven.certain() || !(proven.aim() instanceof Aim.Count count)) {
      return Stream.of(proven);
    }
    if (!Arrays.stream(count.quantities()).allMatch(values::containsKey)) {
      return Stream.of(proven);
    }
    long value = Arrays.stream(count.quantities()).mapToLong(q -> values.getOrDefault(q, 0L)).sum();
    boolean isSmall = value >= 1 && value <= policy.hideUpTo() * count.unit();
    return isSmall
        ? Stream.of(
            new Proven(count, proven.kind(), proven.level(), true, proven.low(), proven.high()))
        : Stream.empty();
  }
}
