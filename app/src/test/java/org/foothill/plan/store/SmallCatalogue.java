package org.foothill.plan.store;

import java.util.List;
import java.util.Optional;
import org.foothill.core.IndicatorId;
import org.foothill.core.StudentGroup;
import org.foothill.core.Words;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.indicators.catalogue.GroupDefinition;
import org.foothill.indicators.catalogue.Indicator;

/** A catalogue of three indicators and two groups. */
record SmallCatalogue() implements Catalogue {
  private static final Words TEXT = new Words("text", "texto");

  private static Indicator indicator(String code, Indicator.Unit unit) {
    return new Indicator(
        new IndicatorId(code),
        1,
        TEXT,
        TEXT,
        TEXT,
        TEXT,
        TEXT,
        unit,
        Indicator.Better.HIGHER,
        Indicator.Clock.ACADEMIC_YEAR,
        Indicator.Status.CONFIRMED,
        "a law",
        List.of("SENR"),
        Indicator.Use.ALWAYS,
        null);
  }

  @Override
  public List<Indicator> indicators() {
    return List.of(
        indicator("COL-AG", Indicator.Unit.PERCENT_OF_STUDENTS),
        indicator("ATT-RATE", Indicator.Unit.PERCENT_OF_DAYS),
        indicator("ENR-CENSUS", Indicator.Unit.COUNT));
  }

  @Override
  public Optional<Indicator> find(IndicatorId id) {
    return indicators().stream().filter(indicator -> indicator.id().equals(id)).findFirst();
  }

  @Override
  public List<GroupDefinition> groups() {
    return List.of(
        new GroupDefinition(StudentGroup.ALL, "all", TEXT, TEXT, true, 1),
        new GroupDefinition(new StudentGroup("EL"), "english", TEXT, TEXT, true, 2));
  }

  @Override
  public Optional<GroupDefinition> find(StudentGroup group) {
    return groups().stream().filter(definition -> definition.group().equals(group)).findFirst();
  }
}
