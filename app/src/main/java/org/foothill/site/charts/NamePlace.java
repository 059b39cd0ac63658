package org.foothill.site.charts;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.foothill.site.charts.Trend.Dot;
import org.jspecify.annotations.Nullable;

/**
 * Where the name of a second line stands: over or under the line's end, whichever the lines and the
 * numbers at their dots leave free.
 *
 * @param own the first line; null where it has no number
 * @param other the line whose name it is
 * @param right where the name ends
 * @param width how long the name is
 * @param bottom nothing stands lower
 */
record NamePlace(
    List<@Nullable Dot> own, List<@Nullable Dot> other, double right, double width, double bottom) {
  private static final double STEP = 4;

  /** The end of the other line; empty where it has no number at all. */
  Optional<Dot> end() {
    return other.stream()
        .<Dot>mapMulti((dot, next) -> {
          if (dot != null) {
            next.accept(dot);
          }
        })
        .reduce((_, later) -> later);
  }

  /** Over the end, if only that is free; where both or none are, on the other line's own side. */
  boolean isAbove() {
    return end()
        .map(dot -> {
          boolean over = isFree(dot.y() - 17);
          boolean under = isFree(dot.y() + 17);
          return over == under ? isHigher(dot) : over;
        })
        .orElse(false);
  }

  private boolean isHigher(Dot end) {
    var last = own.get(other.lastIndexOf(end));
    return last != null && last.y() >= end.y();
  }

  /** Whether a number over that dot of the first line would lie on the name over the end. */
  boolean takesPlaceOver(int index) {
    var dot = own.get(index);
    return dot != null
        && end()
            .filter(end -> end.x() == dot.x() && Math.abs(dot.y() - end.y() - 6) < 26)
            .isPresent();
  }

  private boolean isFree(double middle) {
    Predicate<Double> within = y -> Math.abs(y - middle) < 11;
    boolean inside = middle > 9 && middle + 9 < bottom;
    return inside
        && DoubleStream.iterate(right - width, x -> x <= right, x -> x + STEP)
            .mapToObj(x -> Stream.of(at(own, x), at(other, x)).flatMap(Optional::stream))
            .flatMap(ys -> ys)
            .noneMatch(within);
  }

  /** Where the line is at that place. */
  private static Optional<Double> at(List<@Nullable Dot> line, double x) {
    for (int i = 1; i < line.size(); i++) {
      var from = line.get(i - 1);
      var to = line.get(i);
      if (to != null && Math.abs(to.x() - x) < STEP) {
        return Optional.of(to.y());
      }
      if (from != null && to != null && from.x() <= x && x <= to.x()) {
        return Optional.of(from.y() + (to.y() - from.y()) * (x - from.x()) / (to.x() - from.x()));
      }
    }
    return Optional.empty();
  }
}
