package org.foothill.indicators;

import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;

/** Which figure somebody asks about. */
public record CellName(IndicatorId indicator, SchoolYear year, PlaceId place, StudentGroup group) {
  /** One line for the audit trail. */
  @Override
  public String toString() {
    return "%s %s %s %s".formatted(indicator, year, place, group);
  }
}
