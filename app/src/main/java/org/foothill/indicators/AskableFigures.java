package org.foothill.indicators;

import java.util.List;
import org.foothill.access.Actor;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;

/** About which figures {@link ExplainFigure} can be asked: names only, no numbers. */
public interface AskableFigures {
  /** What the newest result has at places that the person may look at. */
  Names of(Actor actor);

  /**
   * What can be combined.
   *
   * @param years oldest first
   * @param places districts and schools with figures in the newest year, by code
   */
  record Names(List<IndicatorId> indicators, List<SchoolYear> years, List<PlaceId> places) {
    /** Nothing is computed yet. */
    public static final Names NONE = new Names(List.of(), List.of(), List.of());

    public Names {
      indicators = List.copyOf(indicators);
      years = List.copyOf(years);
      places = List.copyOf(places);
    }
  }
}
