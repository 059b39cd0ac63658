package org.foothill.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foothill.core.StudentGroup;
import org.foothill.disclosure.CountedColumns.Kind;
import org.foothill.disclosure.files.FigureRow;
import org.foothill.disclosure.files.FigureRow.Told;
import org.foothill.indicators.catalogue.GroupDefinition;
import org.foothill.indicators.catalogue.Indicator.Unit;
import org.foothill.suppression.Entry;
import org.foothill.suppression.TableFamily;

/**
 * Writes indicators of one year that share students as one family of tables, with every way in
 * which each figure may be printed.
 */
final class FamilyMaker {
  private final DisclosurePolicy policy;
  private final Map<StudentGroup, GroupDefinition> groups;
  private final CountedColumns columns;
  private final List<Entry> entries = new ArrayList<>();
  private final List<ToldEntry> told = new ArrayList<>();

  /** Entries whose count has changed a little since it was printed; see {@link #corrected}. */
  private final Set<FigureRow.Key> corrected = new HashSet<>();

  private final Ledger ledger;
  private long unit = 1;

  FamilyMaker(DisclosurePolicy policy, Map<StudentGroup, GroupDefinition> groups, Ledger ledger) {
    this.policy = policy;
    this.groups = groups;
    columns = new CountedColumns(policy, groups);
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

  Made make(List<Measured> together) {
    unit = together.getFirst().unit() == Unit.PERCENT_OF_DAYS ? policy.dayUnit() : 1;
    columns.write(together);
    together.forEach(this::remember);
    for (var measured : together) {
      boolean isCount = measured.unit() == Unit.COUNT;
      entries(
          measured, columns.of(measured, Kind.D), columns.of(measured, isCount ? Kind.D : Kind.M));
    }
    var name = together.getFirst().indicator() + " " + together.getFirst().year();
    return new Made(
        new TableFamily(
            name, unit, columns.cells(), columns.relations(), columns.splits(), entries),
        told);
  }

  /** What is public already stays known, whatever this release hides. */
  private void remember(Measured measured) {
    var whole = columns.of(measured, Kind.D);
    var part = columns.of(measured, measured.unit() == Unit.COUNT ? Kind.D : Kind.M);
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
    long now = columns.value(at);
    if (said.agrees(now)) {
      columns.limit(at, said.low(), said.high());
    } else if (said.moved(now) <= policy.rules().hideUpTo() * unit) {
      // The difference between two versions of a count is a count of people too: of those who
      // came, left or changed. A small one must not be printed, so the newer version is hidden.
      corrected.add(key);
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
                : new Steps(policy, measured, unit, columns).of(whole[i], part[i], key);
        entries.add(new Entry(key.toString(), steps.steps()));
        told.add(new ToldEntry(key, steps.told(), corrected.contains(key)));
      }
    }
  }
}
