package org.foothill.indicators.computing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.foothill.core.IndicatorId;
import org.foothill.core.Progress;
import org.foothill.core.SchoolYear;
import org.foothill.indicators.ComputeIndicators;
import org.foothill.indicators.catalogue.Indicator.Clock;
import org.foothill.indicators.definitions.Definitions;
import org.foothill.indicators.results.IndicatorResults.Run;
import org.foothill.learners.facts.LearnerRecords;
import org.foothill.storage.Analytics;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One computation: all years, all clocks. Everything is written to a temporary folder, which is
 * renamed when complete; the row in the register comes last.
 */
@Service
class Computing implements ComputeIndicators {
  private final LearnerRecords records;
  private final Definitions catalogue;
  private final Analytics analytics;
  private final Runs runs;
  private final ResultFolders folders;

  Computing(
      LearnerRecords records,
      Definitions catalogue,
      Analytics analytics,
      Runs runs,
      ResultFolders folders) {
    this.records = records;
    this.catalogue = catalogue;
    this.analytics = analytics;
    this.runs = runs;
    this.folders = folders;
  }

  @Override
  @Transactional
  public Outcome compute(String startedBy, Progress progress) {
    runs.waitForTurn();
    var years = records.years();
    if (years.isEmpty()) {
      return new Outcome.NothingLoaded();
    }
    var version = records.version();
    var known = runs.find(version, catalogue.version());
    if (known.isPresent() && folders.has(known.get().id())) {
      runs.makeCurrent(known.get());
      return new Outcome.Unchanged(known.get().id());
    }
    var id = known.map(Run::id).orElseGet(() -> UUID.randomUUID().toString());
    folders.sweep(runs.ids());
    var work = folders.begin(id);
    var counted = analytics.ask(duck -> count(duck, years, work, progress));
    if (!records.version().equals(version)) {
      // Files were approved while we counted: what was read belongs to no version.
      return compute(startedBy, progress);
    }
    if (counted.isEmpty()) {
      folders.sweep(runs.ids());
      return new Outcome.Cancelled();
    }
    folders.finish(id);
    var indicators = counted.get().indicators();
    if (known.isPresent()) {
      runs.makeCurrent(known.get());
    } else {
      runs.add(new Run(id, version, catalogue.version(), years, indicators), startedBy);
    }
    return new Outcome.Computed(id, years.size(), indicators.size(), counted.get().cells());
  }

  private record Counted(List<IndicatorId> indicators, long cells) {}

  private Optional<Counted> count(
      Connection duck, List<SchoolYear> years, ResultFolders.Work work, Progress progress)
      throws SQLException {
    progress.step("Reading records");
    records.attach(duck);
    YearOfRecords.load(duck, catalogue);
    var found = new TreeSet<IndicatorId>();
    long cells = 0;
    for (int i = 0; i < years.size(); i++) {
      progress.step("Counting " + years.get(i));
      progress.at(i, years.size());
      var records = new YearOfRecords(duck, catalogue, years.get(i));
      records.begin();
      for (var clock : Clock.values()) {
        if (progress.cancelled()) {
          return Optional.empty();
        }
        var form = records.population(clock);
        form.slots().forEach(slot -> found.add(slot.definition().indicator().id()));
        if (!form.slots().isEmpty()) {
          cells += count(duck, form, clock, work.of(years.get(i)));
        }
      }
      progress.at(i + 1, years.size());
    }
    return Optional.of(new Counted(inCatalogueOrder(found), cells));
  }

  private static long count(
      Connection duck, FactForm form, Clock clock, ResultFolders.YearWork work)
      throws SQLException {
    var facts = new FactFile(work.facts().resolve(Names.of(clock) + ".parquet"), form);
    facts.write(duck);
    var table = facts.fold(duck);
    return CellFile.of(work.cells(), clock).write(duck, form, table);
  }

  private List<IndicatorId> inCatalogueOrder(TreeSet<IndicatorId> found) {
    return catalogue.indicators().stream().map(each -> each.id()).filter(found::contains).toList();
  }
}
