package org.foothill.suppression;

import java.util.List;

/** The parts add up to the whole; all are indexes of cells. */
public record Relation(String name, int whole, List<Integer> parts) {
  public Relation {
    parts = List.copyOf(parts);
  }
}
