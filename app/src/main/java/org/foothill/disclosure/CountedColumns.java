package org.foothill.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foothill.core.PlaceId;
import org.foothill.core.StudentGroup;
import org.foothill.indicators.catalogue.GroupDefinition;
import org.foothill.indicators.catalogue.Indicator.Unit;
import org.foothill.suppression.Cell;
import org.foothill.suppression.Relation;
import org.foothill.suppression.Split;
import org.foothill.unpick.Schema.Outcomes;

/**
 * The columns of measures that share students, as cells with everything that relates them. Columns
 * with the same counts everywhere are the same students, so they become the same cells: the
 * graduates of one measure are the denominator of another. Who is in no row, such as seniors in an
 * elementary school, is no secret and takes part in nothing.
 */
final class CountedColumns {
  /** In place of a cell that everybody knows to be zero. */
  static final int NOBODY = -1;

  /** In place of a cell that is to be made. */
  private static final int NONE = -2;

  private final DisclosurePolicy policy;
  private final Map<StudentGroup, GroupDefinition> groups;
  private final Map<Measured, Nested> nestings = new LinkedHashMap<>();
  private final Set<Measured.Column> outcomes = new HashSet<>();
  private final List<Cell> cells = new ArrayList<>();
  private final Set<List<Integer>> sums = new HashSet<>();
  private final List<Relation> relations = new ArrayList<>();
  private final Set<Split> splits = new LinkedHashSet<>();
  private final Map<Object, int[]> known = new HashMap<>();

  /** Cells whose zero would be a complete outcome, so that "nobody" cannot be said of them. */
  private final Set<Integer> telling = new HashSet<>();

  /** What a column counts: all, those with the outcome, those without. */
  enum Kind {
    D,
    M,
    N
  }

  CountedColumns(DisclosurePolicy policy, Map<StudentGroup, GroupDefinition> groups) {
    this.policy = policy;
    this.groups = groups;
  }

  List<Cell> cells() {
    return cells;
  }

  List<Relation> relations() {
    return relations;
  }

  List<Split> splits() {
    return List.copyOf(splits);
  }

  boolean isTelling(int cell) {
    return telling.contains(cell);
  }

  /** Readers know that the cell is from {@code low} to {@code high}. */
  void limit(int cell, long low, long high) {
    if (cell != NOBODY) {
      cells.set(cell, cells.get(cell).within(low, high));
    }
  }

  /** The cells of a column, by row. */
  int[] of(Measured measured, Kind kind) {
    var cellsOfColumn = known.get(key(measured, kind));
    if (cellsOfColumn == null) {
      throw new IllegalStateException("The column has no cells. Maybe it was not written first.");
    }
    return cellsOfColumn;
  }

  void write(List<Measured> together) {
    Nesting.of(policy, together)
        .forEach(nesting -> nestings.put(nesting.inner(), new Nested(nesting, nesting.rows())));
    var shares = together.stream().filter(each -> each.unit() != Unit.COUNT).toList();
    shares.forEach(each -> outcomes.addAll(List.of(column(each, Kind.M), column(each, Kind.N))));
    together.forEach(this::people);
    shares.forEach(this::outcome);
    nestings.values().forEach(this::nest);
  }

  private void people(Measured measured) {
    if (known.containsKey(key(measured, Kind.D))) {
      return;
    }
    var shared = none(measured);
    var nested = nestings.get(measured);
    if (nested != null) {
      people(nested.of().outer());
      share(shared, nested, Kind.D);
    }
    column(measured, Kind.D, shared);
  }

  private void outcome(Measured measured) {
    var nested = nestings.get(measured);
    if (nested != null) {
      outcome(nested.of().outer());
    }
    for (var kind : List.of(Kind.M, Kind.N)) {
      var shared = none(measured);
      if (nested != null) {
        share(shared, nested, kind);
      }
      column(measured, kind, shared);
    }
    split(measured);
  }

  private static int[] none(Measured measured) {
    var none = new int[measured.spots().size()];
    Arrays.fill(none, NONE);
    return none;
  }

  /** A nesting with where its rows are. */
  private record Nested(Nesting of, Nesting.Rows rows) {
    int count() {
      return rows.inner().length;
    }

    boolean isSame() {
      return of.outcomes() == Outcomes.SAME;
    }

    /** How many are left in a row of the rest. */
    long left(int row) {
      return of.rest().whole().values().get(row);
    }
  }

