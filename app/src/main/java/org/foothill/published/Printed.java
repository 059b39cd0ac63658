package org.foothill.published;

/**
 * The levels and flags that a row prints. Levels are {@link #NO_COLUMN} where the file has no such
 * column, {@link #BLANK} where the cell is blank.
 */
record Printed(
    int statusLevel,
    int changeLevel,
    int colour,
    int box,
    Flag small,
    Flag enoughNow,
    Flag enoughBefore,
    Flag accountable,
    String changeWords) {
  static final int NO_COLUMN = -2;
  static final int BLANK = -1;

  /** A Y or N. */
  enum Flag {
    NO_COLUMN,
    BLANK,
    YES,
    NO;

    boolean contradicts(boolean truth) {
      return this == YES && !truth || this == NO && truth;
    }
  }
}
