package org.foothill.disclosure;

import java.util.List;
import org.foothill.core.StudentGroup;
import org.foothill.disclosure.files.FigureRow;
import org.foothill.disclosure.files.FigureRow.Told;
import org.foothill.indicators.catalogue.Indicator.Unit;
import org.foothill.suppression.Entry;
import org.foothill.suppression.View;

/**
 * The ways in which one entry may be printed.
 *
 * @param unit what stands for one student
 * @param columns what the cells hold
 */
record Steps(DisclosurePolicy policy, Measured measured, long unit, CountedColumns columns) {
  record Both(List<Entry.Step> steps, List<Told> told) {}

  static Both nothing() {
    return new Both(List.of(new Entry.Step(0, List.of())), List.of(new Told.Hidden()));
  }

  Both of(int wholeCell, int partCell, FigureRow.Key key) {
    if (wholeCell == CountedColumns.NOBODY) {
      return new Both(List.of(new Entry.Step(0, List.of())), List.of(new Told.Nobody()));
    }
    long whole = columns.value(wholeCell);
    var exact = View.exact(wholeCell, whole);
    if (whole == 0 && !columns.isTelling(wholeCell)) {
      return new Both(List.of(new Entry.Step(0, List.of(exact))), List.of(new Told.Nobody()));
    }
    var hidden = new Entry.Step(cost(whole, key), List.of());
    if (whole <= policy.rules().hideUpTo() * unit) {
      return nothing();
    }
    if (measured.unit() == Unit.COUNT) {
      return new Both(
          List.of(new Entry.Step(0, List.of(exact)), hidden),
          List.of(new Told.Count(whole), new Told.Hidden()));
    }
    return share(partCell, exact, hidden);
  }

  /** A rate or an end band, a fifth, nothing. */
  private Both share(int partCell, View exact, Entry.Step hidden) {
    long whole = exact.low();
    long part = columns.value(partCell);
    Told first = first(whole, part, policy.rules().endBand(unit == 1 ? whole : Integer.MAX_VALUE));
    int fifth = (int) Math.min(4, part * 5 / whole) * 20;
    Told coarser = new Told.Band(fifth, fifth + 20, whole);
    var exactly = new Entry.Step(0, views(first, exact, partCell));
    if (first.equals(coarser)) {
      return new Both(List.of(exactly, hidden), List.of(first, new Told.Hidden()));
    }
    var coarsely = new Entry.Step(hidden.cost() / 3, views(coarser, exact, partCell));
    return new Both(List.of(exactly, coarsely, hidden), List.of(first, coarser, new Told.Hidden()));
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
