package org.foothill.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.foothill.audit.AuditTrail;
import org.foothill.codes.CodeTables;
import org.foothill.core.Progress;
import org.foothill.intake.ImportFiles.Outcome;
import org.foothill.intake.ImportFiles.Request;
import org.foothill.intake.files.FileFinding;
import org.foothill.intake.files.Finding;
import org.foothill.intake.files.Layouts;
import org.foothill.intake.files.LoadedCodes;
import org.foothill.intake.files.Place;
import org.foothill.intake.files.StudentFile;
import org.foothill.learners.loading.Loading;
import org.foothill.learners.loading.Loading.CrossFinding;
import org.foothill.learners.loading.Staging;
import org.foothill.learners.loading.SubmissionId;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The course of one import: each file is read into its own staging; then all of them become
 * submissions in one transaction, or none does.
 */
final class OneImport implements AutoCloseable {
  private final Tools tools;
  private final Request request;
  private final Progress progress;
  private final Layouts layouts;
  private final UUID id = UUID.randomUUID();
  private final List<Incoming> incoming = new ArrayList<>();
  private ReadFiles read = new ReadFiles(List.of(), this::take);

  /** What an import works with. */
  record Tools(
      Loading loading,
      ArrivalStore arrivals,
      Quarantine quarantine,
      AuditTrail trail,
      TransactionTemplate transaction,
      Clock clock,
      CodeTables codes) {}

  OneImport(Tools tools, Request request, Progress progress) {
    this.tools = tools;
    this.request = request;
    this.progress = progress;
    this.layouts = LoadedCodes.layouts(tools.codes());
  }

  Outcome run(FileHunt hunt) {
    hunt.findings().forEach(f -> incoming.add(Incoming.refused(f)));
    read = new ReadFiles(hunt.files(), this::take);
    read.run(progress);
    if (progress.cancelled()) {
      return new Outcome.Cancelled();
    }
    read.inOrder().forEach(this::settle);
    var accepted = incoming.stream().filter(Incoming::isAccepted).toList();
    progress.step("Comparing the files");
    lookAcross(accepted);
    if (!request.dryRun()) {
      progress.step("Recording");
      tools.transaction().executeWithoutResult(_ -> record(accepted));
    }
    return new Outcome.Finished(incoming.stream().map(i -> i.report(request)).toList());
  }

  /** Looks at one file and reads it into a staging of its own, whatever the other files are. */
  private void take(Path path, Progress watcher, Consumer<Incoming> found) {
    var name = path.getFileName().toString();
    watcher.step("Looking at " + name);
    switch (StudentFile.open(path, layouts, watcher)) {
      case StudentFile.Opened.Refused(Finding finding) -> found.accept(Incoming.refused(finding));
      case StudentFile.Opened.Ready(StudentFile file) -> {
        try (file) {
          var item = Incoming.of(file);
          found.accept(item);
          var before = tools.loading().alreadyLoaded(item.digest());
          before.ifPresentOrElse(item::alreadyLoadedAs, () -> read(item, file, watcher));
        }
      }
    }
  }

  /** Decides about a file by those before it. */
  private void settle(Incoming item) {
    boolean twice =
        item.isAccepted()
            && incoming.stream().anyMatch(i -> i.isAccepted() && i.digest().equals(item.digest()));
    incoming.add(item);
    if (twice) {
      tools.quarantine().discard(item.id());
      item.sameAsAnother();
    } else if (item.isAccepted()) {
      refuseRivals(item);
    }
  }

  private void read(Incoming item, StudentFile file, Progress watcher) {
    watcher.step("Reading " + file.name());
    var staging =
        tools
            .loading()
            .open(
                new Staging.Arrival(
                    file.kind(),
                    file.district(),
                    file.year(),
                    file.form(),
                    file.name(),
                    file.digest()));
    item.staging(staging);
    try (var held = tools.quarantine().open(item.id())) {
      var reading = file.read(staging, held, watcher);
      held.close();
      item.reading(reading, held.written());
    }
  }

