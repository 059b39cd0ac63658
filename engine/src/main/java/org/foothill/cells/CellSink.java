package org.foothill.cells;

/**
 * Receives finished places, in the order of the rows: a school's grades, the school, its district.
 */
public interface CellSink {
  /**
   * One place is complete.
   *
   * @param sums only valid during the call
   */
  void take(Level level, Place place, Tally sums);

  /** Where a cell is; parts that the level leaves open are 0. */
  record Place(int district, int school, int grade) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byDistrict = Integer.compare(district, other.district);
      int bySchool = Integer.compare(school, other.school);
      return byDistrict != 0
          ? byDistrict
          : bySchool != 0 ? bySchool : Integer.compare(grade, other.grade);
    }
  }
}
