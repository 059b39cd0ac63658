package org.foothill.indicators.reconciliation.web;

import java.util.List;

/**
 * A reconciliation in words.
 *
 * @param summary one sentence; empty when nothing was asked or found
 * @param groups oddities, one sentence each
 * @param groupsNote why there are none, or with what they were compared
 */
public record ReconciliationView(
    String load,
    String summary,
    boolean findings,
    List<Part> parts,
    Grid reports,
    List<String> groups,
    String groupsNote,
    Grid files) {
  public ReconciliationView {
    parts = List.copyOf(parts);
    groups = List.copyOf(groups);
  }

  /** A year to choose. */
  public record Choice(String value, String label, boolean chosen) {}

  /**
   * One check.
   *
   * @param missing why it was not made; empty when it was
   * @param rows whether the visitor may see rows of at least one school
   */
  public record Part(
      String word,
      String title,
      String lead,
      String missing,
      Grid grid,
      Grid subjects,
      List<Meaning> meanings,
      boolean rows) {
    public Part {
      meanings = List.copyOf(meanings);
    }
  }

  /** What a column means. */
  public record Meaning(String name, String text) {}

  /** A table: a head column and numbers. */
  public record Grid(String caption, List<String> columns, List<Line> lines) {
    static final Grid NONE = new Grid("", List.of(), List.of());

    public Grid {
      columns = List.copyOf(columns);
      lines = List.copyOf(lines);
    }

    public boolean isEmpty() {
      return lines.isEmpty();
    }
  }

  /** A line of a table; the first column is its head. */
  public record Line(String head, List<String> cells) {
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /** A row behind a check. */
  public record Row(String school, String verdict, String file, String line, String detail) {}
}
