package org.foothill.suppression;

/**
 * A count of a described set, whether it is ever printed or not.
 *
 * @param name for messages; says which set, never how many
 * @param people true when it counts people, so that a small value must not be provable
 * @param floor least value that every reader knows it to have; 1 for a count of people above zero,
 *     because zeros are public
 * @param ceiling greatest value that every reader knows it to have
 * @param block very large tables are cut into blocks, such as the schools of one county, that are
 *     protected one after the other; 0 for all others. A sum whose whole lies in another block than
 *     its parts is a cut
 */
public record Cell(String name, long value, boolean people, long floor, long ceiling, int block) {
  /** No ceiling is known beyond what the relations say. */
  public static final long UNKNOWN = Long.MAX_VALUE / 8;

  public Cell {
    if (value < floor || value > ceiling || floor < 0) {
      throw new IllegalArgumentException(
          "The cell (%s) must lie between its floor (%d) and its ceiling (%d), and neither below 0."
              .formatted(name, floor, ceiling));
    }
  }

  /** The same count, of which readers know more. */
  public Cell within(long least, long most) {
    return new Cell(name, value, people, Math.max(floor, least), Math.min(ceiling, most), block);
  }

  /** The same count in a block of a very large table. */
  public Cell in(int wanted) {
    return new Cell(name, value, people, floor, ceiling, wanted);
  }

  /** A count of people. */
  public static Cell people(String name, long value) {
    return new Cell(name, value, true, Math.min(1, value), UNKNOWN, 0);
  }

  /** A count of people that no table prints, so that readers may not know whether it is zero. */
  public static Cell unprinted(String name, long value) {
    return new Cell(name, value, true, 0, UNKNOWN, 0);
  }

  /** How many of a count have an outcome, or have it not. */
  public static Cell outcome(String name, long value) {
    return new Cell(name, value, false, 0, UNKNOWN, 0);
  }

  /**
   * A difference that readers do not know exactly, such as students counted at two schools; they
   * are taken to know it within twice its size.
   */
  public static Cell gap(String name, long value) {
    return new Cell(name, value, false, 0, 2 * value, 0);
  }
}
