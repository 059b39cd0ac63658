package org.foothill.unpick;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foothill.unpick.Board.Key;
import org.foothill.unpick.Board.What;

/** Writes releases as one board: the same set of people in two of them is one quantity. */
final class BoardMaker {
  /** More quantities than this do not fit into two gigabytes with all that is made of them. */
  private static final int LARGEST = 1_500_000;

  private final List<Release> releases;
  private final Optional<Release> truth;
  private final Trust trust;
  private final Board board = new Board();
  private final List<Fault> faults = new ArrayList<>();
  private final Map<List<String>, Integer> versions = new HashMap<>();
  private final Words words;
  private Map<Columns.Column, Columns.Column> same = Map.of();

  BoardMaker(List<Release> releases, Optional<Release> truth, Trust trust) {
    this.releases = releases;
    this.truth = truth;
    this.trust = trust;
    this.words = new Words(releases.getFirst().schema());
  }

  /** What was made. */
  sealed interface Made {
    record Whole(Board board, Words words, Policy policy, Map<Integer, Long> truth)
        implements Made {}

    record Faulty(List<Fault> faults) implements Made {}
  }

  Made make() {
    releases.forEach(release -> new SchemaCheck(release).check(faults));
    if (!faults.isEmpty()) {
      return new Made.Faulty(List.copyOf(faults));
    }
    same = new Columns(releases, trust).same();
    for (var release : releases) {
      read(release);
    }
    if (faults.isEmpty()) {
      sums();
      var sayings = new Sayings(board, words, this::key);
      releases.forEach(sayings::write);
      pairs();
    }
    return faults.isEmpty()
        ? new Made.Whole(board, words, releases.getFirst().schema().policy(), truth())
        : new Made.Faulty(List.copyOf(faults));
  }

  /** True counts by place on the board. */
  private Map<Integer, Long> truth() {
    var values = new HashMap<Integer, Long>();
    for (var release : truth.stream().toList()) {
      for (var cell : release.cells()) {
        truth(values, key(release.schema(), What.PEOPLE, cell.at()), cell.whole());
        truth(values, key(release.schema(), What.OUTCOME, cell.at()), cell.part());
      }
    }
    return values;
  }

  private void truth(Map<Integer, Long> values, Key key, View view) {
    if (view instanceof View.Exact(long value)) {
      board.find(key).ifPresent(index -> values.put(index, value));
    }
  }

  private void read(Release release) {
    var slices = new LinkedHashMap<List<String>, List<Cell>>();
    for (var cell : release.cells()) {
      slices
          .computeIfAbsent(Columns.slice(release.schema(), cell.at()), _ -> new ArrayList<>())
          .add(cell);
    }
    slices.forEach((slice, cells) -> {
      if (cells.stream().anyMatch(cell -> contradicts(release.schema(), cell))) {
        versions.merge(slice, 1, Integer::sum);
      }
      cells.forEach(cell -> tell(release, cell));
    });
  }

  /** Only what an earlier release told can be corrected. */
  private boolean contradicts(Schema schema, Cell cell) {
    return disagrees(key(schema, What.PEOPLE, cell.at()), cell.whole(), 1)
        || disagrees(key(schema, What.OUTCOME, cell.at()), cell.part(), 0);
  }

  private boolean disagrees(Key key, View view, long least) {
    return board
        .find(key)
        .map(board::quantity)
        .map(known -> {
          long[] bounds = bounds(view, least);
          return bounds[0] > known.high() || bounds[1] < known.low();
        })
        .orElse(false);
  }

  private Key key(Schema schema, What what, List<String> at) {
    int version = versions.getOrDefault(Columns.slice(schema, at), 0);
    return canonical(schema, new Key(what, at, version));
  }

  private void tell(Release release, Cell cell) {
    var measure = release.schema().measure(cell.at());
    int whole = place(release, What.PEOPLE, cell.at());
    board.quantity(whole).isPeople();
    told(whole, cell.whole(), 1);
    if (measure.counted() && !(cell.part() instanceof View.Absent && cell.sayings().isEmpty())) {
      int part = place(release, What.OUTCOME, cell.at());
      told(part, cell.part(), 0);
    }
  }

