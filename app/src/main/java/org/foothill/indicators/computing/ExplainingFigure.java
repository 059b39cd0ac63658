package org.foothill.indicators.computing;

import java.util.Map;
import org.foothill.access.Ability;
import org.foothill.access.Actor;
import org.foothill.access.Policy;
import org.foothill.access.Policy.Decision;
import org.foothill.audit.AuditTrail;
import org.foothill.core.Language;
import org.foothill.indicators.CellName;
import org.foothill.indicators.ExplainFigure;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ExplainingFigure implements ExplainFigure {
  private final StoredResults results;
  private final Policy policy;
  private final AuditTrail audit;

  ExplainingFigure(StoredResults results, Policy policy, AuditTrail audit) {
    this.results = results;
    this.policy = policy;
    this.audit = audit;
  }

  @Override
  @Transactional
  public Outcome explain(Actor actor, CellName cell, Language language) {
    return switch (policy.may(actor, Ability.SEE_UNPROTECTED_FIGURES, cell.place().cds())) {
      case Decision.Refused(String key, String argument) -> new Outcome.Refused(key, argument);
      case Decision.Allowed() -> explained(actor, cell, language);
    };
  }

  private Outcome explained(Actor actor, CellName cell, Language language) {
    var run = results.newest();
    if (run.isEmpty()) {
      return new Outcome.NothingComputed();
    }
    audit.record(actor.account(), "figure.explain", cell.toString(), Map.of("run", run.get().id()));
    return results
        .why(run.get().id(), cell, language)
        .<Outcome>map(Outcome.Explained::new)
        .orElseGet(() -> new Outcome.NoSuchFigure(cell));
  }
}
