package org.foothill.accountability;

import java.util.Set;

/**
 * How many students a group must have. Unit: students.
 *
 * @param shown from how many on the state prints a status
 * @param coloured from how many on, in both years, a group has a colour
 * @param colouredFewer the same for some groups of a district
 * @param fewerGroups codes of these groups
 * @param wholeGrid from how many on, this year, all five change levels are used; below, 1 and 5
 *     count as 2 and 4; 0 where the indicator has no such rule
 */
public record GroupSizes(
    int shown, int coloured, int colouredFewer, Set<String> fewerGroups, int wholeGrid) {
  public GroupSizes {
    fewerGroups = Set.copyOf(fewerGroups);
    if (shown < 1 || colouredFewer < shown || coloured < colouredFewer || wholeGrid < 0) {
      throw new IllegalArgumentException(
          "The sizes (%d, %d, %d, %d) cannot be."
              .formatted(shown, colouredFewer, coloured, wholeGrid));
    }
  }

  public boolean isShown(long students) {
    return students >= shown;
  }

  /** True when the group is large enough for a colour in a year. */
  public boolean isEnough(PlaceKind place, String group, long students) {
    var fewer = place == PlaceKind.DISTRICT && fewerGroups.contains(group);
    return students >= (fewer ? colouredFewer : coloured);
  }

  /** True when the three-by-five rule holds. */
  public boolean isSmall(long students) {
    return students < wholeGrid;
  }

  /** The change level that the colour is read from. */
  public int usedChangeLevel(int level, long students) {
    return level == 0 || !isSmall(students) ? level : Math.clamp(level, 2, 4);
  }
}
