package org.foothill.unpick;

import java.util.Arrays;
import java.util.List;
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

  /** A proof that leaves no room for the truth: something printed is wrong, or the attack is. */
  Optional<Fault> firstContradiction(List<Proven> all) {
    return all.stream()
        .filter(proven -> proven.aim() instanceof Aim.Count)
        .filter(proven ->
            trueCount(proven).filter(v -> v < proven.low() || v > proven.high()).isPresent())
        .map(proven ->
            new Fault(
                Fault.Kind.UNTRUE,
                "%s is %d in truth, and together the tables say %s."
                    .formatted(
                        words.full(
                            board.quantity(((Aim.Count) proven.aim()).quantities()[0]).key()),
                        trueCount(proven).orElse(0L),
                        Words.range((long) proven.low(), (long) proven.high()))))
        .findFirst();
  }

  /** Empty when not all of it is told. */
  private Optional<Long> trueCount(Proven proven) {
    return proven.aim() instanceof Aim.Count count
            && Arrays.stream(count.quantities()).allMatch(values::containsKey)
        ? Optional.of(
            Arrays.stream(count.quantities()).mapToLong(q -> values.getOrDefault(q, 0L)).sum())
        : Optional.empty();
  }

  /** What may be a small group is one, or is not. */
  Stream<Proven> decide(Proven proven) {
    if (proven.certain() || !(proven.aim() instanceof Aim.Count count)) {
      return Stream.of(proven);
    }
    var known = trueCount(proven);
    if (known.isEmpty()) {
      return Stream.of(proven);
    }
    long value = known.get();
    boolean isSmall = value >= 1 && value <= policy.hideUpTo() * count.unit();
    return isSmall
        ? Stream.of(
            new Proven(count, proven.kind(), proven.level(), true, proven.low(), proven.high()))
        : Stream.empty();
  }
}
