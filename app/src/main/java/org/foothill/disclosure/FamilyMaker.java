package org.foothill.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foothill.core.PlaceId;
import org.foothill.core.StudentGroup;
import org.foothill.disclosure.files.FigureRow;
import org.foothill.disclosure.files.FigureRow.Told;
import org.foothill.indicators.catalogue.GroupDefinition;
import org.foothill.indicators.catalogue.Indicator.Unit;
import org.foothill.suppression.Cell;
import org.foothill.suppression.Entry;
import org.foothill.suppression.Relation;
import org.foothill.suppression.Split;
import org.foothill.suppression.TableFamily;
import org.foothill.suppression.View;

/**
 * Writes indicators of one year that share students as one family of tables. Columns with the same
 * counts everywhere are the same students, so they become the same cells: the graduates of one
 * indicator are the denominator of another.
 */
final class FamilyMaker {
  private final DisclosurePolicy policy;
  private final Map<StudentGroup, GroupDefinition> groups;
  private final List<Cell> cells = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<Split> splits = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<ToldEntry> told = new ArrayList<>();
  private final Map<Object, int[]> known = new HashMap<>();

  /** Cells whose zero would be a complete outcome, so that "nobody" cannot be said of them. */
  private final Set<Integer> telling = new HashSet<>();

  /** Entries whose count has changed a little since it was printed; see {@link #corrected}. */
  private final Set<FigureRow.Key> corrected = new HashSet<>();

  private final Ledger ledger;
  private long unit = 1;

  FamilyMaker(DisclosurePolicy policy, Map<StudentGroup, GroupDefinition> groups, Ledger ledger) {
    this.policy = policy;
    this.groups = groups;
    this.ledger = ledger;
  }

  /**
   * A family with what each step of each entry tells.
   *
   * @param told one for each entry of the family, in its order
   */
  record Made(TableFamily family, List<ToldEntry> told) {
    Made {
      told = List.copyOf(told);
    }

    /** The tables in it, such as {@code GRAD-ACGR 2025-26}. */
    List<String> tables() {
      return told.stream()
          .map(entry -> entry.key().indicator() + " " + entry.key().year())
          .distinct()
          .toList();
    }
  }

  /**
   * What the steps of an entry tell; as many as the entry has steps.
   *
   * @param corrected true when it is hidden because a count that was printed has changed a little
   */
  record ToldEntry(FigureRow.Key key, List<Told> steps, boolean corrected) {
    ToldEntry {
      steps = List.copyOf(steps);
    }
  }

  /** What a column counts: all, those with the outcome, those without. */
  private enum Kind {
    D,
    M,
    N
  }

  Made make(List<Measured> together) {
    unit = together.getFirst().unit() == Unit.PERCENT_OF_DAYS ? policy.dayUnit() : 1;
    var shares = together.stream().filter(each -> each.unit() != Unit.COUNT).toList();
    together.forEach(measured -> summed(measured, Kind.D));
    shares.forEach(measured -> summed(measured, Kind.M));
    shares.forEach(this::split);
    together.forEach(this::remember);
    for (var measured : together) {
      boolean isCount = measured.unit() == Unit.COUNT;
      entries(measured, known(measured, Kind.D), known(measured, isCount ? Kind.D : Kind.M));
    }
    var name = together.getFirst().indicator() + " " + together.getFirst().year();
    return new Made(new TableFamily(name, unit, cells, relations, splits, entries), told);
  }

  private void split(Measured measured) {
    // The sums of those without the outcome follow from the others.
    known.computeIfAbsent(key(measured, Kind.N), _ -> cells(measured, Kind.N));
    var whole = known(measured, Kind.D);
    var part = known(measured, Kind.M);
    var rest = known(measured, Kind.N);
    boolean none = policy.noneMatters(measured.indicator());
    for (int i = 0; i < whole.length; i++) {
      splits.add(new Split(whole[i], part[i], rest[i], none, true));
      if (cells.get(whole[i]).value() > 0) {
        telling.add(rest[i]);
        if (none) {
          telling.add(part[i]);
        }
      }
    }
  }

  /** What is public already stays known, whatever this release hides. */
  private void remember(Measured measured) {
    var whole = known(measured, Kind.D);
    var part = known(measured, measured.unit() == Unit.COUNT ? Kind.D : Kind.M);
    for (int i = 0; i < whole.length; i++) {
      var spot = measured.spots().get(i);
      var key =
          new FigureRow.Key(measured.indicator(), measured.year(), spot.place(), spot.group());
      for (var told : ledger.of(key)) {
        remember(key, whole[i], Ledger.whole(told));
        remember(key, part[i], Ledger.part(told));
      }
    }
  }

  private void remember(FigureRow.Key key, int at, Ledger.Said said) {
    var cell = cells.get(at);
    if (said.agrees(cell.value())) {
      cells.set(at, cell.within(said.low(), said.high()));
    } else if (said.moved(cell.value()) <= policy.rules().hideUpTo() * unit) {
      // The difference between two versions of a count is a count of people too: of those who
      // came, left or changed. A small one must not be printed, so the newer version is hidden.
      corrected.add(key);
    }
  }