  /** Where nobody is left and the outcome is the same, both measures are the same cells. */
  private void share(int[] shared, Nested nested, Kind kind) {
    if (!nested.isSame()) {
      return;
    }
    var outer = of(nested.of().outer(), kind);
    for (int i = 0; i < nested.count(); i++) {
      if (nested.left(i) == 0) {
        shared[nested.rows().inner()[i]] = outer[nested.rows().outer()[i]];
      }
    }
  }

  /** Whoever subtracts the inner from the outer measure knows what is left. */
  private void nest(Nested nested) {
    left(nested, Kind.D);
    switch (nested.of().outcomes()) {
      case SAME -> {
        left(nested, Kind.M);
        left(nested, Kind.N);
        split(nested.of().rest());
      }
      case PART -> partOutcomes(nested);
      case OTHER -> {}
    }
  }

  private void left(Nested nested, Kind kind) {
    var rest = nested.of().rest();
    var people = of(nested.of().inner(), Kind.D);
    var inner = of(nested.of().inner(), kind);
    var outer = of(nested.of().outer(), kind);
    var rows = nested.rows();
    var shared = none(rest);
    for (int i = 0; i < shared.length; i++) {
      // Where nobody is in the inner measure, what is left is the outer one.
      boolean isOuter = nested.isSame() && people[rows.inner()[i]] == NOBODY;
      shared[i] = isOuter ? outer[rows.outer()[i]] : NONE;
    }
    column(rest, kind, shared);
    var left = of(rest, kind);
    // What is left of those without the outcome follows from the others.
    for (int i = 0; i < left.length && kind != Kind.N; i++) {
      within(outer[rows.outer()[i]], inner[rows.inner()[i]], left[i]);
    }
  }

  private void partOutcomes(Nested nested) {
    var outer = of(nested.of().outer(), Kind.M);
    var inner = of(nested.of().inner(), Kind.M);
    for (int i = 0; i < nested.count(); i++) {
      int whole = outer[nested.rows().outer()[i]];
      int part = inner[nested.rows().inner()[i]];
      if (whole != part && part != NOBODY) {
        long more = nested.of().rest().part().values().get(i);
        within(whole, part, cell(Cell.outcome("more in " + name(whole), more)));
      }
    }
  }

  private void within(int whole, int part, int rest) {
    if (whole != part && whole != rest && whole != NOBODY) {
      splits.add(new Split(whole, orZero(part), orZero(rest), false, false));
    }
  }

  private int orZero(int cell) {
    return cell == NOBODY ? cell(Cell.outcome("nobody", 0).within(0, 0)) : cell;
  }

  private void split(Measured measured) {
    var whole = of(measured, Kind.D);
    var part = of(measured, Kind.M);
    var rest = of(measured, Kind.N);
    boolean none = policy.noneMatters(measured.indicator());
    for (int i = 0; i < whole.length; i++) {
      if (whole[i] != NOBODY && cells.get(whole[i]).value() > 0) {
        splits.add(new Split(whole[i], part[i], rest[i], none, true));
        telling.add(rest[i]);
        if (none) {
          telling.add(part[i]);
        }
      }
    }
  }

  /**
   * Nobody anywhere, and everybody everywhere, are no coincidence that would say which students
   * they are: such columns are only equal to themselves.
   */
  private static Object key(Measured measured, Kind kind) {
    var column = column(measured, kind);
    boolean isOwn = kind != Kind.D && (column.isNothing() || column.equals(measured.whole()));
    return isOwn ? List.of(measured.indicator(), measured.year(), kind) : column;
  }

  private static Measured.Column column(Measured measured, Kind kind) {
    return switch (kind) {
      case D -> measured.whole();
      case M -> measured.part();
      case N -> measured.whole().less(measured.part());
    };
  }

  private void column(Measured measured, Kind kind, int[] shared) {
    var key = key(measured, kind);
    if (known.containsKey(key)) {
      return;
    }
    var made = cells(measured, kind, shared);
    known.put(key, made);
    // The sums of those without the outcome follow from the others.
    if (kind != Kind.N) {
      var grid = Measured.grid(measured.spots());
      grid.forEach((place, row) -> groupSums(place, row, made));
      placeSums(grid, made, kind == Kind.D);
    }
  }

