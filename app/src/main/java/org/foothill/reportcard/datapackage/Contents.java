package org.foothill.reportcard.datapackage;

import java.util.ArrayList;
import java.util.List;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.disclosure.figures.Figures;
import org.foothill.disclosure.figures.PublicPolicy;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.indicators.catalogue.GroupDefinition;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.plan.PlanReader;
import org.foothill.plan.PlanReader.PlaceView;

/** The doors that the package is made of; the same places and groups that public pages show. */
record Contents(PlanReader plan, Catalogue catalogue, Figures figures, PublicPolicy policy) {
  /** Without the measures that the edition being made does without. */
  Contents now() {
    var selection = org.foothill.reportcard.pages.Selection.current();
    return new Contents(selection.of(plan), catalogue, selection.of(figures), policy);
  }

  /** Indicators with figures, in catalogue order. */
  List<Indicator> indicators() {
    return figures.indicators().stream().flatMap(id -> catalogue.find(id).stream()).toList();
  }

  /** The district that the card speaks of, then its schools in plan order. */
  List<PlaceView> places() {
    var known = List.copyOf(figures.places());
    var places = plan.places().stream().filter(place -> known.contains(place.id())).toList();
    var whole = places.stream().filter(place -> !place.id().isSchool()).limit(1);
    var schools = places.stream().filter(place -> place.id().isSchool());
    return java.util.stream.Stream.concat(whole, schools).toList();
  }

  /** Groups that tables show, in catalogue order. */
  List<GroupDefinition> groups() {
    return catalogue.groups().stream().filter(GroupDefinition::published).toList();
  }

  List<SchoolYear> years(Indicator indicator) {
    return figures.years(indicator.id());
  }

  /** All places, groups and years of one indicator. */
  List<Tidy> rows(Indicator indicator) {
    var rows = new ArrayList<Tidy>();
    for (var year : years(indicator)) {
      for (var place : places()) {
        addPlace(rows, indicator, year, place.id());
      }
    }
    return rows;
  }

  private void addPlace(List<Tidy> rows, Indicator indicator, SchoolYear year, PlaceId place) {
    for (var group : groups()) {
      figures
          .find(indicator.id(), year, place, group.group())
          .flatMap(figure -> Tidy.of(indicator, figure))
          .ifPresent(rows::add);
    }
  }
}
