package org.foothill.accountability;

import java.util.ArrayList;
import java.util.List;

/**
 * A five-by-five colour table: status level by change level.
 *
 * @param cells 25 colours, status 5 first, within it change 1 first; {@link Colour#NONE} where no
 *     figures can lead
 */
public record ColourGrid(List<Colour> cells) {
  private static final int LEVELS = 5;

  public ColourGrid {
    cells = List.copyOf(cells);
    if (cells.size() != LEVELS * LEVELS) {
      throw new IllegalArgumentException(
          "A colour table has 25 cells, not (%d).".formatted(cells.size()));
    }
  }

  /**
   * Reads rows such as {@code "O Y G G B"}, status 5 first, change 1 first; {@code -} where no
   * figures can lead.
   */
  public static ColourGrid of(List<String> rows) {
    var cells = new ArrayList<Colour>();
    for (var row : rows) {
      for (var letter : row.strip().split(" +")) {
        cells.add(
            Colour.parse(letter)
                .orElseThrow(() ->
                    new IllegalArgumentException("There is no colour (%s).".formatted(letter))));
      }
    }
    return new ColourGrid(cells);
  }

  /** The colour of a cell; levels from 1 to 5. */
  public Colour colour(int status, int change) {
    return cells.get((LEVELS - status) * LEVELS + change - 1);
  }

  /** The state's number of a cell, 10 to 250. */
  public static int box(int status, int change) {
    return 10 * (LEVELS * (LEVELS - status) + change);
  }
}