  private int[] known(Measured measured, Kind kind) {
    var cellsOfColumn = known.get(key(measured, kind));
    if (cellsOfColumn == null) {
      throw new IllegalStateException("The column has no cells. Maybe it was not written first.");
    }
    return cellsOfColumn;
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

  private void summed(Measured measured, Kind kind) {
    var key = key(measured, kind);
    if (!known.containsKey(key)) {
      var made = cells(measured, kind);
      known.put(key, made);
      var grid = Measured.grid(measured.spots());
      grid.forEach((place, row) -> groupSums(place, row, made));
      placeSums(grid, made, kind == Kind.D);
    }
  }

  private int[] cells(Measured measured, Kind kind) {
    var values = column(measured, kind).values();
    var made = new int[values.size()];
    for (int i = 0; i < made.length; i++) {
      var spot = measured.spots().get(i);
      var name =
          "%s %s %s %s %s"
              .formatted(measured.indicator(), measured.year(), spot.place(), spot.group(), kind);
      made[i] =
          cell(
              kind == Kind.D
                  ? Cell.people(name, values.get(i))
                  : Cell.outcome(name, values.get(i)));
    }
    return made;
  }

  private int cell(Cell cell) {
    cells.add(cell);
    return cells.size() - 1;
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
        relations.add(new Relation(place + " by " + family, made[all], parts));
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
    long sum = schools.stream().mapToLong(c -> cells.get(c).value()).sum();
    long over = sum - cells.get(district).value();
    if (over == 0) {
      relations.add(new Relation("schools of " + name, district, schools));
    } else if (over < 0) {
      var parts = new ArrayList<>(schools);
      parts.add(cell(Cell.gap("no school of " + name, -over)));
      relations.add(new Relation("schools of " + name, district, parts));
    } else {
      var total = people ? Cell.people("sum of " + name, sum) : Cell.outcome("sum of " + name, sum);
      int both = cell(total);
      relations.add(new Relation("schools of " + name, both, schools));
      int gap = cell(Cell.gap("several schools of " + name, over));
      relations.add(new Relation("learners of " + name, both, List.of(district, gap)));
    }
  }

  private void entries(Measured measured, int[] whole, int[] part) {
    for (int i = 0; i < whole.length; i++) {
      var spot = measured.spots().get(i);
      var definition = groups.get(spot.group());
      if (definition != null && definition.published()) {
        var key =
            new FigureRow.Key(measured.indicator(), measured.year(), spot.place(), spot.group());
        var steps =
            corrected.contains(key)
                ? Steps.nothing()
                : new Steps(policy, measured, unit, telling).of(cells, whole[i], part[i], key);
        entries.add(new Entry(key.toString(), steps.steps()));
        told.add(new ToldEntry(key, steps.told(), corrected.contains(key)));
      }
    }
  }

  /** The ways in which one entry may be printed. */
  private record Steps(
      DisclosurePolicy policy, Measured measured, long unit, Set<Integer> telling) {
    private record Both(List<Entry.Step> steps, List<Told> told) {}

    static Both nothing() {
      return new Both(List.of(new Entry.Step(0, List.of())), List.of(new Told.Hidden()));
    }

    Both of(List<Cell> cells, int wholeCell, int partCell, FigureRow.Key key) {
      long whole = cells.get(wholeCell).value();
      long part = cells.get(partCell).value();
      double cost = cost(whole, key);
      var exact = View.exact(wholeCell, whole);
      if (whole == 0 && !telling.contains(wholeCell)) {
        return new Both(List.of(new Entry.Step(0, List.of(exact))), List.of(new Told.Nobody()));
      }
      var hidden = new Entry.Step(cost, List.of());
      if (whole <= policy.rules().hideUpTo() * unit) {
        return nothing();
      }
      if (measured.unit() == Unit.COUNT) {
        return new Both(
            List.of(new Entry.Step(0, List.of(exact)), hidden),
            List.of(new Told.Count(whole), new Told.Hidden()));
      }
      int code = policy.rules().endBand(unit == 1 ? whole : Integer.MAX_VALUE);
      int fifth = (int) Math.min(4, part * 5 / whole) * 20;
      Told first = first(whole, part, code);
      Told coarser = new Told.Band(fifth, fifth + 20, whole);
      if (first.equals(coarser)) {
        return new Both(
            List.of(new Entry.Step(0, views(first, exact, partCell)), hidden),
            List.of(first, new Told.Hidden()));
      }
      return new Both(
          List.of(
              new Entry.Step(0, views(first, exact, partCell)),
              new Entry.Step(cost / 3, views(coarser, exact, partCell)),
              hidden),
          List.of(first, coarser, new Told.Hidden()));
    }

    private Told first(long whole, long part, int code) {
      long band = policy.rules().endBandCount(whole, unit);
      if (part <= band && policy.noneMatters(measured.indicator())) {
        return new Told.Band(0, code, whole);
      }
      return whole - part <= band
          ? new Told.Band(100 - code, 100, whole)
          : new Told.Rate(part, whole);
    }

    private static List<View> views(Told told, View whole, int part) {
      return switch (told) {
        case Told.Rate(long value, long _) -> List.of(whole, View.exact(part, value));
        case Told.Band(int low, int high, long all) ->
            List.of(whole, new View(part, (low * all + 99) / 100, high * all / 100));
        case Told.Count _, Told.Hidden _, Told.Nobody _ -> List.of(whole);
      };
    }

    /** Everybody's figure and the district's are missed most. */
    private double cost(long whole, FigureRow.Key key) {
      double size = Math.sqrt((double) whole / unit);
      return size
          * (key.group().equals(StudentGroup.ALL) ? 50 : 1)
          * (key.place().isSchool() ? 1 : 3);
    }
  }
}
