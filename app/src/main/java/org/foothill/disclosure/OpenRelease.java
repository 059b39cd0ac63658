package org.foothill.disclosure;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.foothill.access.Ability;
import org.foothill.access.Actor;
import org.foothill.access.Policy;
import org.foothill.audit.AuditTrail;
import org.foothill.disclosure.files.FigureRow;
import org.foothill.disclosure.files.Manifest;
import org.foothill.disclosure.files.ReleaseFiles;
import org.foothill.disclosure.unpick.CatalogueSchema;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.storage.DataDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What a named person does with an audited release: approve it, then make it public. */
@Component
class OpenRelease {
  private final Releases releases;
  private final Policy access;
  private final Shelf shelf;
  private final TransactionOperations transaction;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  OpenRelease(
      Releases releases,
      Policy access,
      Shelf shelf,
      TransactionOperations transaction,
      ApplicationEventPublisher events,
      Clock clock) {
    this.releases = releases;
    this.access = access;
    this.shelf = shelf;
    this.transaction = transaction;
    this.events = events;
    this.clock = clock;
  }

  /** Where sealed files and the trail are. */
  @Component
  record Shelf(AuditTrail trail, DataDirectory directory, Catalogue catalogue) {
    ReleaseFiles files() {
      return new ReleaseFiles(directory.releases());
    }
  }

  /** The closed set of answers to both steps. */
  sealed interface Outcome {
    record Approved(Release.Approved release) implements Outcome {}

    record Published(FiguresReleased news) implements Outcome {}

    /** The release is not at the stage that this needs. */
    record NotReady(ReleaseId release, String stage) implements Outcome {}

    /** Something was sealed after this was solved, so that it would have to be solved again. */
    record Outdated(ReleaseId release) implements Outcome {}

    record NoSuchRelease(ReleaseId release) implements Outcome {}

    /** Files are not as they were left; {@code fault} is one sentence. */
    record Damaged(ReleaseId release, String fault) implements Outcome {}

    record NotAllowed(String messageKey, String argument) implements Outcome {}
  }

  Outcome approve(Actor actor, ReleaseId id) {
    if (access.may(actor, Ability.APPROVE_RELEASE, Policy.EVERYWHERE)
        instanceof Policy.Decision.Refused(String key, String argument)) {
      return new Outcome.NotAllowed(key, argument);
    }
    var entry = releases.find(id);
    if (entry.isEmpty()) {
      return new Outcome.NoSuchRelease(id);
    }
    var audited = entry.get().audited();
    if (audited.isEmpty()) {
      return new Outcome.NotReady(id, entry.get().stage().name());
    }
    var approved = audited.get().approve(actor.account());
    return keep(actor, id, approved)
        ? new Outcome.Approved(approved)
        : new Outcome.NotReady(id, "APPROVED");
  }

  /** False when somebody else approved it first. */
  private boolean keep(Actor actor, ReleaseId id, Release.Approved approved) {
    return Boolean.TRUE.equals(
        transaction.execute(_ -> {
          shelf.trail().record(actor.account(), "release.approve", id.toString(), Map.of());
          return releases.approved(approved);
        }));
  }

  Outcome publish(Actor actor, ReleaseId id) {
    if (access.may(actor, Ability.APPROVE_RELEASE, Policy.EVERYWHERE)
        instanceof Policy.Decision.Refused(String key, String argument)) {
      return new Outcome.NotAllowed(key, argument);
    }
    var outcome = Objects.requireNonNull(transaction.execute(_ -> publishNow(actor, id)));
    if (outcome instanceof Outcome.Published(FiguresReleased news)) {
      events.publishEvent(new FiguresReleased(news.release(), news.seal(), news.at()));
    }
    return outcome;
  }

  private Outcome publishNow(Actor actor, ReleaseId id) {
    releases.queueForSeal();
    var entry = releases.find(id);
    if (entry.isEmpty()) {
      return new Outcome.NoSuchRelease(id);
    }
    var approved = entry.get().approved();
    if (approved.isEmpty()) {
      return new Outcome.NotReady(id, entry.get().stage().name());
    }
    var fault = shelf.files().firstFault();
    if (fault.isPresent()) {
      return new Outcome.Damaged(id, fault.get().release() + ": " + fault.get().fault());
    }
    if (isOutdated(entry.get())) {
      return new Outcome.Outdated(id);
    }
    var rows = shelf.files().draft(id.toString());
    if (rows.isEmpty()
        || !ReleaseFiles.hash(rows.get()).equals(approved.get().audited().figures())) {
      return new Outcome.Damaged(id, "The draft's figures are not the ones that were audited.");
    }
    var made = seal(approved.get(), rows.get());
    shelf.files().point(id.toString());
    releases.published(approved.get().seal(made).publish());
    shelf
        .trail()
        .record(actor.account(), "release.publish", id.toString(), Map.of("seal", made.seal()));
    return new Outcome.Published(new FiguresReleased(id.toString(), made.seal(), clock.instant()));
  }

  private boolean isOutdated(Releases.Entry entry) {
    var files = shelf.files();
    if (files.sealed().contains(entry.id().toString())) {
      return false;
    }
    return Ledger.read(files).filter(now -> now.seal().equals(entry.ledger())).isEmpty();
  }

  /** A process that was killed after sealing finds its own seal and goes on from there. */
  private Manifest seal(Release.Approved approved, java.util.List<FigureRow> rows) {
    var files = shelf.files();
    var sealed = files.sealed();
    var name = approved.id().toString();
    if (sealed.contains(name)
        && files.read(name) instanceof ReleaseFiles.Reading.Whole(Manifest manifest, var _)) {
      return manifest;
    }
    var previous = Manifest.BEGINNING;
    if (!sealed.isEmpty()
        && files.read(sealed.getLast()) instanceof ReleaseFiles.Reading.Whole(var last, var _)) {
      previous = last.seal();
    }
    var policy = DisclosurePolicy.newest().text();
    var schema = new CatalogueSchema(shelf.catalogue()).json(rows, policy);
    return files.seal(approved.manifest(clock.instant(), previous), rows, policy, schema);
  }
}
