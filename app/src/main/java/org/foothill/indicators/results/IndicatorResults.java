package org.foothill.indicators.results;

import java.util.List;
import java.util.Optional;
import org.foothill.core.Explanation;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;

/** Computed cells before disclosure control. Protected: read by module disclosure only. */
public interface IndicatorResults {
  /** The newest finished run; empty before the first. */
  Optional<Run> newest();

  /**
   * Every cell of one indicator and year: districts and schools, every group, all grades together.
   * Empty cells included.
   */
  List<Cell> cells(String run, IndicatorId indicator, SchoolYear year);

  /** Why a cell has its two counts. */
  Optional<Explanation> why(
      String run, IndicatorId indicator, SchoolYear year, PlaceId place, StudentGroup group);

  /** One computation: same data version and catalogue version give the same cells. */
  record Run(
      String id,
      String dataVersion,
      String catalogueVersion,
      List<SchoolYear> years,
      List<IndicatorId> indicators) {
    public Run {
      years = List.copyOf(years);
      indicators = List.copyOf(indicators);
    }
  }

  /** Two counts; units as in {@link org.foothill.indicators.catalogue.Indicator.Unit}. */
  record Cell(PlaceId place, StudentGroup group, long numerator, long denominator) {}
}
