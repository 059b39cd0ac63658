package org.foothill.reportcard.datapackage;

import static org.foothill.reportcard.datapackage.Described.ordered;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.foothill.core.Language;
import org.foothill.core.Sha256;
import org.foothill.disclosure.figures.Figures;
import org.foothill.disclosure.figures.PublicPolicy;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.plan.PlanReader;
import org.foothill.reportcard.Imprint;
import org.foothill.site.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes the files of the data package. */
@Component
public final class DataPackage {
  static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

  /** The folder inside an edition. */
  public static final String FOLDER = "data/";

  /** The catalog at the root of an edition. */
  public static final String CATALOG = "data.json";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private final Contents doors;
  private final Texts texts;
  private final String origin;

  DataPackage(
      PlanReader plan,
      Catalogue catalogue,
      Figures figures,
      PublicPolicy policy,
      Texts texts,
      @Value("${foothill.access.origin:}") String origin) {
    this.doors = new Contents(plan, catalogue, figures, policy);
    this.texts = texts;
    this.origin = origin;
  }

  /** Name of the archive at the root of an edition. */
  public static String archive(Imprint imprint) {
    return "report-card-" + imprint.year() + ".zip";
  }

  /**
   * Everything but the archive, by name inside the edition, such as {@code data/ATT-CHRONIC.csv}.
   */
  public SortedMap<String, byte[]> files(Imprint imprint) {
    var contents = doors.now();
    var tables = new TreeMap<String, byte[]>();
    var resources = new ArrayList<Map<String, Object>>();
    var described = new Described(contents);
    for (var indicator : contents.indicators()) {
      var code = indicator.id().code();
      var rows = contents.rows(indicator);
      var csv = Tidy.csv(rows);
      tables.put(code + ".csv", csv);
      tables.put(code + ".json", json(Measures.json(indicator, rows)));
      var title = indicator.name().in(Language.ENGLISH);
      resources.add(resource(code, title, csv, described.figures(indicator)));
    }
    var places = places(contents);
    var groups = groups(contents);
    tables.put("places.csv", places);
    tables.put("groups.csv", groups);
    resources.add(resource("places", "Places", places, described.places()));
    resources.add(resource("groups", "Student groups", groups, described.groups()));
    tables.put("datapackage.json", json(descriptor(imprint, resources)));
    tables.put("README.md", readme(imprint));
    tables.put("SHA256SUMS", Sums.of(tables));
    var files = new TreeMap<String, byte[]>();
    tables.forEach((name, bytes) -> files.put(FOLDER + name, bytes));
    files.put(CATALOG, json(new OpenCatalog(contents, name(), origin).json(imprint)));
    return files;
  }

  /**
   * One file with everything to take home: the package and whatever lies beside it in the folder,
   * such as the printed cards.
   */
  public static void pack(
      Imprint imprint, Path folder, Collection<String> names, OutputStream archive)
      throws IOException {
    Archive.write(folder, names, imprint.at(), archive);
  }

  private String name() {
    return doors.plan().partnership().map(one -> one.name().in(Language.ENGLISH)).orElse("-");
  }

  private static byte[] json(Map<String, Object> value) {
    return (JSON.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] places(Contents contents) {
    return Tidy.Csv.of(
        List.of("code", "name", "kind"),
        contents.places().stream()
            .map(place -> List.of(Tidy.code(place.id()), place.name(), place.kind()))
            .toList());
  }

  private static byte[] groups(Contents contents) {
    return Tidy.Csv.of(
        List.of("code", "family", "name_en", "name_es", "definition_en", "definition_es"),
        contents.groups().stream()
            .map(group ->
                List.of(
                    group.group().code(),
                    group.family(),
                    group.name().english(),
                    group.name().spanish(),
                    group.definition().english(),
                    group.definition().spanish()))
            .toList());
  }

  /** Names of resources are lower case by the form. */
  private static Map<String, Object> resource(
      String code, String title, byte[] csv, Map<String, Object> schema) {
    return ordered(
        "name",
        code.toLowerCase(java.util.Locale.ROOT),
        "title",
        title,
        "path",
        code + ".csv",
        "type",
        "table",
        "format",
        "csv",
        "mediatype",
        "text/csv",
        "encoding",
        "utf-8",
        "bytes",
        csv.length,
        "hash",
        "sha256:" + Sha256.of(csv),
        "schema",
        schema);
  }

  private Map<String, Object> descriptor(Imprint imprint, List<Map<String, Object>> resources) {
    var english = texts.in(Language.ENGLISH);
    return ordered(
        "$schema", "https://datapackage.org/profiles/2.0/datapackage.json",
        "name", "report-card-" + imprint.year(),
        "id", "report-card-" + imprint.year() + "-" + imprint.release(),
        "title", english.of("edition.pdf.title", name(), imprint.year().toString()),
        "description", english.of("edition.package.what"),
        "version", imprint.year().ending() + ".0.0",
        "created", imprint.at().truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString(),
        "licenses",
            List.of(
                ordered(
                    "name", "CC-BY-4.0",
                    "path", LICENCE,
                    "title", "Creative Commons Attribution 4.0")),
        "contributors", List.of(ordered("title", name(), "roles", List.of("publisher"))),
        "sources", List.of(ordered("title", english.of("edition.package.source"))),
        "resources", resources);
  }

  private byte[] readme(Imprint imprint) {
    var readme = new StringBuilder();
    for (var language : texts.offered()) {
      var text = texts.in(language);
      readme
          .append("# ")
          .append(text.of("edition.pdf.title", name(), imprint.year().toString()))
          .append("\n\n");
      for (var part : List.of("what", "tables", "missing", "check", "licence")) {
        readme.append(text.of("edition.package." + part)).append("\n\n");
      }
      readme
          .append(text.of("edition.pdf.cite", name(), imprint.year().toString(), imprint.release()))
          .append("\n\n");
    }
    return readme.toString().getBytes(StandardCharsets.UTF_8);
  }
}
