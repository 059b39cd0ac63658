package org.foothill.reportcard.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foothill.audit.AuditTrail;
import org.foothill.core.Language;
import org.foothill.core.SchoolYear;
import org.foothill.reportcard.Edition;
import org.foothill.reportcard.drafts.Draft;
import org.foothill.reportcard.drafts.Drafts;
import org.foothill.reportcard.drafts.PageLook;
import org.foothill.reportcard.drafts.Readiness;
import org.foothill.site.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What an edition asks of its draft, and tells it. */
@Component
final class DraftedEdition {
  private final Drafts drafts;
  private final Readiness readiness;
  private final PageLook look;
  private final Texts texts;
  private final Announcement announcement;

  DraftedEdition(
      Drafts drafts, Readiness readiness, PageLook look, Texts texts, Announcement announcement) {
    this.drafts = drafts;
    this.readiness = readiness;
    this.look = look;
    this.texts = texts;
    this.announcement = announcement;
  }

  /** The registers and the audit trail in one transaction. */
  @Component
  record Announcement(
      EditionRegister register,
      KeptCorrections corrections,
      AuditTrail audit,
      TransactionTemplate transaction) {}

  /**
   * The open draft of the year; when there is none, the decisions that the newest edition was made
   * with, so that it can be made again.
   */
  Optional<Draft.Open> open(SchoolYear year, Optional<Edition> newest) {
    return openOnly(year).or(() -> newest.flatMap(edition -> drafts.of(edition.code())));
  }

  Optional<Draft.Open> openOnly(SchoolYear year) {
    return drafts.open().filter(draft -> draft.year().equals(year));
  }

  /** The corrections that an edition of that code shows, its own among them. */
  KeptCorrections.Pending corrections(String code, Draft.Open draft) {
    return announcement.corrections().during(code, draft.notice());
  }

  boolean isOpen(Draft.Open draft) {
    return drafts.open(draft.number()).isPresent();
  }

  List<String> lacking(Draft.Open draft) {
    var text = texts.in(Language.ENGLISH);
    return readiness.beforePages(draft).stream().map(lack -> lack.say(text)).toList();
  }

  void looked(Draft.Open draft, List<String> problems) {
    look.keep(draft, problems);
  }

  void publish(Draft.Open draft, Edition edition, String by) {
    announcement
        .transaction()
        .executeWithoutResult(_ -> {
          announcement.register().add(edition, by);
          drafts.publish(draft, edition.code());
          announcement
              .audit()
              .record(
                  by,
                  "edition.build",
                  edition.code(),
                  Map.of("release", edition.release(), "seal", edition.seal()));
        });
  }
}
