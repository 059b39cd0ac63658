package org.foothill.accountability;

import java.util.Optional;

/**
 * The changes that fit what is printed. One value when both numerators are known; a few when only
 * rounded rates are, because the change is taken from unrounded ones.
 */
public record Span(Tenths least, Tenths most) {
  public static Span exactly(Tenths change) {
    return new Span(change, change);
  }

  /** The change between two rates whose numerators are known. */
  public static Span between(Rate now, Rate before) {
    return exactly(now.changeFrom(before));
  }

  /** Two printed values of unknown make: each may be up to half a tenth off. */
  public static Span betweenPrinted(Tenths now, Tenths before) {
    var difference = now.minus(before);
    return new Span(difference.plusCount(-1), difference.plusCount(1));
  }

  /**
   * Two printed percentages of whole students; empty when no number of students gives one of them.
   */
  public static Optional<Span> betweenPercentages(
      Tenths now, long studentsNow, Tenths before, long studentsBefore) {
    var left = Numerators.of(now, studentsNow);
    var right = Numerators.of(before, studentsBefore);
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    var a = left.get();
    var b = right.get();
    return Optional.of(new Span(a.least().changeFrom(b.most()), a.most().changeFrom(b.least())));
  }

  public boolean contains(Tenths change) {
    return change.compareTo(least) >= 0 && change.compareTo(most) <= 0;
  }

  @Override
  public String toString() {
    return least.equals(most) ? least.toString() : "%s to %s".formatted(least, most);
  }
}
