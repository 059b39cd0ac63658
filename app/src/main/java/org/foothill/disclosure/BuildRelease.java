package org.foothill.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.foothill.access.Ability;
import org.foothill.access.Actor;
import org.foothill.access.Policy;
import org.foothill.audit.AuditTrail;
import org.foothill.core.Progress;
import org.foothill.disclosure.files.ProofFiles;
import org.foothill.disclosure.files.ReleaseFiles;
import org.foothill.disclosure.files.ReviewFiles;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.indicators.results.IndicatorResults;
import org.foothill.storage.DataDirectory;
import org.springframework.stereotype.Component;

/**
 * Makes a release of the newest computed cells: protects them, attacks the result, keeps a draft.
 */
@Component
class BuildRelease {
  private final IndicatorResults results;
  private final Catalogue catalogue;
  private final Releases releases;
  private final Policy access;
  private final AuditTrail trail;
  private final ReleaseFiles files;
  private final ProofFiles proofs;
  private final ReviewFiles reviews;

  BuildRelease(
      IndicatorResults results,
      Catalogue catalogue,
      Releases releases,
      Policy access,
      AuditTrail trail,
      DataDirectory directory) {
    this.results = results;
    this.catalogue = catalogue;
    this.releases = releases;
    this.access = access;
    this.trail = trail;
    this.files = new ReleaseFiles(directory.releases());
    this.proofs = new ProofFiles(directory.releases());
    this.reviews = new ReviewFiles(directory.releases());
  }

  /** The closed set of answers. */
  sealed interface Outcome {
    /**
     * @param withheld tables of which nothing is told, because nothing could protect them
     */
    record Audited(Release.Audited release, List<String> withheld) implements Outcome {}

    record Blocked(Release.Blocked release) implements Outcome {}

    record NothingComputed() implements Outcome {}

    /** A sealed release is not as it was left, so nobody knows what is public. */
    record LedgerDamaged() implements Outcome {}

    record NotAllowed(String messageKey, String argument) implements Outcome {}
  }

  Outcome build(Actor actor, Progress progress) {
    if (access.may(actor, Ability.APPROVE_RELEASE, Policy.EVERYWHERE)
        instanceof Policy.Decision.Refused(String key, String argument)) {
      return new Outcome.NotAllowed(key, argument);
    }
    return build(actor.account(), progress);
  }

  /** For somebody whose right was checked when the work was queued. */
  Outcome build(String by, Progress progress) {
    var run = results.newest();
    if (run.isEmpty()) {
      return new Outcome.NothingComputed();
    }
    var ledger = Ledger.read(files);
    if (ledger.isEmpty()) {
      return new Outcome.LedgerDamaged();
    }
    var policy = DisclosurePolicy.newest();
    var draft = releases.open(run.get().id(), policy.version(), by, ledger.get());
    var solving = new Solving(policy, catalogue, ledger.get());
    var solution = solving.solve(read(run.get(), progress), progress);
    return keep(by, draft.solve(solution));
  }

  private Outcome keep(String by, Release.Solved solved) {
    var figures =
        switch (solved.solution()) {
          case Solution.Safe safe -> ReleaseFiles.hash(safe.rows());
          case Solution.Unsafe _ -> "";
        };
    var details = java.util.Map.of("run", solved.draft().run());
    return switch (solved.audit(figures)) {
      case Release.Audited audited when solved.solution() instanceof Solution.Safe safe -> {
        var subject = new ProofFiles.Subject(audited.id().toString(), figures);
        proofs.keep(new ProofFiles.Proofs(subject, safe.certificates()));
        reviews.keep(audited.id().toString(), safe.held().reasons());
        files.keepDraft(audited.id().toString(), safe.rows());
        releases.audited(audited, safe);
        trail.record(by, "release.build", audited.id().toString(), details);
        yield new Outcome.Audited(audited, safe.held().withheld());
      }
      case Release.Blocked blocked when solved.solution() instanceof Solution.Unsafe unsafe -> {
        releases.blocked(blocked, unsafe.report());
        trail.record(by, "release.block", blocked.id().toString(), details);
        yield new Outcome.Blocked(blocked);
      }
      case Release other ->
          throw new IllegalStateException("The release (%s) was lost.".formatted(other.id()));
    };
  }

  private List<Measured> read(IndicatorResults.Run run, Progress progress) {
    progress.step("Reading computed cells");
    var all = new ArrayList<Measured>();
    for (var indicator : run.indicators()) {
      var definition = catalogue.find(indicator).filter(Indicator::published);
      for (var year : run.years()) {
        var cells = results.cells(run.id(), indicator, year);
        if (definition.isPresent() && !cells.isEmpty()) {
          all.add(Measured.of(indicator, year, definition.get().unit(), cells));
        }
      }
    }
    return all;
  }
}