  private int[] cells(Measured measured, Kind kind, int[] shared) {
    var values = column(measured, kind).values();
    var made = shared.clone();
    // A column that is another one's outcome could tell a complete one by a zero.
    boolean isPlain = kind == Kind.D && !outcomes.contains(measured.whole());
    var people = kind == Kind.D ? new int[0] : of(measured, Kind.D);
    for (int i = 0; i < made.length; i++) {
      if (made[i] == NONE) {
        var cell = cell(measured, kind, measured.spots().get(i), values.get(i));
        boolean isEmpty = kind == Kind.D ? isPlain && cell.value() == 0 : people[i] == NOBODY;
        made[i] = isEmpty ? NOBODY : cell(cell);
      }
    }
    return made;
  }

  private Cell cell(Measured measured, Kind kind, Measured.Spot spot, long value) {
    var name =
        "%s %s %s %s %s"
            .formatted(measured.indicator(), measured.year(), spot.place(), spot.group(), kind);
    return kind == Kind.D ? people(measured, name, value) : Cell.outcome(name, value);
  }

  /** What is left of a measure is printed nowhere, nor that it is nobody. */
  private Cell people(Measured measured, String name, long value) {
    boolean isRest = nestings.values().stream().anyMatch(each -> each.of().rest() == measured);
    return isRest ? Cell.unprinted(name, value) : Cell.people(name, value);
  }

  long value(int cell) {
    return cell == NOBODY ? 0 : cells.get(cell).value();
  }

  private String name(int cell) {
    return cell == NOBODY ? "nobody" : cells.get(cell).name();
  }

  private int cell(Cell cell) {
    cells.add(cell);
    return cells.size() - 1;
  }

  private void relate(String name, int whole, List<Integer> parts) {
    var some = parts.stream().filter(part -> part != NOBODY).toList();
    var sum = new ArrayList<>(some);
    sum.addFirst(whole);
    boolean isOwn = some.equals(List.of(whole));
    if (whole != NOBODY && !some.isEmpty() && !isOwn && sums.add(sum)) {
      relations.add(new Relation(name, whole, some));
    }
  }

  /** The groups of a family are everybody. Families of which nothing is shown relate nothing. */
  private void groupSums(PlaceId place, Map<StudentGroup, Integer> row, int[] made) {
    var all = row.get(StudentGroup.ALL);
    if (all == null) {
      return;
    }
    var families = new LinkedHashMap<String, List<Integer>>();
    row.forEach((group, i) -> {
      var definition = groups.get(group);
      if (definition != null && !group.equals(StudentGroup.ALL)) {
        families.computeIfAbsent(definition.family(), _ -> new ArrayList<>()).add(made[i]);
      }
    });
    families.forEach((family, parts) -> {
      if (isShown(family)) {
        relate(place + " by " + family, made[all], parts);
      }
    });
  }

  private boolean isShown(String family) {
    return groups.values().stream().anyMatch(g -> g.family().equals(family) && g.published());
  }

  /** Schools add up to their district, or nearly: a reader knows the difference roughly. */
  private void placeSums(
      Map<PlaceId, Map<StudentGroup, Integer>> grid, int[] made, boolean people) {
    var districts = grid.keySet().stream().filter(place -> !place.isSchool()).toList();
    for (var district : districts) {
      for (var spot : grid.getOrDefault(district, Map.of()).entrySet()) {
        var schools = new ArrayList<Integer>();
        grid.forEach((place, row) -> {
          var i = row.get(spot.getKey());
          if (place.isSchool() && place.district().equals(district) && i != null) {
            schools.add(made[i]);
          }
        });
        if (!schools.isEmpty()) {
          placeSum(district + " " + spot.getKey(), made[spot.getValue()], schools, people);
        }
      }
    }
  }

  private void placeSum(String name, int district, List<Integer> schools, boolean people) {
    long sum = schools.stream().mapToLong(this::value).sum();
    long over = sum - value(district);
    if (over == 0) {
      relate("schools of " + name, district, schools);
    } else if (over < 0) {
      var parts = new ArrayList<>(schools);
      parts.add(cell(Cell.gap("no school of " + name, -over)));
      relate("schools of " + name, district, parts);
    } else {
      var total = people ? Cell.people("sum of " + name, sum) : Cell.outcome("sum of " + name, sum);
      int both = cell(total);
      relate("schools of " + name, both, schools);
      int gap = cell(Cell.gap("several schools of " + name, over));
      relate("learners of " + name, both, List.of(district, gap));
    }
  }
}
