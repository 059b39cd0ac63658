package org.foothill.reportcard.pages;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.foothill.core.Language;
import org.foothill.core.SchoolYear;
import org.foothill.disclosure.figures.Figures;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.reportcard.pages.IndicatorPage.Definition;
import org.foothill.site.Links;
import tools.jackson.databind.json.JsonMapper;

/** Where the figures come from, how each is counted, and how to check and to take them. */
public record DataPage(
    Optional<Release> release,
    List<Measure> measures,
    List<Group> groups,
    String year,
    Optional<Take> take) {
  /**
   * The newest edition as files, for pages of the running server; a frozen page links its own.
   *
   * @param code of the edition
   */
  public record Take(String code, String pdf, String zip, String contents) {}

  /** Whoever keeps editions. */
  public interface Shelf {
    /** Empty before the first edition in that language. */
    Optional<Take> newest(Language language);
  }

  /**
   * The page's measures as schema.org data sets, for search engines: a block of data, no script.
   *
   * @param links where things are, as seen from this page
   */
  public String forSearchEngines(Links links, String partnership) {
    var measured = measures.stream().filter(Measure::isMeasured).toList();
    return JSON.writeValueAsString(
            measured.stream().map(measure -> measure.asDataSet(links, partnership)).toList())
        .replace("<", "\\u003c");
  }

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** What a release says of itself. */
  public record Release(
      String day,
      String cells,
      String hidden,
      String complementary,
      String coarser,
      String audit,
      String approvedBy,
      String version,
      String seal) {}

  /** A measure with its definition. */
  public record Measure(
      String code, String name, String path, String csv, String years, Definition definition) {
    public boolean isMeasured() {
      return !years.isEmpty();
    }

    /** In the order of the keys: a plain map has another order in every run of the program. */
    private Map<String, Object> asDataSet(Links links, String partnership) {
      return new TreeMap<>(
          Map.of(
              "@context",
              "https://schema.org/",
              "@type",
              "Dataset",
              "name",
              name,
              "description",
              definition.numerator(),
              "identifier",
              code,
              "license",
              "https://creativecommons.org/licenses/by/4.0/",
              "isAccessibleForFree",
              true,
              "temporalCoverage",
              years,
              "creator",
              new TreeMap<>(Map.of("@type", "Organization", "name", partnership)),
              "distribution",
              new TreeMap<>(
                  Map.of(
                      "@type", "DataDownload",
                      "encodingFormat", "text/csv",
                      "contentUrl", links.to(csv)))));
    }
  }

  /** A student group with its definition. */
  public record Group(String code, String name, String definition) {}

  static DataPage of(Sources sources, Voice voice, Optional<Take> newest) {
    return new DataPage(
        sources.figures().release().map(release -> release(voice, release)),
        sources.catalogue().indicators().stream()
            .filter(Indicator::published)
            .filter(found -> isOffered(sources, found))
            .map(found -> {
              var years = sources.figures().years(found.id());
              var path = MeasureRow.pathOf(found);
              return new Measure(
                  found.id().code(),
                  voice.say(found.name()),
                  path,
                  path + ".csv",
                  years.isEmpty()
                      ? ""
                      : years.size() == 1
                          ? voice.numbers().year(years.getFirst())
                          : voice.say(
                              "data.span",
                              voice.numbers().year(years.getFirst()),
                              voice.numbers().year(years.getLast())),
                  IndicatorPage.definition(voice, found));
            })
            .toList(),
        sources.groups().stream()
            .map(group ->
                new Group(
                    group.group().code(), voice.say(group.name()), voice.say(group.definition())))
            .toList(),
        sources.figures().indicators().stream()
            .flatMap(id -> sources.latestYear(id).stream())
            .max(SchoolYear::compareTo)
            .map(SchoolYear::toString)
            .orElse(""),
        newest);
  }

  /** Of the many members of a family, such as the state's pathways, those that are here. */
  private static boolean isOffered(Sources sources, Indicator found) {
    return found.use().member() == null || sources.isMeasured(found.id());
  }

  /** What was tried, in words. */
  private static String audit(Voice voice, String level) {
    return voice.say(level.equals("integer") ? "release.audit.integer" : "release.audit.linear");
  }

  static Release release(Voice voice, Figures.Release release) {
    return new Release(
        voice.numbers().day(release.sealedAt().atZone(ZoneOffset.UTC).toLocalDate()),
        voice.numbers().count(release.cells()),
        voice.numbers().count(release.hidden()),
        voice.numbers().count(release.complementary()),
        voice.numbers().count(release.coarser()),
        audit(voice, release.auditLevel()),
        release.approvedBy(),
        voice.numbers().count(release.policyVersion()),
        release.seal());
  }
}
