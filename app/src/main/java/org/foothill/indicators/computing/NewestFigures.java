package org.foothill.indicators.computing;

import org.foothill.access.Ability;
import org.foothill.access.Actor;
import org.foothill.access.Policy;
import org.foothill.core.PlaceId;
import org.foothill.indicators.AskableFigures;
import org.foothill.indicators.results.IndicatorResults.Cell;
import org.foothill.indicators.results.IndicatorResults.Run;
import org.springframework.stereotype.Component;

/** Names the cells of the newest run. */
@Component
class NewestFigures implements AskableFigures {
  private final StoredResults results;
  private final Policy policy;

  NewestFigures(StoredResults results, Policy policy) {
    this.results = results;
    this.policy = policy;
  }

  @Override
  public Names of(Actor actor) {
    return results.newest().map(run -> names(run, actor)).orElse(Names.NONE);
  }

  private Names names(Run run, Actor actor) {
    var places =
        results.cells(run.id(), run.indicators().getFirst(), run.years().getLast()).stream()
            .map(Cell::place)
            .distinct()
            .filter(place -> maySee(actor, place))
            .sorted()
            .toList();
    return new Names(run.indicators(), run.years(), places);
  }

  private boolean maySee(Actor actor, PlaceId place) {
    return policy.may(actor, Ability.SEE_UNPROTECTED_FIGURES, place.cds()).allowed();
  }
}
