package org.foothill.site.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A scale with round ends and few round steps. Begins at zero unless the numbers lie far from it.
 */
record Axis(double low, double high, double step) {
  private static final double[] ROUND = {1, 2, 5, 10};

  /** An axis that holds the numbers. Percentages end at 100. */
  static Axis around(DoubleStream numbers, boolean percent) {
    var statistics = numbers.summaryStatistics();
    if (statistics.getCount() == 0) {
      return new Axis(0, percent ? 100 : 1, percent ? 20 : 1);
    }
    double least = statistics.getMin();
    double most = statistics.getMax();
    double room = Math.max((most - least) * .15, most * .02);
    boolean fromZero = least < most * .45;
    double low = fromZero ? 0 : least - room;
    double high = most + room;
    double step = step(high - low);
    double bottom = Math.floor(low / step) * step;
    double top = Math.ceil(high / step) * step;
    if (percent) {
      top = Math.min(100, top);
    }
    return new Axis(Math.max(0, bottom), Math.max(top, bottom + step), step);
  }

  private static double step(double width) {
    double rough = Math.max(width, 1e-6) / 4;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    for (double round : ROUND) {
      if (round * power >= rough) {
        return round * power;
      }
    }
    return 10 * power;
  }

  List<Double> ticks() {
    var ticks = new ArrayList<Double>();
    for (int i = 0; low + i * step <= high + step * 1e-6; i++) {
      ticks.add(low + i * step);
    }
    return ticks;
  }

  /** Where a number lies between 0 at the low end and 1 at the high end. */
  double place(double number) {
    return Math.clamp((number - low) / (high - low), 0, 1);
  }

  /** One decimal is finer than any screen. */
  static double round(double coordinate) {
    return Math.round(coordinate * 10) / 10.0;
  }
}
