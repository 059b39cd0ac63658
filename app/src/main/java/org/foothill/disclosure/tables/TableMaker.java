package org.foothill.disclosure.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foothill.suppression.Cell;
import org.foothill.suppression.Entry;
import org.foothill.suppression.Relation;
import org.foothill.suppression.Rules;
import org.foothill.suppression.Split;
import org.foothill.suppression.TableFamily;
import org.foothill.suppression.View;
import org.foothill.unpick.Release;
import org.foothill.unpick.Schema;

/** Writes a described table as a family for the engine. */
final class TableMaker {
  /** Tables with more lines are cut into blocks by place. */
  private static final int LARGE = 4000;

  private final Release table;
  private final Schema schema;
  private final Rules rules;
  private final Map<String, Integer> blocks;
  private final List<Cell> cells = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<Split> splits = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  TableMaker(Release table, Rules rules) {
    this.table = table;
    this.schema = table.schema();
    this.rules = rules;
    blocks = table.cells().size() > LARGE ? Counts.blocks(schema) : Map.of();
  }

  /** A line of the table and what its steps tell. */
  record Line(List<String> at, List<Told> steps) {}

  /** The closed set of answers. */
  sealed interface Made {
    /**
     * @param lines one for each entry of the family
     */
    record Whole(TableFamily family, List<Line> lines) implements Made {}

    /** The table cannot be protected because it is wrong; one sentence. */
    record Faulty(String fault) implements Made {}
  }

  Made make() {
    var wholes = Counts.ofPeople(schema);
    var parts = Counts.ofOutcomes(schema);
    for (var cell : table.cells()) {
      if (!(cell.whole() instanceof org.foothill.unpick.View.Exact(long whole))) {
        return new Made.Faulty(
            "The line %s has no count. A table to protect holds true counts.".formatted(cell.at()));
      }
      wholes.put(cell.at(), whole);
      if (cell.part() instanceof org.foothill.unpick.View.Exact(long part)) {
        if (part > whole) {
          return new Made.Faulty(
              "In the line %s, %d of %d have the outcome.".formatted(cell.at(), part, whole));
        }
        parts.put(cell.at(), part);
      }
    }
    var fault = wholes.complete().or(parts::complete);
    if (fault.isPresent()) {
      return new Made.Faulty(fault.get());
    }
    return write(wholes, parts);
  }

  private Made write(Counts wholes, Counts parts) {
    var whole = column(wholes, true);
    var part = column(parts, false);
    part.forEach((at, cell) -> {
      var all = whole.get(at);
      if (all != null) {
        var harmless = schema.measure(at).harmless();
        long left = cells.get(all).value() - cells.get(cell).value();
        int rest = cell(Cell.outcome(at + " without", Math.max(0, left)), at);
        splits.add(
            new Split(
                all,
                cell,
                rest,
                !harmless.contains(Schema.Extreme.NONE),
                !harmless.contains(Schema.Extreme.ALL)));
      }
    });
    for (var line : table.cells()) {
      entry(line.at(), known(whole, line.at()), part.getOrDefault(line.at(), -1));
    }
    var family = new TableFamily(table.name(), 1, cells, relations, splits, entries);
    return new Made.Whole(family, lines);
  }

  private static int known(Map<List<String>, Integer> column, List<String> at) {
    var cell = column.get(at);
    if (cell == null) {
      throw new IllegalStateException("The line %s has no cell.".formatted(at));
    }
    return cell;
  }

  private int cell(Cell cell, List<String> at) {
    var place = schema.find(Schema.Role.PLACE).map(at::get).orElse("");
    cells.add(cell.in(blocks.getOrDefault(place, 0)));
    return cells.size() - 1;
  }

  private Map<List<String>, Integer> column(Counts counts, boolean people) {
    var column = new HashMap<List<String>, Integer>();
    counts
        .all()
        .forEach((at, value) ->
            column.put(
                at,
                cell(
                    people
                        ? Cell.people(String.join(" ", at), value)
                        : Cell.outcome(String.join(" ", at) + " with", value),
                    at)));
    for (var line : counts.lines()) {
      sum(line, column, people);
    }
    return column;
  }

