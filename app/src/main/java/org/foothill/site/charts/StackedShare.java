package org.foothill.site.charts;

import java.util.ArrayList;
import java.util.List;

/**
 * One whole as a bar that its parts fill, from left to right in the order they come in. Parts carry
 * their names where they are wide enough; all are in the table beside it.
 *
 * @param id unique on the page
 * @param parts together they are the whole
 */
public record StackedShare(String id, String title, String description, List<Part> parts) {
  private static final int BAR = 44;
  private static final int TOP = 4;

  /** So wide is a letter of a label, generously. */
  private static final double LETTER = 7.6;

  public StackedShare {
    parts = List.copyOf(parts);
  }

  /**
   * A part.
   *
   * @param size in any unit, the same for all
   * @param text the share as readers see it
   * @param rest true for what is not shown by name
   */
  public record Part(String name, double size, String text, boolean rest) {}

  /** A part as drawn; {@code name} and {@code text} are empty where there is no room. */
  public record Piece(double x, double width, String style, String name, String text) {}

  /** Everything that the template draws. */
  public record Drawing(
      String id, String style, int width, int height, int bar, List<Piece> pieces) {}

  /** Lays the bar out for a size of window. */
  public Drawing in(Frame frame) {
    double whole = parts.stream().mapToDouble(Part::size).sum();
    var pieces = new ArrayList<Piece>();
    double before = 0;
    for (var part : parts) {
      double x = Axis.round(frame.width() * before / whole);
      before += part.size();
      double width = Axis.round(frame.width() * before / whole - x);
      pieces.add(piece(part, pieces.size(), x, width));
    }
    return new Drawing(
        id + "-" + frame.styleName(), frame.styleName(), frame.width(), BAR + 2 * TOP, BAR, pieces);
  }

  /** Neighbours differ in shade, so that a border shows even in print. */
  private static Piece piece(Part part, int place, double x, double width) {
    return new Piece(
        x,
        width,
        part.rest() ? "part rest" : "part shade-" + (place % 2 + 1),
        fits(part.name(), width) ? part.name() : "",
        fits(part.text(), width) ? part.text() : "");
  }

  private static boolean fits(String words, double width) {
    return words.length() * LETTER + 12 < width;
  }
}
