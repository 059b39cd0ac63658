package org.foothill.reportcard.pages;

import java.util.List;
import java.util.Optional;
import org.foothill.core.PlaceId;
import org.foothill.core.StudentGroup;
import org.foothill.disclosure.figures.Figures;
import org.foothill.disclosure.figures.PublicPolicy;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.plan.PlanReader;
import org.foothill.published.StateFigures;
import org.foothill.reportcard.sentences.Material;
import org.foothill.reportcard.sentences.Materials;
import org.foothill.reportcard.sentences.Overview;
import org.foothill.reportcard.sentences.Sentences;
import org.springframework.stereotype.Component;

/** What the newest release says of the whole district, as material for sentences. */
@Component
final class DistrictMaterials implements Materials {
  private final PlanReader plan;
  private final Catalogue catalogue;
  private final Figures figures;
  private final PublicPolicy policy;

  DistrictMaterials(PlanReader plan, Catalogue catalogue, Figures figures, PublicPolicy policy) {
    this.plan = plan;
    this.catalogue = catalogue;
    this.figures = figures;
    this.policy = policy;
  }

  @Override
  public List<Material> list() {
    var sources = sources();
    return sources.measured().stream().flatMap(each -> of(sources, each).stream()).toList();
  }

  @Override
  public Optional<Overview> overview() {
    return HomePage.overview(sources());
  }

  private Sources sources() {
    return new Sources(
        new OneReading(plan), catalogue, figures, policy, StateFigures.NONE, Sentences.UNAPPROVED);
  }

  /** Empty when the measure has no figure of a district. */
  static Optional<Material> of(Sources sources, Indicator indicator) {
    return sources.whole().flatMap(place -> at(sources, indicator, place));
  }

  /** The same of any place. */
  static Optional<Material> at(Sources sources, Indicator indicator, PlaceId place) {
    return sources
        .latestYear(indicator.id())
        .map(newest ->
            new Material(
                indicator,
                newest,
                sources.line(indicator, place, StudentGroup.ALL).figures().stream()
                    .flatMap(Optional::stream)
                    .toList(),
                groups(sources, indicator, place)));
  }

  private static List<Material.Group> groups(Sources sources, Indicator indicator, PlaceId place) {
    return sources.groups().stream()
        .flatMap(group ->
            sources.latest(indicator.id(), place, group.group()).stream()
                .map(figure -> new Material.Group(group, figure)))
        .toList();
  }
}
