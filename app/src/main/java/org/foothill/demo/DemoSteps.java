package org.foothill.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.foothill.access.Actors;
import org.foothill.core.Progress;
import org.foothill.core.SchoolYear;
import org.foothill.demo.DemoStep.Done;
import org.foothill.disclosure.PublishRelease;
import org.foothill.indicators.ComputeIndicators;
import org.foothill.intake.ImportFiles;
import org.foothill.jobs.Jobs;
import org.foothill.plan.ImportPlan;
import org.foothill.reportcard.EditionOrder;
import org.foothill.reportcard.PrepareSample;
import org.foothill.sample.SampleOrder;
import org.foothill.sample.WriteSample;
import org.foothill.storage.DataDirectory;
import org.springframework.stereotype.Component;

/**
 * The steps from nothing to a published report card. Each may run again and then changes nothing.
 */
@Component
final class DemoSteps {
  /** One line in two hundred is wrong on purpose, as in a real export. */
  private static final double MISTAKES = 0.005;

  private static final SchoolYear ENDING = new SchoolYear(2026);

  private final WriteSample sample;
  private final ImportPlan plan;
  private final ImportFiles intake;
  private final Figures figures;
  private final Actors actors;
  private final DataDirectory data;

  DemoSteps(
      WriteSample sample,
      ImportPlan plan,
      ImportFiles intake,
      Figures figures,
      Actors actors,
      DataDirectory data) {
    this.sample = sample;
    this.plan = plan;
    this.intake = intake;
    this.figures = figures;
    this.actors = actors;
    this.data = data;
  }

  /** What turns records into published figures. */
  @Component
  record Figures(
      ComputeIndicators compute, PublishRelease release, PrepareSample prepare, Jobs jobs) {}

  List<DemoStep> list(int students, int years, long seed) {
    var order = new SampleOrder(students, years, seed, MISTAKES, ENDING);
    return List.of(
        new DemoStep("Inventing a district", progress -> invent(order, progress)),
        new DemoStep("Reading the plan", _ -> readPlan()),
        new DemoStep("Loading its files", "import", this::load),
        new DemoStep("Computing indicators", "compute", this::compute),
        new DemoStep("Protecting small groups", "release", this::release),
        new DemoStep("Preparing the first edition", _ -> freeze()));
  }

  private Path files() {
    return data.root().resolve("sample");
  }

  private Done invent(SampleOrder order, Progress progress) {
    delete(files());
    return switch (sample.write(order, files(), progress)) {
      case WriteSample.Outcome.Written(_, long rows, long bytes, long mistakes) ->
          new Done.Well(
              "%,d rows in %,d MB, %,d of them wrong on purpose"
                  .formatted(rows, bytes / 1_000_000, mistakes));
      case WriteSample.Outcome.Refused(var sentence) -> new Done.Stuck(sentence);
      case WriteSample.Outcome.Cancelled() -> new Done.Stuck("Stopped.");
    };
  }

  private Done readPlan() {
    var source = Path.of(System.getProperty("foothill.home", ".")).resolve("samples/pasadena");
    return switch (plan.take(source, false, actors.commandLine().account())) {
      case ImportPlan.Outcome.Taken(var changes, int unchanged) ->
          new Done.Well("%d entries".formatted(changes.size() + unchanged));
      case ImportPlan.Outcome.Rehearsed _ -> new Done.Stuck("The plan was only rehearsed.");
      case ImportPlan.Outcome.Refused(var findings) ->
          new Done.Stuck(
              "The plan has %d findings: %s".formatted(findings.size(), findings.getFirst()));
      case ImportPlan.Outcome.NoSuchSource(var path) ->
          new Done.Stuck("There is no plan in %s.".formatted(path));
    };
  }

  private Done load(Progress progress) {
    var request =
        new ImportFiles.Request(List.of(files()), false, true, actors.commandLine().account());
    return switch (intake.load(request, progress)) {
      case ImportFiles.Outcome.Finished(var reports) ->
          new Done.Well("%d files, bad rows held in quarantine".formatted(reports.size()));
      case ImportFiles.Outcome.Busy() -> new Done.Stuck("Another import is running on this data.");
      case ImportFiles.Outcome.Missing(var paths) ->
          new Done.Stuck("These files are missing: %s".formatted(paths));
      case ImportFiles.Outcome.NoFiles() -> new Done.Stuck("There are no files to load.");
      case ImportFiles.Outcome.Cancelled() -> new Done.Stuck("Stopped.");
    };
  }

  private Done compute(Progress progress) {
    return switch (figures.compute().compute(actors.commandLine().account(), progress)) {
      case ComputeIndicators.Outcome.Computed(_, int years, int indicators, long cells) ->
          new Done.Well("%d indicators, %d years, %,d cells".formatted(indicators, years, cells));
      case ComputeIndicators.Outcome.Unchanged _ -> new Done.Well("as before");
      case ComputeIndicators.Outcome.NothingLoaded() -> new Done.Stuck("Nothing was loaded.");
      case ComputeIndicators.Outcome.Cancelled() -> new Done.Stuck("Stopped.");
    };
  }

  private Done release(Progress progress) {
    return switch (figures.release().release(actors.commandLine(), progress)) {
      case PublishRelease.Outcome.Published(var news) ->
          new Done.Well("Release %s is public".formatted(news.release()));
      case PublishRelease.Outcome.Blocked(_, var reason) -> new Done.Stuck(reason);
      case PublishRelease.Outcome.NothingComputed() -> new Done.Stuck("Nothing was computed.");
      case PublishRelease.Outcome.NotAllowed(var key, _) -> new Done.Stuck(key);
    };
  }

  /** Goes on while somebody looks around: setting the printed cards takes longer than the rest. */
  private Done freeze() {
    figures.prepare().prepare(actors.commandLine());
    figures.jobs().start(new EditionOrder("demo").as("Freeze the first edition"));
    return new Done.Well("decided, signed, and being made; see /work/jobs");
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
