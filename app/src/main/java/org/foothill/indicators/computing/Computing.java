package org.foothill.indicators.computing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.foothill.core.IndicatorId;
import org.foothill.core.Progress;
import org.foothill.core.SchoolYear;
import org.foothill.indicators.ComputeIndicators;
import org.foothill.indicators.catalogue.Indicator.Clock;
import org.foothill.indicators.definitions.Definitions;
import org.foothill.indicators.definitions.DefinitionsInForce;
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
  private static final int SHARES = 2;

  private final LearnerRecords records;
  private final DefinitionsInForce definitions;
  private final Analytics analytics;
  private final Runs runs;
  private final ResultFolders folders;

  Computing(
      LearnerRecords records,
      DefinitionsInForce definitions,
      Analytics analytics,
      Runs runs,
      ResultFolders folders) {
    this.records = records;
    this.definitions = definitions;
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
    var catalogue = definitions.now();
    var known = runs.find(version, catalogue.version());
    if (known.isPresent() && folders.has(known.get().id())) {
      runs.makeCurrent(known.get());
      return new Outcome.Unchanged(known.get().id());
    }
    var id = known.map(Run::id).orElseGet(() -> UUID.randomUUID().toString());
    folders.sweep(runs.ids());
    var work = folders.begin(id);
    var counted = count(catalogue, years, work, progress);
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

  /**
   * Two shares of the years at once, each in a database of its own: the relations of one year are
   * too small to keep two cores busy.
   */
  private Optional<Counted> count(
      Definitions catalogue, List<SchoolYear> years, ResultFolders.Work work, Progress progress) {
    progress.step("Counting " + years.size() + " years");
    var done = new AtomicInteger();
    Runnable tick = () -> progress.at(done.incrementAndGet(), years.size());
    try (var threads = Executors.newFixedThreadPool(SHARES)) {
      var asked =
          IntStream.range(0, Math.min(SHARES, years.size()))
              .mapToObj(share -> everyOther(years, share))
              .map(share ->
                  threads.submit(() ->
                      analytics.ask(
                          duck -> count(duck, catalogue, share, new Watch(work, progress, tick)))))
              .toList();
      var found = new TreeSet<IndicatorId>();
      long cells = 0;
      boolean whole = true;
      for (var answer : asked) {
        var counted = answer.get();
        whole &= counted.isPresent();
        cells += counted.map(Counted::cells).orElse(0L);
        counted.ifPresent(each -> found.addAll(each.indicators()));
      }
      return whole ? Optional.of(new Counted(inOrder(catalogue, found), cells)) : Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The counting was interrupted.", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException known
          ? known
          : new IllegalStateException("The counting failed.", e.getCause());
    }
  }

  private static List<SchoolYear> everyOther(List<SchoolYear> years, int first) {
    return IntStream.range(0, years.size())
        .filter(i -> i % SHARES == first)
        .mapToObj(years::get)
        .toList();
  }

  /** Where a share writes, and whom it tells. */
  private record Watch(ResultFolders.Work work, Progress progress, Runnable yearDone) {}

  private Optional<Counted> count(
      Connection duck, Definitions catalogue, List<SchoolYear> years, Watch watch)
      throws SQLException {
    records.attach(duck);
    YearOfRecords.load(duck, catalogue);
    var found = new ArrayList<IndicatorId>();
    long cells = 0;
    for (var year : years) {
      var records = new YearOfRecords(duck, catalogue, year);
      records.begin();
      for (var clock : Clock.values()) {
        if (watch.progress().cancelled()) {
          return Optional.empty();
        }
        var form = records.population(clock);
        form.definitions()
            .filter(definition -> definition.appliesTo(year))
            .forEach(definition -> found.add(definition.indicator().id()));
        if (!form.slots().isEmpty()) {
          cells += count(duck, form, clock, watch.work().of(year));
        }
      }
      watch.yearDone().run();
    }
    return Optional.of(new Counted(found, cells));
  }

  private static long count(
      Connection duck, FactForm form, Clock clock, ResultFolders.YearWork work)
      throws SQLException {
    var facts = new FactFile(work.facts().resolve(Names.of(clock) + ".parquet"), form);
    facts.write(duck);
    var table = facts.fold(duck);
    return CellFile.of(work.cells(), clock).write(duck, form, table);
  }

  private static List<IndicatorId> inOrder(Definitions catalogue, TreeSet<IndicatorId> found) {
    return catalogue.indicators().stream().map(each -> each.id()).filter(found::contains).toList();
  }
}
