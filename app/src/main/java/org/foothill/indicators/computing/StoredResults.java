package org.foothill.indicators.computing;

import java.util.List;
import java.util.Optional;
import org.foothill.core.Explanation;
import org.foothill.core.IndicatorId;
import org.foothill.core.Language;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;
import org.foothill.indicators.CellName;
import org.foothill.indicators.results.IndicatorResults;
import org.foothill.storage.Analytics;
import org.foothill.storage.DataDirectory;
import org.springframework.stereotype.Component;

/** Reads finished runs back. */
@Component
class StoredResults implements IndicatorResults {
  private final Runs runs;
  private final Analytics analytics;
  private final DataDirectory directory;

  StoredResults(Runs runs, Analytics analytics, DataDirectory directory) {
    this.runs = runs;
    this.analytics = analytics;
    this.directory = directory;
  }

  @Override
  public Optional<Run> newest() {
    return runs.newest();
  }

  @Override
  public List<Cell> cells(String run, IndicatorId indicator, SchoolYear year) {
    return analytics.ask(duck -> of(run).cells(duck, indicator, year));
  }

  @Override
  public Optional<Explanation> why(
      String run, IndicatorId indicator, SchoolYear year, PlaceId place, StudentGroup group) {
    return why(run, new CellName(indicator, year, place, group), Language.ENGLISH);
  }

  Optional<Explanation> why(String run, CellName cell, Language language) {
    return analytics.ask(duck ->
        of(run)
            .outcomes(duck, cell)
            .map(each -> new Explaining(each.counted(), each.counts(), language).tree()));
  }

  RunCells of(String run) {
    return new RunCells(directory.results().resolve(run));
  }
}
