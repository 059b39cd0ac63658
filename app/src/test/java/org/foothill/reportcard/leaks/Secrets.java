package org.foothill.reportcard.leaks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foothill.core.IndicatorId;
import org.foothill.core.Language;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;
import org.foothill.disclosure.figures.Figures;
import org.foothill.disclosure.figures.PublicFigure;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.indicators.catalogue.GroupDefinition;
import org.foothill.plan.PlanReader;
import org.foothill.reportcard.leaks.CountedTown.Key;

/** What a release hides, with what is true, and the names by which readers meet it. */
record Secrets(
    Figures figures, Catalogue catalogue, PlanReader plan, Map<Key, long[]> truth, Key any) {

  static Secrets of(Figures figures, Catalogue catalogue, PlanReader plan, CountedTown town) {
    var truth = new HashMap<Key, long[]>();
    town.truth()
        .forEach((key, counts) -> {
          if (figures.find(key.indicator(), key.year(), key.place(), key.group()).orElse(null)
              instanceof PublicFigure.Hidden) {
            truth.put(key, counts);
          }
        });
    var any = truth.keySet().stream().findFirst().orElseThrow();
    return new Secrets(figures, catalogue, plan, truth, any);
  }

  boolean hides(Key key) {
    return truth.containsKey(key);
  }

  Optional<PublicFigure> shown(Key key) {
    return figures
        .find(key.indicator(), key.year(), key.place(), key.group())
        .filter(figure ->
            !(figure instanceof PublicFigure.Hidden || figure instanceof PublicFigure.Nobody));
  }

  SchoolYear newest(IndicatorId indicator) {
    return figures.years(indicator).getLast();
  }

  /** Groups by the name that the language has for them. */
  Map<String, StudentGroup> groups(Language language) {
    var names = new HashMap<String, StudentGroup>();
    catalogue.groups().stream()
        .filter(GroupDefinition::published)
        .forEach(group -> names.put(group.name().in(language), group.group()));
    return names;
  }

  List<String> groupOrder(Language language) {
    return catalogue.groups().stream()
        .filter(GroupDefinition::published)
        .map(group -> group.name().in(language))
        .toList();
  }

  Map<String, PlaceId> schools() {
    var names = new HashMap<String, PlaceId>();
    plan.places().stream()
        .filter(place -> place.id().isSchool())
        .forEach(place -> names.put(place.name(), place.id()));
    return names;
  }

  Map<String, IndicatorId> measures(Language language) {
    var names = new HashMap<String, IndicatorId>();
    figures
        .indicators()
        .forEach(id -> names.put(catalogue.find(id).orElseThrow().name().in(language), id));
    return names;
  }

  /** Every way in which the true value could be written, without grouping of digits. */
  Set<String> forms(Key key) {
    var forms = new HashSet<String>();
    var counts = truth.getOrDefault(key, new long[] {-1, -1});
    for (long count : List.of(counts[0], counts[1], counts[1] - counts[0])) {
      forms.add(String.valueOf(count));
    }
    var share =
        BigDecimal.valueOf(counts[0])
            .divide(BigDecimal.valueOf(counts[1]), 6, RoundingMode.HALF_UP);
    for (var exact : List.of(share, BigDecimal.ONE.subtract(share))) {
      for (int digits = 0; digits <= 3; digits++) {
        forms.add(written(exact.movePointRight(2), digits));
        if (digits > 1) {
          forms.add(written(exact, digits));
        }
      }
    }
    return forms;
  }

  private static String written(BigDecimal number, int digits) {
    return number.setScale(digits, RoundingMode.HALF_UP).toPlainString();
  }
}
