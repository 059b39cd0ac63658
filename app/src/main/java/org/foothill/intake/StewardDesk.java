package org.foothill.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.foothill.audit.AuditTrail;
import org.foothill.core.SchoolYear;
import org.foothill.intake.files.HeldRows;
import org.foothill.learners.loading.Loading;
import org.foothill.learners.loading.Loading.Decision;
import org.foothill.learners.loading.Submission;
import org.foothill.learners.loading.SubmissionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class StewardDesk implements FileDesk {
  private final ArrivalStore arrivals;
  private final Loading loading;
  private final Quarantine quarantine;
  private final AuditTrail trail;
  private final TransactionTemplate transaction;

  StewardDesk(
      ArrivalStore arrivals,
      Loading loading,
      Quarantine quarantine,
      AuditTrail trail,
      TransactionTemplate transaction) {
    this.arrivals = arrivals;
    this.loading = loading;
    this.quarantine = quarantine;
    this.trail = trail;
    this.transaction = transaction;
  }

  @Override
  public List<FileLine> list(int most) {
    var counts = arrivals.findingCounts();
    var known = new HashMap<Long, Optional<Loaded>>();
    return arrivals.list(most).stream()
        .map(a ->
            line(
                a,
                counts.getOrDefault(a.id(), 0L),
                a.submission() == null
                    ? Optional.empty()
                    : known.computeIfAbsent(a.submission(), this::submission)))
        .toList();
  }

  @Override
  public Optional<FileLine> find(UUID file) {
    return arrivals.find(file).map(this::line);
  }

  @Override
  public Optional<FileLine> find(long submission) {
    return submission < 1
        ? Optional.empty()
        : arrivals.find(new SubmissionId(submission)).map(this::line);
  }

  private FileLine line(Arrival arrival) {
    long findings = arrivals.findings(arrival).stream().mapToLong(KindOfFinding::count).sum();
    var submission = Optional.ofNullable(arrival.submission()).flatMap(this::submission);
    return line(arrival, findings, submission);
  }

  private static FileLine line(Arrival arrival, long findings, Optional<Loaded> submission) {
    return new FileLine(
        arrival.id(),
        arrival.importId(),
        arrival.fileName(),
        arrival.recordType(),
        arrival.district(),
        Optional.ofNullable(arrival.year()).map(y -> new SchoolYear(y).toString()).orElse(""),
        arrival.counts(),
        findings,
        arrival.quarantined(),
        arrival.outcome() == Arrival.Outcome.ALREADY_LOADED,
        submission.orElse(null),
        arrival.at(),
        arrival.by());
  }

  private Optional<Loaded> submission(long number) {
    return loading.find(new SubmissionId(number)).map(StewardDesk::loaded);
  }

  private static Loaded loaded(Submission submission) {
    return new Loaded(
        submission.id().number(),
        submission.kind().name(),
        submission.district().cds(),
        submission.year().toString(),
        submission.fileName(),
        submission.rows(),
        state(submission.state()));
  }

  private static State state(Submission.State state) {
    return switch (state) {
      case STAGED -> State.WAITS;
      case APPROVED -> State.COUNTS;
      case SUPERSEDED -> State.REPLACED;
      case WITHDRAWN -> State.WITHDRAWN;
    };
  }

  @Override
  public List<Loaded> submissions(int most) {
    return loading.list(most).stream().map(StewardDesk::loaded).toList();
  }

  @Override
  public List<KindOfFinding> findings(UUID file) {
    return arrivals.find(file).map(arrivals::findings).orElse(List.of());
  }

  @Override
  public Optional<FileReport.Changes> preview(FileLine file) {
    var submission = file.submission();
    if (submission == null || !file.waits()) {
      return Optional.empty();
    }
    var c = loading.preview(new SubmissionId(submission.number()));
    return Optional.of(new FileReport.Changes(c.added(), c.changed(), c.gone(), c.same()));
  }

  @Override
  public List<HeldRows.Row> heldRows(UUID file, int most, String reader) {
    transaction.executeWithoutResult(
        _ -> trail.record(reader, "quarantine.read", file.toString(), Map.of()));
    return quarantine.read(file, most);
  }

  @Override
  public List<Quarantined> quarantined() {
    var all = list(Integer.MAX_VALUE);
    return all.stream()
        .filter(FileLine::quarantined)
        .map(f -> new Quarantined(f, all.stream().filter(other -> corrects(other, f)).findFirst()))
        .toList();
  }

  private static boolean corrects(FileLine later, FileLine held) {
    var submission = later.submission();
    return later.at().isAfter(held.at())
        && submission != null
        && submission.state() == State.COUNTS
        && !later.again()
        && later.recordType().equals(held.recordType())
        && later.district().equals(held.district())
        && later.year().equals(held.year());
  }

  @Override
  public Decided approve(List<Long> submissions, String by) {
    if (submissions.stream().anyMatch(n -> n < 1)) {
      return new Decided.NoSuchSubmission(submissions.getFirst());
    }
    var ids = submissions.stream().map(SubmissionId::new).toList();
    return Objects.requireNonNull(
        transaction.execute(_ -> noted("submission.approve", by, loading.approve(ids, by))));
  }

  @Override
  public Decided withdraw(long submission, String by) {
    if (submission < 1) {
      return new Decided.NoSuchSubmission(submission);
    }
    var id = new SubmissionId(submission);
    return Objects.requireNonNull(
        transaction.execute(_ -> noted("submission.withdraw", by, loading.withdraw(id, by))));
  }

  private Decided noted(String action, String by, Decision decision) {
    return switch (decision) {
      case Decision.Done(List<SubmissionId> changed) -> {
        changed.forEach(id -> trail.record(by, action, id.toString(), Map.of()));
        yield new Decided.Done(changed.stream().map(SubmissionId::number).toList());
      }
      case Decision.NoSuchSubmission(SubmissionId id) -> new Decided.NoSuchSubmission(id.number());
      case Decision.NotPossible(SubmissionId id, Submission.State state) ->
          new Decided.NotPossible(id.number(), state(state));
    };
  }
}
