package org.foothill.suppression;

import java.util.List;

/**
 * Everything that must be protected together, because some relation links it.
 *
 * @param unit what stands for one person in the cells: 1 for counts of people, more for counts of
 *     days
 */
public record TableFamily(
    String name,
    long unit,
    List<Cell> cells,
    List<Relation> relations,
    List<Split> splits,
    List<Entry> entries) {
  public TableFamily {
    cells = List.copyOf(cells);
    relations = List.copyOf(relations);
    splits = List.copyOf(splits);
    entries = List.copyOf(entries);
    for (var relation : relations) {
      if (relation.parts().isEmpty()) {
        throw new IllegalArgumentException(
            "The relation (%s) must have parts.".formatted(relation.name()));
      }
    }
    if (unit < 1) {
      throw new IllegalArgumentException("The unit (%d) must be positive.".formatted(unit));
    }
  }
}
