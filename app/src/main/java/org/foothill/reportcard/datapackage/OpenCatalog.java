package org.foothill.reportcard.datapackage;

import static org.foothill.reportcard.datapackage.Described.ordered;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.foothill.core.Language;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.reportcard.Imprint;

/**
 * {@code data.json}: the catalog that open-data portals read (DCAT-US 1.1, the form for those who
 * are not federal). Addresses are absolute, so they are only there where the public address is set.
 */
final class OpenCatalog {
  private final Contents contents;
  private final String partnership;
  private final String origin;

  /**
   * @param origin the public address without a slash at the end; empty when nobody set it
   */
  OpenCatalog(Contents contents, String partnership, String origin) {
    this.contents = contents;
    this.partnership = partnership;
    this.origin = origin;
  }

  Map<String, Object> json(Imprint imprint) {
    var datasets = contents.indicators().stream().map(one -> dataset(one, imprint)).toList();
    return ordered(
        "@context", "https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld",
        "@type", "dcat:Catalog",
        "conformsTo", "https://project-open-data.cio.gov/v1.1/schema",
        "describedBy", "https://project-open-data.cio.gov/v1.1/schema/catalog.json",
        "dataset", datasets);
  }

  private Map<String, Object> dataset(Indicator indicator, Imprint imprint) {
    var years = contents.years(indicator);
    return ordered(
        "@type", "dcat:Dataset",
        "title", indicator.name().in(Language.ENGLISH),
        "description", indicator.numerator().in(Language.ENGLISH),
        "keyword", List.of("education", "students", "report card"),
        "modified", imprint.at().atZone(ZoneOffset.UTC).toLocalDate().toString(),
        "publisher", ordered("@type", "org:Organization", "name", partnership),
        "contactPoint", ordered("@type", "vcard:Contact", "fn", partnership),
        "identifier", imprint.year() + "/" + indicator.id().code(),
        "accessLevel", "public",
        "license", DataPackage.LICENCE,
        "spatial", partnership,
        "temporal", years.getFirst().firstDay() + "/" + years.getLast().lastDay(),
        "accrualPeriodicity", "R/P1Y",
        "language", List.of("en", "es"),
        "distribution", distributions(indicator, imprint));
  }

  private List<Map<String, Object>> distributions(Indicator indicator, Imprint imprint) {
    var distributions = new ArrayList<Map<String, Object>>();
    for (var form : List.of("csv", "json")) {
      var one =
          ordered("@type", "dcat:Distribution", "title", form.toUpperCase(java.util.Locale.ROOT));
      if (!origin.isEmpty()) {
        one.put(
            "downloadURL",
            origin + "/editions/" + imprint.year() + "/data/" + indicator.id().code() + "." + form);
      }
      one.put("mediaType", form.equals("csv") ? "text/csv" : "application/json");
      distributions.add(one);
    }
    return distributions;
  }
}
