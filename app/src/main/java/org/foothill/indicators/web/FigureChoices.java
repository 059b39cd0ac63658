package org.foothill.indicators.web;

import java.util.Comparator;
import java.util.List;
import org.foothill.access.Actor;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.indicators.AskableFigures;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.indicators.web.IndicatorsView.Choice;
import org.foothill.indicators.web.IndicatorsView.Choices;
import org.foothill.site.Numbers;
import org.foothill.site.PlaceNames;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a person can choose from when asking how a figure was counted. */
@Component
class FigureChoices {
  private final Catalogue catalogue;
  private final AskableFigures figures;
  private final ObjectProvider<PlaceNames> names;

  FigureChoices(Catalogue catalogue, AskableFigures figures, ObjectProvider<PlaceNames> names) {
    this.catalogue = catalogue;
    this.figures = figures;
    this.names = names;
  }

  /** The newest year first; districts, then schools by name. */
  Choices of(Actor actor, Numbers numbers) {
    var askable = figures.of(actor);
    var years =
        askable.years().reversed().stream()
            .map(year -> new Choice(year.toString(), numbers.year(year)))
            .toList();
    var places =
        askable.places().stream()
            .sorted(Comparator.comparing(PlaceId::isSchool).thenComparing(this::name))
            .map(place -> new Choice(place.cds(), name(place)))
            .toList();
    return new Choices(indicators(askable.indicators()), years, places, catalogue.groups());
  }

  private List<Indicator> indicators(List<IndicatorId> computed) {
    return catalogue.indicators().stream().filter(each -> computed.contains(each.id())).toList();
  }

  String name(PlaceId place) {
    var source = names.getIfAvailable();
    return source == null ? place.cds() : source.name(place);
  }
}
