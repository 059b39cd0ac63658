package org.foothill.unpick;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foothill.unpick.Board.Key;
import org.foothill.unpick.Board.What;

/**
 * Compares a corrected table with the one before it: a few people more are exactly those who were
 * added, and a few outcomes more are theirs.
 */
final class Corrections {
  private final Board board;
  private final Words words;
  private final Narrowing known;
  private final Policy policy;

  Corrections(Board board, Words words, Narrowing known, Policy policy) {
    this.board = board;
    this.words = words;
    this.known = known;
    this.policy = policy;
  }

  List<Finding> findings() {
    var findings = new ArrayList<Finding>();
    for (int q = 0; q < board.quantities().size(); q++) {
      var quantity = board.quantity(q);
      if (quantity.key().version() > 0 && quantity.attacked() && quantity.people()) {
        finding(q, quantity).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Optional<Finding> finding(int after, Board.Quantity quantity) {
    var people = change(quantity.key(), after);
    var outcome = outcomeChange(quantity.key());
    long small = policy.hideUpTo() * quantity.measure().unit();
    boolean peopleTell = people.filter(each -> isSmall(each, small)).isPresent();
    boolean outcomesTell =
        people.isPresent() && outcome.filter(each -> isSmall(each, small)).isPresent();
    if (!peopleTell && !outcomesTell) {
      return Optional.empty();
    }
    long added = people.orElse(0L);
    var name = words.full(quantity.key());
    var text =
        "%s %d − before %d = %+d".formatted(name, known.low(after), known.low(after) - added, added)
            + outcome.map("; with the outcome %+d"::formatted).orElse("");
    return Optional.of(
        new Finding(
            Finding.Kind.NEWCOMERS,
            Level.LINE,
            true,
            name,
            Math.abs(added),
            Math.abs(added),
            1,
            text));
  }

  private static boolean isSmall(long change, long small) {
    return change != 0 && Math.abs(change) <= small;
  }

  private Optional<Long> outcomeChange(Key key) {
    var outcome = key.of(What.OUTCOME);
    return board.find(outcome).flatMap(q -> change(outcome, q));
  }

  /** By how much it changed; empty unless both versions are known. */
  private Optional<Long> change(Key key, int after) {
    return board
        .find(new Key(key.what(), key.at(), key.version() - 1))
        .filter(before -> known.isKnown(before) && known.isKnown(after))
        .map(before -> known.low(after) - known.low(before));
  }
}
