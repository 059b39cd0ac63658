package org.foothill.disclosure.unpick;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.StudentGroup;
import org.foothill.disclosure.files.FigureRow;
import org.foothill.disclosure.files.PolicyFile;
import org.foothill.disclosure.unpick.SchemaFile.DimensionPart;
import org.foothill.disclosure.unpick.SchemaFile.MeasurePart;
import org.foothill.disclosure.unpick.SchemaFile.NestedPart;
import org.foothill.disclosure.unpick.SchemaFile.PolicyPart;
import org.foothill.disclosure.unpick.SchemaFile.SumPart;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.indicators.catalogue.GroupDefinition;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.indicators.catalogue.Indicator.Unit;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes down what the codes of a release of this catalogue mean. */
public final class CatalogueSchema {
  /** Whoever is counted on one day, or in one class, is counted at one school. */
  private static final Set<Indicator.Clock> ONCE =
      Set.of(Indicator.Clock.CENSUS_DAY, Indicator.Clock.FOUR_YEAR_COHORT);

  private final Catalogue catalogue;

  public CatalogueSchema(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The codes that stand in a release. */
  record Codes(Set<IndicatorId> indicators, Set<String> years, Set<PlaceId> places) {
    public Codes {
      indicators = new TreeSet<>(indicators);
      years = new TreeSet<>(years);
      places = new TreeSet<>(places);
    }
  }

  /** The schema of a release as it is written beside its figures. */
  public String json(List<FigureRow> rows, String policy) {
    var indicators = new TreeSet<IndicatorId>();
    var years = new TreeSet<String>();
    var places = new TreeSet<PlaceId>();
    for (var row : rows) {
      indicators.add(row.key().indicator());
      years.add(row.key().year().toString());
      places.add(row.key().place());
    }
    return JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValueAsString(of(new Codes(indicators, years, places), PolicyFile.of(policy)));
  }

  SchemaFile of(Codes codes, PolicyFile rules) {
    return new SchemaFile(
        List.of(
            measuresWithin(codes.indicators(), rules),
            plain("year", "time", List.copyOf(codes.years())),
            places(codes.places()),
            groups()),
        measures(codes, rules),
        new PolicyPart(rules.hideUpTo(), rules.width(), rules.union(), null, rules.bands()));
  }

  private static DimensionPart plain(String name, String role, List<String> codes) {
    var all = codes.isEmpty() ? null : codes;
    return new DimensionPart(name, role, null, all, null, null, null, null);
  }

  private static DimensionPart measuresWithin(Set<IndicatorId> indicators, PolicyFile rules) {
    var codes = indicators.stream().map(IndicatorId::code).collect(Collectors.toSet());
    var nested = new ArrayList<NestedPart>();
    for (var id : indicators) {
      rules
          .around(id.code())
          .filter(around -> codes.contains(around.outer()))
          .ifPresent(around ->
              nested.add(
                  new NestedPart(
                      id.code(),
                      around.outer(),
                      around.outcomes().name().toLowerCase(Locale.ROOT))));
    }
    return new DimensionPart(
        "indicator", "measure", null, null, null, null, nested.isEmpty() ? null : nested, null);
  }

  private static DimensionPart places(Set<PlaceId> places) {
    var schools = new TreeMap<String, List<String>>();
    for (var place : places) {
      if (place.isSchool()) {
        schools
            .computeIfAbsent(place.district().toString(), _ -> new ArrayList<>())
            .add(place.toString());
      }
    }
    var sums = new ArrayList<SumPart>();
    schools.forEach((district, parts) -> sums.add(new SumPart("schools", district, parts, true)));
    return new DimensionPart("place", "place", null, null, null, sums, null, null);
  }

  private DimensionPart groups() {
    var families = new LinkedHashMap<String, List<String>>();
    var shown = new LinkedHashSet<String>();
    var words = new LinkedHashMap<String, String>();
    for (GroupDefinition group : catalogue.groups()) {
      boolean isCrossing = group.family().contains(" x ");
      if (!isCrossing && !group.group().equals(StudentGroup.ALL)) {
        families.computeIfAbsent(group.family(), _ -> new ArrayList<>()).add(group.group().code());
        if (group.published()) {
          shown.add(group.family());
        }
      }
      if (!isCrossing) {
        words.put(group.group().code(), group.name().english());
      }
    }
    var all = StudentGroup.ALL.code();
    var sums = new ArrayList<SumPart>();
    families.forEach((family, parts) -> {
      if (shown.contains(family)) {
        sums.add(new SumPart(family, all, parts, null));
      }
    });
    return new DimensionPart(
        "group", "group", all, List.copyOf(words.keySet()), words, sums, null, null);
  }

  private Map<String, MeasurePart> measures(Codes codes, PolicyFile rules) {
    var measures = new TreeMap<String, MeasurePart>();
    for (var id : codes.indicators()) {
      var clock = catalogue.find(id).map(Indicator::clock);
      boolean isOnce = clock.filter(ONCE::contains).isPresent();
      var unit = catalogue.find(id).map(Indicator::unit).orElse(Unit.PERCENT_OF_STUDENTS);
      boolean isHarmless = rules.isNoneHarmless(id.code());
      if (unit != Unit.PERCENT_OF_STUDENTS || isHarmless || isOnce) {
        measures.put(
            id.code(),
            new MeasurePart(
                unit == Unit.PERCENT_OF_DAYS ? rules.dayUnit() : null,
                isOnce ? true : null,
                unit == Unit.COUNT ? false : null,
                isHarmless ? List.of("none") : null,
                null,
                null));
      }
    }
    return measures;
  }
}
