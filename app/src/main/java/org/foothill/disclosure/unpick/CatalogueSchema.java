package org.foothill.disclosure.unpick;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.StudentGroup;
import org.foothill.disclosure.files.FigureRow;
import org.foothill.disclosure.unpick.SchemaFile.DimensionPart;
import org.foothill.disclosure.unpick.SchemaFile.MeasurePart;
import org.foothill.disclosure.unpick.SchemaFile.PolicyPart;
import org.foothill.disclosure.unpick.SchemaFile.SumPart;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.indicators.catalogue.GroupDefinition;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.indicators.catalogue.Indicator.Unit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Writes down what the codes of a release of this catalogue mean. */
public final class CatalogueSchema {
  /** Whoever is counted on one day, or in one class, is counted at one school. */
  private static final Set<Indicator.Clock> ONCE =
      Set.of(Indicator.Clock.CENSUS_DAY, Indicator.Clock.FOUR_YEAR_COHORT);

  private final Catalogue catalogue;

  public CatalogueSchema(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * What a policy file says.
   *
   * @param dayUnit hundredths of days that stand for one student
   * @param noneIsHarmless beginnings of measures for which nobody is no secret
   */
  record Rules(PolicyPart policy, long dayUnit, List<String> noneIsHarmless) {
    private static final String NEWEST = "/disclosure/policy-v1.yaml";

    public Rules {
      noneIsHarmless = List.copyOf(noneIsHarmless);
    }

    /** The rules in force, for tables of ours that come without a policy file. */
    static Rules inForce() {
      try (var file = Rules.class.getResourceAsStream(NEWEST)) {
        return of(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }

    /** Reads the policy file that is sealed with a release. */
    static Rules of(String text) {
      var file = new YAMLMapper().readValue(text, PolicyFile.class);
      return new Rules(
          new PolicyPart(file.hideUpTo(), file.width(), file.union(), null, file.bands()),
          file.dayUnit(),
          file.noneIsHarmless() == null ? List.of() : file.noneIsHarmless());
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record PolicyFile(
      int hideUpTo,
      int width,
      int union,
      Map<Integer, Integer> bands,
      long dayUnit,
      @Nullable List<String> noneIsHarmless) {}

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
        .writeValueAsString(of(new Codes(indicators, years, places), Rules.of(policy)));
  }

  SchemaFile of(Codes codes, Rules rules) {
    return new SchemaFile(
        List.of(
            plain("indicator", "measure", List.of()),
            plain("year", "time", List.copyOf(codes.years())),
            places(codes.places()),
            groups()),
        measures(codes, rules),
        rules.policy());
  }

  private static DimensionPart plain(String name, String role, List<String> codes) {
    var all = codes.isEmpty() ? null : codes;
    return new DimensionPart(name, role, null, all, null, null, null, null);
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

  private Map<String, MeasurePart> measures(Codes codes, Rules rules) {
    var measures = new TreeMap<String, MeasurePart>();
    for (var id : codes.indicators()) {
      var clock = catalogue.find(id).map(Indicator::clock);
      boolean isOnce = clock.filter(ONCE::contains).isPresent();
      var unit = catalogue.find(id).map(Indicator::unit).orElse(Unit.PERCENT_OF_STUDENTS);
      boolean isHarmless = rules.noneIsHarmless().stream().anyMatch(id.code()::startsWith);
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
