package org.foothill.indicators.computing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foothill.core.Explanation;
import org.foothill.core.IndicatorId;
import org.foothill.core.Language;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;
import org.foothill.indicators.CellName;
import org.foothill.indicators.catalogue.Indicator.Clock;
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
    var file = file(run, indicator, year);
    return file.isEmpty() ? List.of() : analytics.ask(duck -> file.get().all(duck, indicator));
  }

  @Override
  public Optional<Explanation> why(
      String run, IndicatorId indicator, SchoolYear year, PlaceId place, StudentGroup group) {
    return why(run, new CellName(indicator, year, place, group), Language.ENGLISH);
  }

  Optional<Explanation> why(String run, CellName cell, Language language) {
    var file = file(run, cell.indicator(), cell.year());
    if (file.isEmpty()) {
      return Optional.empty();
    }
    var form = file.get().form();
    var counted = form.find(cell.indicator());
    if (counted.isEmpty() || !form.groups().contains(cell.group().code())) {
      return Optional.empty();
    }
    return analytics.ask(duck -> {
      if (file.get().knows(duck, cell.place()).isEmpty()) {
        return Optional.empty();
      }
      var counts = file.get().outcomes(duck, counted.get(), cell.place(), cell.group());
      return Optional.of(new Explaining(counted.get(), counts, language).tree());
    });
  }

  /** The file of the clock whose form has the indicator. */
  private Optional<CellFile> file(String run, IndicatorId indicator, SchoolYear year) {
    Path folder = directory.results().resolve(run).resolve(year.toString());
    return Stream.of(Clock.values())
        .map(clock -> CellFile.of(folder, clock))
        .filter(CellFile::exists)
        .filter(file -> file.form().find(indicator).isPresent())
        .findFirst();
  }
}
