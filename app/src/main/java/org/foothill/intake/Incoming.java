package org.foothill.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.foothill.core.PlaceId;
import org.foothill.intake.FileReport.Counts;
import org.foothill.intake.FileReport.Result;
import org.foothill.intake.files.Finding;
import org.foothill.intake.files.Place;
import org.foothill.intake.files.StudentFile;
import org.foothill.intake.files.StudentFile.Reading;
import org.foothill.intake.files.Tally;
import org.foothill.intake.files.Tally.Counted;
import org.foothill.learners.loading.RecordKind.Change;
import org.foothill.learners.loading.Staging;
import org.foothill.learners.loading.Staging.Changes;
import org.foothill.learners.loading.Submission;
import org.foothill.learners.loading.Submission.Form;
import org.foothill.learners.loading.Submission.State;
import org.foothill.learners.loading.SubmissionId;
import org.jspecify.annotations.Nullable;

/** One file on its way through an import: what is known of it so far. */
final class Incoming {
  private final UUID id = UUID.randomUUID();
  private final String name;
  private final Staging.@Nullable Arrival what;
  private final StudentFile.@Nullable Fields fields;
  private Tally findings = new Tally();
  private Counts counts = Counts.NONE;
  private Stage stage = Stage.READ;
  private boolean quarantined;
  private boolean known;
  private @Nullable Staging staging;
  private @Nullable Changes changes;
  private @Nullable SubmissionId submission;

  /** How far it came. */
  private enum Stage {
    READ,
    ACCEPTED,
    WAITING,
    APPROVED,
    KNOWN,
    REFUSED
  }

  private Incoming(
      String name, Staging.@Nullable Arrival what, StudentFile.@Nullable Fields fields) {
    this.name = name;
    this.what = what;
    this.fields = fields;
  }

  static Incoming of(StudentFile file) {
    return new Incoming(
        file.name(),
        new Staging.Arrival(
            file.kind(), file.district(), file.year(), file.form(), file.name(), file.digest()),
        file.fields());
  }

  static Incoming refused(Finding finding) {
    var item = new Incoming(finding.at().file(), null, null);
    item.refuse(finding);
    return item;
  }

  UUID id() {
    return id;
  }

  String name() {
    return name;
  }

  /** Where a field of a line of the file is. */
  Place at(int line, String field) {
    return Objects.requireNonNull(fields).at(line, field);
  }

  Staging.Arrival what() {
    return Objects.requireNonNull(what);
  }

  String digest() {
    return what == null ? "" : what.digest();
  }

  PlaceId district() {
    return what().district();
  }

  Tally findings() {
    return findings;
  }

  List<Counted> counted() {
    return findings.counted();
  }

  @Nullable SubmissionId submission() {
    return submission;
  }

  /** True while its rows are on their way in by this import. */
  boolean isAccepted() {
    return stage == Stage.ACCEPTED;
  }

  boolean isWaiting() {
    return stage == Stage.WAITING;
  }

  boolean isQuarantined() {
    return quarantined;
  }

  Staging stagingOrThrow() {
    return Objects.requireNonNull(staging);
  }

  void staging(Staging opened) {
    staging = opened;
  }

  void reading(Reading reading, boolean heldSome) {
    counts = new Counts(reading.read(), reading.accepted(), reading.held());
    findings = reading.findings();
    quarantined = heldSome;
    stage = reading.stop().isPresent() ? Stage.REFUSED : Stage.ACCEPTED;
    if (stage == Stage.REFUSED) {
      close();
    }
  }

  void refuse(Finding finding) {
    findings.add(finding);
    stage = Stage.REFUSED;
    counts = new Counts(counts.read(), 0, counts.held());
    close();
  }

  void alreadyLoadedAs(Submission before) {
    submission = before.id();
    stage = before.state() == State.STAGED ? Stage.WAITING : Stage.KNOWN;
    known = true;
  }

  /** What was read of it is forgotten: the other file has it. */
  void sameAsAnother() {
    stage = Stage.KNOWN;
    known = true;
    counts = Counts.NONE;
    findings = new Tally();
    quarantined = false;
    close();
  }

  void changes(Changes found) {
    changes = found;
  }

  void published(SubmissionId number) {
    submission = number;
    stage = Stage.WAITING;
  }

  void approved() {
    stage = Stage.APPROVED;
  }

  boolean replacesSameAs(Incoming other) {
    return isAccepted()
        && what().kind() == other.what().kind()
        && what().district().equals(other.what().district())
        && what().year().equals(other.what().year())
        && (what().kind().change() == Change.WHOLE_YEAR || what().form() == Form.EXTRACT);
  }

  Arrival arrival(UUID importId, Instant now, String by) {
    return new Arrival(
        id,
        importId,
        name,
        what == null ? "" : what.kind().name(),
        what == null ? "" : what.district().cds(),
        what == null ? null : what.year().ending(),
        digest(),
        submission == null ? null : submission.number(),
        known
            ? Arrival.Outcome.ALREADY_LOADED
            : stage == Stage.REFUSED ? Arrival.Outcome.REFUSED : Arrival.Outcome.LOADED,
        counts,
        quarantined,
        now,
        by);
  }

  Map<String, String> auditDetail() {
    return Map.of(
        "file", name,
        "kind", what().kind().name(),
        "district", what().district().cds(),
        "year", what().year().toString(),
        "accepted", Long.toString(counts.accepted()),
        "held", Long.toString(counts.held()));
  }

  FileReport report(ImportFiles.Request request) {
    return new FileReport(
        name,
        what == null ? "" : what.kind().name(),
        what == null ? "" : what.district().cds(),
        what == null ? "" : what.year().toString(),
        result(request.dryRun()),
        counts,
        counted(),
        Optional.ofNullable(changes)
            .map(c -> new FileReport.Changes(c.added(), c.changed(), c.gone(), c.same())),
        Optional.ofNullable(submission).map(SubmissionId::number));
  }

  private Result result(boolean dryRun) {
    return switch (stage) {
      case READ, REFUSED -> Result.REFUSED;
      case ACCEPTED -> dryRun ? Result.WOULD_LOAD : Result.WAITING;
      case WAITING -> known ? Result.ALREADY_LOADED : Result.WAITING;
      case APPROVED -> Result.APPROVED;
      case KNOWN -> Result.ALREADY_LOADED;
    };
  }

  void close() {
    if (staging != null) {
      staging.close();
    }
  }
}
