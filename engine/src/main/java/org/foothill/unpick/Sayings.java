package org.foothill.unpick;

import java.util.List;
import java.util.Optional;
import org.foothill.unpick.Board.Key;
import org.foothill.unpick.Board.Kind;
import org.foothill.unpick.Board.What;
import org.foothill.unpick.Cell.Saying;
import org.foothill.unpick.Schema.Role;

/**
 * Writes printed rates, bands, shares, changes and means as lines between two counts. Half up:
 * {@code (p - u/2) * whole <= part < (p + u/2) * whole}, times the steps that make 1.
 */
final class Sayings {
  private final Board board;
  private final Words words;
  private final Keys keys;

  /** Where the board has a quantity. */
  interface Keys {
    Key key(Schema schema, What what, List<String> at);
  }

  Sayings(Board board, Words words, Keys keys) {
    this.board = board;
    this.words = words;
    this.keys = keys;
  }

  /** Two counts of which one is a share of the other. */
  private record Both(int part, int whole, String name) {}

  void write(Release release) {
    ranks(release);
    for (var cell : release.cells()) {
      for (var saying : cell.sayings()) {
        write(release.schema(), cell, saying);
      }
    }
  }

  private void write(Schema schema, Cell cell, Saying saying) {
    switch (saying) {
      case Saying.Rate(Rounded shown) ->
          rounded(both(schema, cell.at()), shown, "the printed " + shown.asPercent());
      case Saying.Band(Rounded low, Rounded high) -> band(both(schema, cell.at()), low, high);
      case Saying.Share(Rounded shown) -> share(schema, cell, shown);
      case Saying.Change(Rounded shown, boolean ofPrinted) ->
          change(schema, cell, shown, ofPrinted);
      case Saying.Mean(Rounded shown) -> mean(schema, cell, shown);
      case Saying.Rank _ -> {}
    }
  }

  private Both both(Schema schema, List<String> at) {
    int part = index(schema, What.OUTCOME, at);
    int whole = index(schema, What.PEOPLE, at);
    return new Both(part, whole, words.full(board.quantity(whole).key()));
  }

  private int index(Schema schema, What what, List<String> at) {
    return board.place(keys.key(schema, what, at), schema.measure(at));
  }

  private void rounded(Both both, Rounded shown, String name) {
    board.quantity(both.whole()).narrow(1, Board.ENDLESS);
    atLeast(both, 2 * shown.of(), 2 * shown.steps() - 1, name);
    below(both, 2 * shown.of(), 2 * shown.steps() + 1, name);
  }

  /** {@code times * part >= steps * whole}. */
  private void atLeast(Both both, long times, long steps, String name) {
    line(both, times, steps, new long[] {0, Board.ENDLESS}, name);
  }

  /** {@code times * part < steps * whole}. */
  private void below(Both both, long times, long steps, String name) {
    line(both, times, steps, new long[] {-Board.ENDLESS, -1}, name);
  }

  private void line(Both both, long times, long steps, long[] bounds, String name) {
    board.two(
        Kind.RATE,
        new int[] {both.part(), both.whole()},
        new long[] {times, -steps},
        bounds,
        name + " of " + both.name());
  }

  private void band(Both both, Rounded low, Rounded high) {
    var name = "the printed %s to %s".formatted(low.asPercent(), high.asPercent());
    atLeast(both, low.of(), low.steps(), name);
    line(both, high.of(), high.steps(), new long[] {-Board.ENDLESS, 0}, name);
  }

  /** Each is at least as large as the next. */
  private void ranks(Release release) {
    var orders = new java.util.LinkedHashMap<List<Object>, java.util.TreeMap<Integer, Integer>>();
    for (var cell : release.cells()) {
      for (var saying : cell.sayings()) {
        if (saying instanceof Saying.Rank(int position, int d)) {
          var others = new java.util.ArrayList<Object>(cell.at());
          others.set(d, d);
          orders
              .computeIfAbsent(others, _ -> new java.util.TreeMap<>())
              .put(position, index(release.schema(), What.PEOPLE, cell.at()));
        }
      }
    }
    orders
        .values()
        .forEach(order -> {
          var sorted = List.copyOf(order.values());
          for (int i = 1; i < sorted.size(); i++) {
            board.two(
                Kind.WITHIN,
                new int[] {sorted.get(i), sorted.get(i - 1)},
                new long[] {1, -1},
                new long[] {-Board.ENDLESS, 0},
                "the order of rows");
          }
        });
  }

  private void share(Schema schema, Cell cell, Rounded shown) {
    var everybody = new java.util.ArrayList<>(cell.at());
    for (int d = 0; d < everybody.size(); d++) {
      var dimension = schema.dimensions().get(d);
      if (dimension.role() == Role.GROUP && dimension.total().isPresent()) {
        everybody.set(d, dimension.total().get());
      }
    }
    int part = index(schema, What.PEOPLE, cell.at());
    int whole = index(schema, What.PEOPLE, everybody);
    if (part != whole) {
      var name = words.full(board.quantity(whole).key());
      rounded(new Both(part, whole, name), shown, "the printed share " + shown.asPercent());
    }
  }

  private void mean(Schema schema, Cell cell, Rounded shown) {
    var scores = schema.measure(cell.at()).scores();
    if (scores.isPresent()) {
      // Outcomes are scores above the lowest one.
      long steps = shown.steps() - scores.get().lowest() * shown.of();
      rounded(
          both(schema, cell.at()),
          new Rounded(steps, shown.of()),
          "the printed mean " + shown.asMean());
    }
  }

  private void change(Schema schema, Cell cell, Rounded shown, boolean ofPrinted) {
    var now = rate(cell);
    var before = before(schema, cell.at());
    if (now.isEmpty() || before.isEmpty() || now.get().of() != shown.of()) {
      return;
    }
    var both = both(schema, before.get());
    long steps = now.get().steps() - shown.steps();
    if (ofPrinted) {
      var then = new Rounded(steps, shown.of());
      rounded(
          both,
          then,
          "the rate %s before the printed change, from the rate %s"
              .formatted(then.asPercent(), now.get().asPercent()));
    } else {
      var name = "the printed change from the rate " + now.get().asPercent();
      withinOne(both, new Rounded(steps, shown.of()), name);
    }
  }

  /** Two numbers were rounded, so the rate that follows from them is known to one unit. */
  private void withinOne(Both both, Rounded shown, String name) {
    board.quantity(both.whole()).narrow(1, Board.ENDLESS);
    atLeast(both, shown.of(), shown.steps() - 1, name);
    line(both, shown.of(), shown.steps() + 1, new long[] {-Board.ENDLESS, 0}, name);
  }

  private static Optional<Rounded> rate(Cell cell) {
    return cell.sayings().stream()
        .filter(saying -> saying instanceof Saying.Rate)
        .map(saying -> ((Saying.Rate) saying).shown())
        .findFirst();
  }

  private static Optional<List<String>> before(Schema schema, List<String> at) {
    return schema
        .find(Role.TIME)
        .flatMap(d -> {
          int now = schema.dimensions().get(d).codes().indexOf(at.get(d));
          if (now < 1) {
            return Optional.empty();
          }
          var before = new java.util.ArrayList<>(at);
          before.set(d, schema.dimensions().get(d).codes().get(now - 1));
          return Optional.of(List.copyOf(before));
        });
  }
}
