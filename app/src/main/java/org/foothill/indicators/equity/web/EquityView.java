package org.foothill.indicators.equity.web;

import java.util.List;

/**
 * A table of equity in words.
 *
 * @param sentence what everyone's figure is
 * @param floor how the margin of error is bounded, in one sentence
 */
public record EquityView(String title, String sentence, String floor, List<Line> lines) {
  public EquityView {
    lines = List.copyOf(lines);
  }

  /** Something to choose. */
  public record Choice(String value, String label, boolean chosen) {}

  /** What the form offers. */
  public record Form(
      List<Choice> indicators, List<Choice> years, List<Choice> places, String floor) {
    public Form {
      indicators = List.copyOf(indicators);
      years = List.copyOf(years);
      places = List.copyOf(places);
    }

    public boolean isEmpty() {
      return indicators.isEmpty() || places.isEmpty();
    }
  }

  /**
   * A group.
   *
   * @param rate machine-readable, such as 65.2
   * @param judged false when only {@code verdict} says something
   * @param gap points with the margin beside it
   * @param toLeave students until the gap is within the margin
   * @param toParity students until there is no gap
   */
  public record Line(
      String group,
      String students,
      String rate,
      String shown,
      boolean judged,
      boolean behind,
      String verdict,
      String gap,
      String toLeave,
      String toParity,
      String gap2017,
      String verdict2017,
      String proportionality,
      String eighty,
      String risk) {}
}
