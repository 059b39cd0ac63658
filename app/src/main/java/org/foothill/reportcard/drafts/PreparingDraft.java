package org.foothill.reportcard.drafts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foothill.access.Actor;
import org.foothill.audit.AuditTrail;
import org.foothill.core.IndicatorId;
import org.foothill.core.SchoolYear;
import org.foothill.disclosure.figures.Figures;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.reportcard.EditionPages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps decisions, each with who made it in the audit trail. */
@Service
final class PreparingDraft implements PrepareDraft {
  private final Drafts drafts;
  private final Figures figures;
  private final Catalogue catalogue;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;
  private final ObjectProvider<EditionPages> pages;
  private final Clock clock;

  PreparingDraft(
      Drafts drafts,
      Figures figures,
      Catalogue catalogue,
      AuditTrail audit,
      TransactionTemplate transaction,
      ObjectProvider<EditionPages> pages,
      Clock clock) {
    this.drafts = drafts;
    this.figures = figures;
    this.catalogue = catalogue;
    this.audit = audit;
    this.transaction = transaction;
    this.pages = pages;
    this.clock = clock;
  }

  @Override
  public Optional<Draft.Open> begin(Actor actor) {
    return figures.indicators().stream()
        .flatMap(indicator -> figures.years(indicator).stream())
        .max(SchoolYear::compareTo)
        .map(year -> drafts.begin(year, actor.account()));
  }

  @Override
  public Outcome choose(
      Actor actor, long number, IndicatorId indicator, Optional<Draft.Choice> choice) {
    if (drafts.open(number).isEmpty() || catalogue.find(indicator).isEmpty()) {
      return new Outcome.NoSuchThing();
    }
    if (choice.filter(one -> one.leftOut() && one.reason().isBlank()).isPresent()) {
      return new Outcome.ReasonMissing();
    }
    transaction.executeWithoutResult(_ -> {
      choice.ifPresentOrElse(
          one -> drafts.choose(number, indicator, one, actor.account()),
          () -> drafts.unchoose(number, indicator));
      audit.record(
          actor.account(),
          "edition.choose",
          indicator.code(),
          Map.of("choice", choice.map(Draft.Choice::toString).orElse("in the edition")));
    });
    return saved(number);
  }

  @Override
  public Outcome explain(Actor actor, long number, List<String> paths, Optional<Reason> reason) {
    if (drafts.open(number).isEmpty()) {
      return new Outcome.NoSuchThing();
    }
    if (reason.isEmpty()) {
      return new Outcome.ReasonMissing();
    }
    var known = Set.copyOf(pages.getObject().paths());
    var unknown = paths.stream().filter(path -> !known.contains(path)).findFirst();
    if (unknown.isPresent()) {
      return new Outcome.NoSuchPage(unknown.get());
    }
    var notice =
        new Draft.Notice(
            paths,
            reason.get().what(),
            reason.get().reason(),
            LocalDate.now(clock),
            actor.account());
    transaction.executeWithoutResult(_ -> {
      drafts.note(number, notice);
      audit.record(
          actor.account(),
          "edition.explain",
          String.valueOf(number),
          Map.of("what", notice.what().english(), "reason", notice.reason().english()));
    });
    return saved(number);
  }

  private Outcome saved(long number) {
    return drafts.open(number).<Outcome>map(Outcome.Saved::new).orElseGet(Outcome.NoSuchThing::new);
  }
}
