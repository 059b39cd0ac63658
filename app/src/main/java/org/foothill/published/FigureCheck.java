package org.foothill.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foothill.accountability.Numerators;
import org.foothill.accountability.Rate;
import org.foothill.accountability.Span;
import org.foothill.accountability.Tenths;
import org.foothill.accountability.YearFigure;
import org.jspecify.annotations.Nullable;

/**
 * Recomputes status and change of one row. Where the numerators are not printed, a value is right
 * when some numerator gives it.
 */
final class FigureCheck {
  private final Row row;
  private final int shown;
  private final boolean exact;
  private final List<Difference> differences = new ArrayList<>();

  /**
   * @param shown fewest students for a printed status
   * @param exact true when blanks of this year's files mean something
   */
  FigureCheck(Row row, int shown, boolean exact) {
    this.row = row;
    this.shown = shown;
    this.exact = exact;
  }

  /**
   * What the figures are, for the levels.
   *
   * @param change null when there is none or it cannot be known
   */
  record Found(
      YearFigure now, YearFigure before, @Nullable Tenths change, List<Difference> wrong) {}

  Found check() {
    var now = row.now().figure(shown);
    var before = row.before().figure(shown);
    status(row.now(), "currstatus");
    status(row.before(), "priorstatus");
    var change = change(now, before);
    return new Found(now, before, change, List.copyOf(differences));
  }

  private void differ(String column, Object printed, Object computed, String why) {
    differences.add(new Difference(column, String.valueOf(printed), String.valueOf(computed), why));
  }

  private void status(YearSide side, String column) {
    if (!row.text().header().has(column)) {
      return;
    }
    var printed = side.status();
    var counted = side.rate().map(Rate::tenths);
    if (side.students() >= 0 && side.students() < shown) {
      tooFew(side, printed, column);
    } else if (printed == null) {
      missing(side, counted, column);
    } else if (counted.isPresent()) {
      if (!counted.get().equals(printed)) {
        differ(column, printed, counted.get(), side.numerator() + " of " + students(side));
      }
    } else if (isImpossible(side, printed)) {
      differ(column, printed, "another rate", "no number of %s gives it".formatted(students(side)));
    }
  }

  private void tooFew(YearSide side, @Nullable Tenths printed, String column) {
    if (printed != null) {
      differ(column, printed, Difference.NOTHING, students(side) + ", fewer than " + shown);
    }
  }

  private void missing(YearSide side, Optional<Tenths> counted, String column) {
    var isNow = column.equals("currstatus");
    if (exact && counted.isPresent()) {
      differ(column, Difference.NOTHING, counted.get(), side.numerator() + " of " + students(side));
    } else if (exact && isNow && side.students() >= shown) {
      differ(column, Difference.NOTHING, "a status", students(side));
    }
  }

  private boolean isImpossible(YearSide side, Tenths printed) {
    return exact
        && row.indicator().percent()
        && side.students() > 0
        && Numerators.of(printed, side.students()).isEmpty();
  }

  private static String students(YearSide side) {
    return side.students() + (side.students() == 1 ? " student" : " students");
  }

  private @Nullable Tenths change(YearFigure now, YearFigure before) {
    var printed = row.change();
    var span = span(now, before);
    if (span.isEmpty()) {
      return changeOfNothing(printed, hasBoth(now, before));
    }
    var only = span.get().least().equals(span.get().most()) ? span.get().least() : null;
    if (printed == null) {
      if (exact && row.text().header().has("change")) {
        differ("change", Difference.NOTHING, span.get(), from(now, before));
      }
      return only;
    }
    if (!span.get().contains(printed)) {
      differ("change", printed, span.get(), from(now, before));
      return only == null ? middle(span.get()) : only;
    }
    return printed;
  }

  private @Nullable Tenths changeOfNothing(@Nullable Tenths printed, boolean hasBoth) {
    if (printed != null && printed.count() != 0 && isKnownToHaveNone()) {
      differ("change", printed, Difference.NOTHING, "one of the years has no status");
      return null;
    }
    return hasBoth ? printed : null;
  }

  private static boolean hasBoth(YearFigure now, YearFigure before) {
    return now.status() != null && before.status() != null;
  }

  /** False when a column is missing, so that the status may only not have been handed over. */
  private boolean isKnownToHaveNone() {
    return row.text().header().has("currstatus") && row.text().header().has("priorstatus");
  }

  private static Tenths middle(Span span) {
    return new Tenths((span.least().count() + span.most().count()) / 2);
  }

  private static String from(YearFigure now, YearFigure before) {
    return "%s after %s".formatted(now.status(), before.status());
  }

  private Optional<Span> span(YearFigure now, YearFigure before) {
    var status = now.status();
    var prior = before.status();
    if (status == null || prior == null) {
      return Optional.empty();
    }
    var rate = row.now().rate();
    var rateBefore = row.before().rate();
    if (rate.isPresent() && rateBefore.isPresent()) {
      return Optional.of(Span.between(rate.get(), rateBefore.get()));
    }
    if (exact && row.indicator().percent() && now.students() > 0 && before.students() > 0) {
      var possible = Span.betweenPercentages(status, now.students(), prior, before.students());
      if (possible.isPresent()) {
        return possible;
      }
    }
    return Optional.of(Span.betweenPrinted(status, prior));
  }
}
