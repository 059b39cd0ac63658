package org.foothill.unpick;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foothill.unpick.Board.Key;
import org.foothill.unpick.Board.What;
import org.foothill.unpick.Schema.Role;

/**
 * Finds columns that count the same people: the denominators of two measures, or the graduates of
 * one that are everybody of the other. A reader sees it because they agree wherever both are
 * printed.
 */
final class Columns {
  /** Fewer equal counts than this may be chance. */
  private static final int ENOUGH = 5;

  private final List<Release> releases;
  private final Trust trust;

  Columns(List<Release> releases, Trust trust) {
    this.releases = releases;
    this.trust = trust;
  }

  /** The people or the outcomes of one measure in one period. */
  record Column(List<String> slice, What what) {}

  /** Measure and period of a cell: one table. */
  static List<String> slice(Schema schema, List<String> at) {
    var slice = new ArrayList<String>();
    schema.find(Role.MEASURE).ifPresent(d -> slice.add(at.get(d)));
    schema.find(Role.TIME).ifPresent(d -> slice.add(at.get(d)));
    return List.copyOf(slice);
  }

  static Key canonical(Map<Column, Column> same, Schema schema, Key key) {
    var column = same.get(new Column(slice(schema, key.at()), key.what()));
    return column == null
        ? key
        : key.with(schema.find(Role.MEASURE).orElseThrow(), column.slice().getFirst())
            .of(column.what());
  }

  /** For each column the first one that counts the same people; empty without measures. */
  Map<Column, Column> same() {
    var schema = releases.getFirst().schema();
    var measure = schema.find(Role.MEASURE);
    if (measure.isEmpty()) {
      return Map.of();
    }
    var columns = new LinkedHashMap<Column, Map<List<String>, View>>();
    for (var release : releases) {
      release.cells().stream()
          .filter(cell -> trust.in(slice(schema, cell.at())))
          .forEach(cell -> put(columns, slice(schema, cell.at()), cell, measure.get()));
    }
    return same(columns);
  }

  private static void put(
      Map<Column, Map<List<String>, View>> columns, List<String> slice, Cell cell, int measure) {
    var elsewhere = new ArrayList<>(cell.at());
    elsewhere.set(measure, "");
    put(columns, new Column(slice, What.PEOPLE), elsewhere, cell.whole());
    put(columns, new Column(slice, What.OUTCOME), elsewhere, cell.part());
  }

  private static void put(
      Map<Column, Map<List<String>, View>> columns, Column column, List<String> at, View view) {
    columns.computeIfAbsent(column, _ -> new HashMap<>()).putIfAbsent(List.copyOf(at), view);
  }

  private static Map<Column, Column> same(Map<Column, Map<List<String>, View>> columns) {
    var firsts = new ArrayList<Column>();
    var same = new HashMap<Column, Column>();
    columns.forEach((column, views) -> {
      var first =
          firsts.stream()
              .filter(other -> mayBeSame(other, column))
              .filter(other -> agree(columns.getOrDefault(other, Map.of()), views))
              .findFirst();
      if (first.isPresent()) {
        same.put(column, first.get());
      } else {
        firsts.add(column);
      }
    });
    return same;
  }

  private static boolean mayBeSame(Column one, Column other) {
    return one.slice()
            .subList(1, one.slice().size())
            .equals(other.slice().subList(1, other.slice().size()))
        && !one.slice().getFirst().equals(other.slice().getFirst());
  }

  private static boolean agree(Map<List<String>, View> one, Map<List<String>, View> other) {
    int equal = 0;
    for (var entry : other.entrySet()) {
      var there = one.get(entry.getKey());
      if (there != null && !fits(there, entry.getValue())) {
        return false;
      }
      boolean isPositive = entry.getValue() instanceof View.Exact(long value) && value > 0;
      equal += isPositive && entry.getValue().equals(there) ? 1 : 0;
    }
    return equal >= ENOUGH;
  }

  private static boolean fits(View one, View other) {
    return low(one) <= high(other) && low(other) <= high(one);
  }

  private static long low(View view) {
    return switch (view) {
      case View.Exact(long value) -> value;
      case View.Range(long low, long _) -> low;
      case View.Hidden _, View.Absent _ -> 0;
    };
  }

  private static long high(View view) {
    return switch (view) {
      case View.Exact(long value) -> value;
      case View.Range(long _, long high) -> high;
      case View.Hidden _, View.Absent _ -> Board.ENDLESS;
    };
  }
}
