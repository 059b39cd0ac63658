package org.foothill.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foothill.access.Actor;
import org.foothill.audit.AuditTrail;
import org.foothill.disclosure.files.FigureRow;
import org.foothill.disclosure.files.ProofFiles;
import org.foothill.disclosure.files.ReleaseFiles;
import org.foothill.disclosure.files.ReviewFiles;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.storage.DataDirectory;
import org.springframework.stereotype.Component;

/** Opens the review of a release; each look is written down, because it shows what is small. */
@Component
class Reviewing {
  private final Catalogue catalogue;
  private final AuditTrail trail;
  private final ReleaseFiles files;
  private final ReviewFiles reviews;
  private final ProofFiles proofs;

  Reviewing(Catalogue catalogue, AuditTrail trail, DataDirectory directory) {
    this.catalogue = catalogue;
    this.trail = trail;
    files = new ReleaseFiles(directory.releases());
    reviews = new ReviewFiles(directory.releases());
    proofs = new ProofFiles(directory.releases());
  }

  /**
   * Whether a release has its proofs.
   *
   * @param previous the release that it is compared with; empty before the first
   */
  record Opened(Review review, boolean proven, Optional<String> previous) {}

  /**
   * @param what the part that is looked at, for the audit trail
   * @return empty when the release was blocked, or built before reasons were kept
   */
  Optional<Opened> open(Actor actor, Releases.Entry entry, String what) {
    var name = entry.id().toString();
    var rows = files.draft(name).or(() -> sealed(name));
    var reasons = reviews.read(name);
    if (rows.isEmpty() || reasons.isEmpty()) {
      return Optional.empty();
    }
    trail.record(actor.account(), "release.review", name, Map.of("part", what));
    var previous = files.sealed().stream().filter(each -> each.compareTo(name) < 0).toList();
    var last = previous.isEmpty() ? Optional.<String>empty() : Optional.of(previous.getLast());
    var review =
        Review.of(
            rows.get(),
            last.flatMap(this::sealed).orElse(List.of()),
            reasons.get(),
            catalogue.groups());
    return Optional.of(new Opened(review, isProven(entry), last));
  }

  private boolean isProven(Releases.Entry entry) {
    return proofs
        .subject(entry.id().toString())
        .filter(subject -> subject.figures().equals(entry.figures()))
        .isPresent();
  }

  private Optional<List<FigureRow>> sealed(String release) {
    return files.read(release) instanceof ReleaseFiles.Reading.Whole(var _, var rows)
        ? Optional.of(rows)
        : Optional.empty();
  }
}
