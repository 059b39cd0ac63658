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

  /** Over the end, if that is free, or if neither place is and the other line ends higher. */
  boolean isAbove() {
    return end()
        .map(dot -> {
          boolean higher = beneath(dot).isPresent();
          return higher
              ? isFree(dot.y() - 17) || !isFree(dot.y() + 17)
              : !isFree(dot.y() + 17) && isFree(dot.y() - 17);
        })
        .orElse(false);
  }

  /** The end of the first line, where it lies close below that of the other. */
  Optional<Dot> beneath(Dot end) {
    return own.stream()
        .<Dot>mapMulti((dot, next) -> {
          if (dot != null && dot.x() == end.x() && dot.y() >= end.y()) {
            next.accept(dot);
          }
        })
        .findFirst();
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
      if (from != null && to != null && from.x() <= x && x <= to.x()) {
        return Optional.of(from.y() + (to.y() - from.y()) * (x - from.x()) / (to.x() - from.x()));
      }
    }
    return Optional.empty();
  }
}
