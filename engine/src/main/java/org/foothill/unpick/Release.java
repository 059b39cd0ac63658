package org.foothill.unpick;

import java.util.List;

/**
 * Tables that became public together.
 *
 * @param attacked false for facts that are known from elsewhere: they are used, and nothing is
 *     sought in them
 */
public record Release(String name, Schema schema, List<Cell> cells, boolean attacked) {
  public Release {
    cells = List.copyOf(cells);
  }
}