  /** Two files of one import that would each replace the same year: none of them is taken. */
  private void refuseRivals(Incoming item) {
    for (var other : incoming) {
      if (other != item && other.isAccepted() && item.replacesSameAs(other)) {
        item.refuse(new FileFinding.SameYearTwice(Place.file(item.name()), other.name()));
        other.refuse(new FileFinding.SameYearTwice(Place.file(other.name()), item.name()));
        return;
      }
    }
  }

  private void lookAcross(List<Incoming> accepted) {
    var districts = tools.loading().districts();
    for (var item : accepted) {
      var changes = item.stagingOrThrow().compare();
      item.changes(changes);
      long before = changes.changed() + changes.gone() + changes.same();
      if (changes.gone() * 5 > before) {
        item.findings()
            .add(new FileFinding.ManyRowsGone(Place.file(item.name()), changes.gone(), before));
      }
      if (!districts.isEmpty() && !districts.contains(item.district())) {
        item.findings()
            .add(new FileFinding.NewDistrict(Place.file(item.name()), item.district().cds()));
      }
    }
    var stagings = accepted.stream().map(Incoming::stagingOrThrow).toList();
    for (var cross : tools.loading().compareFiles(stagings)) {
      note(accepted.get(cross.staging()), cross);
    }
  }

  private static void note(Incoming item, CrossFinding cross) {
    long rest = cross.count() - cross.lines().size();
    for (int line : cross.lines()) {
      Finding finding =
          switch (cross.question()) {
            case NO_ENROLLMENT -> new Finding.NoEnrollment(item.at(line, "state_id"));
            case OVERLAPPING_ENROLLMENTS ->
                new Finding.OverlappingEnrollments(item.at(line, "start_date"));
            case NO_SECTION -> new Finding.NoSection(item.at(line, "section"));
            case NO_INCIDENT -> new Finding.NoIncident(item.at(line, "incident"));
          };
      item.findings().add(finding, 1 + rest);
      rest = 0;
    }
  }

  private void record(List<Incoming> accepted) {
    var stagings = accepted.stream().map(Incoming::stagingOrThrow).toList();
    var ids = tools.loading().publish(stagings, request.by());
    for (int i = 0; i < ids.size(); i++) {
      accepted.get(i).published(ids.get(i));
    }
    for (var item : incoming) {
      tools.arrivals().add(item.arrival(id, tools.clock().instant(), request.by()), item.counted());
      keepHeld(item);
    }
    for (var item : accepted) {
      tools
          .trail()
          .record(request.by(), "file.load", String.valueOf(item.submission()), item.auditDetail());
    }
    if (request.approve()) {
      approve();
    }
  }

  private void keepHeld(Incoming item) {
    if (item.isQuarantined()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              tools.quarantine().keep(item.id());
            }
          });
    }
  }

  /** Also approves what an earlier import left waiting and this one brought again. */
  private void approve() {
    var waiting = incoming.stream().filter(Incoming::isWaiting).toList();
    List<SubmissionId> ids =
        waiting.stream().map(Incoming::submission).filter(Objects::nonNull).toList();
    if (ids.isEmpty()) {
      return;
    }
    switch (tools.loading().approve(ids, request.by())) {
      case Loading.Decision.Done(List<SubmissionId> changed) -> {
        waiting.forEach(Incoming::approved);
        changed.forEach(
            s -> tools.trail().record(request.by(), "submission.approve", s.toString(), Map.of()));
      }
      case Loading.Decision.NoSuchSubmission(SubmissionId missing) ->
          throw new IllegalStateException("The submission (%s) is not there.".formatted(missing));
      case Loading.Decision.NotPossible(SubmissionId other, var state) ->
          throw new IllegalStateException(
              "The submission (%s) cannot be approved, it is %s.".formatted(other, state));
    }
  }

  /** Leaves nothing of what was not published. */
  @Override
  public void close() {
    read.inOrder().forEach(Incoming::close);
    read.inOrder().stream()
        .filter(Incoming::isQuarantined)
        .forEach(i -> tools.quarantine().discard(i.id()));
  }
}
