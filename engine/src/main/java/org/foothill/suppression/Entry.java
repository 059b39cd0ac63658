package org.foothill.suppression;

import java.util.List;

/**
 * One place of a table.
 *
 * @param steps from most to least telling, costs rising; a last step without views is a hidden
 *     entry. An entry with one step cannot be changed.
 */
public record Entry(String name, List<Step> steps) {
  public Entry {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("The entry (%s) must have a step.".formatted(name));
    }
  }

  /**
   * One way of printing the entry.
   *
   * @param cost what readers lose compared with the first step; 0 for the first
   */
  public record Step(double cost, List<View> views) {
    public Step {
      views = List.copyOf(views);
    }
  }
}
