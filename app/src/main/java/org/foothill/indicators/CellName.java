package org.foothill.indicators;

import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;

/**
 * Which figure somebody asks about.
 *
 * @param version of the indicator's definition; {@link #HOLDING} for the one that holds in the year
 */
public record CellName(
    IndicatorId indicator, SchoolYear year, PlaceId place, StudentGroup group, int version) {
  /** Whichever version holds in the year. */
  public static final int HOLDING = 0;

  public CellName(IndicatorId indicator, SchoolYear year, PlaceId place, StudentGroup group) {
    this(indicator, year, place, group, HOLDING);
  }

  /** One line for the audit trail. */
  @Override
  public String toString() {
    var named = "%s %s %s %s".formatted(indicator, year, place, group);
    return version == HOLDING ? named : named + " version " + version;
  }
}