  private int place(Release release, What what, List<String> at) {
    var schema = release.schema();
    int index = board.place(key(schema, what, at), schema.measure(at));
    board.alias(new Key(what, at, versions.getOrDefault(Columns.slice(schema, at), 0)), index);
    if (release.attacked()) {
      board.quantity(index).attack();
    }
    return index;
  }

  private void told(int index, View view, long least) {
    var quantity = board.quantity(index);
    long[] bounds = bounds(view, least);
    if (view instanceof View.Exact(long value) && value < 0) {
      faults.add(
          new Fault(
              Fault.Kind.NOT_A_COUNT,
              "%s is %d, and a count is never below zero."
                  .formatted(words.full(quantity.key()), value)));
      return;
    }
    if (view instanceof View.Hidden(View.Mark mark)) {
      quantity.hide(mark);
    }
    var before = quantity.low();
    var most = quantity.high();
    if (!quantity.narrow(bounds[0], bounds[1])) {
      faults.add(
          new Fault(
              Fault.Kind.TWO_VALUES,
              "%s is told twice and differently: %s and %s."
                  .formatted(
                      words.full(quantity.key()),
                      Words.range(before, most),
                      Words.range(bounds[0], bounds[1]))));
    }
  }

  private static long[] bounds(View view, long least) {
    return switch (view) {
      case View.Exact(long value) -> new long[] {value, value};
      case View.Range(long low, long high) -> new long[] {low, high};
      case View.Hidden _ -> new long[] {least, Board.ENDLESS};
      case View.Absent _ -> new long[] {0, Board.ENDLESS};
    };
  }

  private void sums() {
    var schema = releases.getFirst().schema();
    var sums = new Sums(new Totals(board, words, schema, key -> canonical(schema, key), trust));
    if (!sums.write(LARGEST)) {
      faults.add(
          new Fault(
              Fault.Kind.TOO_LARGE,
              "The tables have more than %d counts. Give fewer years or places at once."
                  .formatted(LARGEST)));
    }
  }

  private Key canonical(Schema schema, Key key) {
    return key.version() > 0 ? key : Columns.canonical(same, schema, key);
  }

  private void pairs() {
    var seen = new LinkedHashSet<List<Integer>>();
    int count = board.quantities().size();
    for (int i = 0; i < count; i++) {
      var part = board.quantity(i);
      if (part.key().what() == What.OUTCOME && !words.isDifference(part.key())) {
        pair(seen, part.key(), i);
      }
    }
    // Where a column is another's part, its own pairs are told by the keys of the cells.
    for (var release : releases) {
      for (var cell : release.cells()) {
        var part = board.find(key(release.schema(), What.OUTCOME, cell.at()));
        var whole = board.find(key(release.schema(), What.PEOPLE, cell.at()));
        if (part.isPresent() && whole.isPresent() && !part.equals(whole)) {
          pair(seen, release.schema().measure(cell.at()), whole.get(), part.get());
        }
      }
    }
  }

  private void pair(Set<List<Integer>> seen, Key partKey, int part) {
    var schema = releases.getFirst().schema();
    var wholeKey = key(schema, What.PEOPLE, partKey.at());
    var version = wholeKey.version() == partKey.version() ? wholeKey : partKey.of(What.PEOPLE);
    var measure = schema.measure(partKey.at());
    int whole = board.find(version).orElseGet(() -> board.place(version, measure));
    if (whole != part) {
      pair(seen, measure, whole, part);
    }
  }

  private void pair(Set<List<Integer>> seen, Schema.Measure measure, int whole, int part) {
    if (!seen.add(List.of(whole, part))) {
      return;
    }
    long most = measure.scores().map(scores -> scores.highest() - scores.lowest()).orElse(1L);
    board.add(new Board.Pair(whole, part, most, measure.harmless(), measure.scores().isPresent()));
    board.two(
        Board.Kind.WITHIN,
        new int[] {part, whole},
        new long[] {1, -most},
        new long[] {-Board.ENDLESS, 0},
        "part of " + words.full(board.quantity(whole).key()));
  }
}
