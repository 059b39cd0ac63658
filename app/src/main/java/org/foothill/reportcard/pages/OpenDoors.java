package org.foothill.reportcard.pages;

import org.foothill.disclosure.figures.Figures;
import org.foothill.disclosure.figures.PublicPolicy;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.plan.PlanReader;
import org.foothill.published.StateFigures;
import org.foothill.reportcard.sentences.Sentences;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The doors of other modules that public pages read, opened anew for each page. */
@Component
public record OpenDoors(
    PlanReader plan,
    Catalogue catalogue,
    Figures figures,
    PublicPolicy policy,
    ObjectProvider<StateFigures> state,
    Sentences sentences) {
  public Sources sources() {
    return new Sources(
        Selection.reading(plan),
        catalogue,
        figures,
        policy,
        state.getIfAvailable(() -> StateFigures.NONE),
        sentences);
  }
}