  private void sum(Counts.Line line, Map<List<String>, Integer> column, boolean people) {
    var whole = column.get(line.whole());
    var parts =
        line.parts().stream().filter(column::containsKey).map(at -> known(column, at)).toList();
    if (whole == null || parts.isEmpty() || parts.size() < line.parts().size()) {
      return;
    }
    var name = String.join(" ", line.whole()) + " by " + line.sum().name();
    long sum = parts.stream().mapToLong(c -> cells.get(c).value()).sum();
    long over = sum - cells.get(whole).value();
    if (!line.sum().nearly() || over == 0) {
      relations.add(new Relation(name, whole, parts));
    } else if (over < 0) {
      nowhere(line, new Relation(name, whole, parts), -over);
    } else {
      var all = people ? Cell.people(name, sum) : Cell.outcome(name, sum);
      several(line, new Relation(name, whole, parts), all);
    }
  }

  /** Some are in no part: they are one more. */
  private void nowhere(Counts.Line line, Relation relation, long count) {
    var more = new ArrayList<>(relation.parts());
    more.add(cell(Cell.gap(relation.name() + " nowhere", count), line.whole()));
    relations.add(new Relation(relation.name(), relation.whole(), more));
  }

  /** Some are in several parts: the parts make up {@code all}, which is the whole and these. */
  private void several(Counts.Line line, Relation relation, Cell all) {
    int both = cell(all, line.whole());
    relations.add(new Relation(relation.name(), both, relation.parts()));
    long over = all.value() - cells.get(relation.whole()).value();
    int twice = cell(Cell.gap(relation.name() + " several", over), line.whole());
    relations.add(new Relation(relation.name(), both, List.of(relation.whole(), twice)));
  }

  private void entry(List<String> at, int wholeCell, int partCell) {
    long whole = cells.get(wholeCell).value();
    var exact = View.exact(wholeCell, whole);
    var steps = new ArrayList<Entry.Step>();
    var told = new ArrayList<Told>();
    if (whole == 0) {
      steps.add(new Entry.Step(0, List.of(exact)));
      told.add(new Told.Nobody());
    } else if (whole > rules.hideUpTo() && partCell < 0) {
      steps.add(new Entry.Step(0, List.of(exact)));
      told.add(new Told.Count(whole));
    } else if (whole > rules.hideUpTo()) {
      long part = cells.get(partCell).value();
      var first = first(at, part, whole);
      int fifth = (int) Math.min(4, part * 5 / whole) * 20;
      var coarser = new Told.Band(fifth, fifth + 20, whole);
      steps.add(new Entry.Step(0, List.of(exact, view(first, partCell))));
      told.add(first);
      if (!first.equals(coarser)) {
        steps.add(new Entry.Step(cost(at, whole) / 3, List.of(exact, view(coarser, partCell))));
        told.add(coarser);
      }
    }
    if (whole > 0) {
      steps.add(new Entry.Step(cost(at, whole), List.of()));
      told.add(new Told.Hidden());
    }
    entries.add(new Entry(String.join(" ", at), steps));
    lines.add(new Line(at, told));
  }

  private Told first(List<String> at, long part, long whole) {
    long band = rules.endBandCount(whole, 1);
    int code = rules.endBand(whole);
    var harmless = schema.measure(at).harmless();
    if (part <= band && !harmless.contains(Schema.Extreme.NONE)) {
      return new Told.Band(0, code, whole);
    }
    return whole - part <= band && !harmless.contains(Schema.Extreme.ALL)
        ? new Told.Band(100 - code, 100, whole)
        : new Told.Rate(part, whole);
  }

  private static View view(Told told, int part) {
    return switch (told) {
      case Told.Rate(long value, long _) -> View.exact(part, value);
      case Told.Band(int low, int high, long whole) ->
          new View(part, (low * whole + 99) / 100, high * whole / 100);
      case Told.Count _, Told.Nobody _, Told.Hidden _ ->
          throw new IllegalArgumentException("Nothing is told of the outcome.");
    };
  }

  /** Larger groups are missed more, and totals most. */
  private double cost(List<String> at, long whole) {
    double cost = Math.sqrt(whole);
    for (int d = 0; d < at.size(); d++) {
      var dimension = schema.dimensions().get(d);
      var code = at.get(d);
      boolean isWhole = dimension.sums().stream().anyMatch(sum -> sum.whole().equals(code));
      cost *= isWhole ? 3 : 1;
    }
    return cost;
  }
}
