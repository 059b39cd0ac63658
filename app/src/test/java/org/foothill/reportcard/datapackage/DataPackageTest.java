package org.foothill.reportcard.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.zip.ZipInputStream;
import org.foothill.core.Language;
import org.foothill.core.SchoolYear;
import org.foothill.core.Sha256;
import org.foothill.reportcard.EditionPages;
import org.foothill.reportcard.Imprint;
import org.foothill.reportcard.pages.InventedCard;
import org.foothill.reportcard.pages.Nowhere;
import org.foothill.testing.Shared;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The open data of an invented district. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DataPackageTest {
  private static final Imprint IMPRINT =
      new Imprint(new SchoolYear(2026), "r0001", Instant.parse("2026-10-14T15:04:05Z"));
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private DataPackage made;
  private EditionPages pages;
  private SortedMap<String, byte[]> files;
  private Path folder = Path.of("");

  @BeforeAll
  void make(@TempDir Path place) throws IOException {
    folder = place;
    var context = InventedCard.start();
    made = context.getBean(DataPackage.class);
    pages = context.getBean(EditionPages.class);
    files = made.files(IMPRINT);
    for (var file : files.entrySet()) {
      var path = folder.resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.write(path, file.getValue());
    }
  }

  private String text(String name) {
    return new String(Objects.requireNonNull(files.get(name), name), StandardCharsets.UTF_8);
  }

  private JsonNode descriptor() {
    return JSON.readTree(text("data/datapackage.json"));
  }

  @Test
  void theDescriptionKeepsTheOfficialSchema() throws IOException {
    var schema = Shared.file("data/interop/opendata/frictionless-2.0-datapackage.schema.json");
    assertThat(
            faults(
                Files.readString(schema),
                SpecVersion.VersionFlag.V7,
                text("data/datapackage.json")))
        .isEmpty();
    var tables = Shared.file("data/interop/opendata/frictionless-2.0-tableschema.schema.json");
    for (var resource : descriptor().get("resources")) {
      assertThat(
              faults(
                  Files.readString(tables),
                  SpecVersion.VersionFlag.V7,
                  resource.get("schema").toString()))
          .isEmpty();
    }
  }

  @Test
  void theCheckSeesAResourceWithoutAName() throws IOException {
    var schema = Shared.file("data/interop/opendata/frictionless-2.0-datapackage.schema.json");
    var broken = text("data/datapackage.json").replace("\"resources\"", "\"resource\"");
    assertThat(faults(Files.readString(schema), SpecVersion.VersionFlag.V7, broken)).isNotEmpty();
  }

  @Test
  void everyDatasetOfTheCatalogKeepsTheOfficialSchema() throws IOException {
    var schema =
        Files.readString(
            Shared.file("data/interop/opendata/dcat-us-1.1-nonfederal-dataset.schema.json"));
    var catalog = JSON.readTree(text("data.json"));
    assertThat(catalog.get("conformsTo").asString())
        .isEqualTo("https://project-open-data.cio.gov/v1.1/schema");
    assertThat(catalog.get("dataset")).hasSizeGreaterThan(5);
    for (var dataset : catalog.get("dataset")) {
      assertThat(faults(schema, SpecVersion.VersionFlag.V4, dataset.toString())).isEmpty();
    }
  }

  private static List<String> faults(
      String schema, SpecVersion.VersionFlag version, String document) {
    return JsonSchemaFactory.getInstance(version)
        .getSchema(schema)
        .validate(document, InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void everyTableHasTheDeclaredTypesAndKeepsItsConstraints() throws SQLException {
    int rows = 0;
    for (var resource : descriptor().get("resources")) {
      rows += read(resource);
    }
    assertThat(rows).isGreaterThan(1000);
  }

  private int read(JsonNode resource) throws SQLException {
    var columns = new ArrayList<String>();
    var wrong = new ArrayList<String>();
    for (var field : resource.get("schema").get("fields")) {
      var name = field.get("name").asString();
      columns.add("'" + name + "': '" + type(field.get("type").asString()) + "'");
      var limits = field.path("constraints");
      if (limits.has("minimum")) {
        wrong.add(name + " < " + limits.get("minimum"));
      }
      if (limits.has("maximum")) {
        wrong.add(name + " > " + limits.get("maximum"));
      }
      if (limits.has("pattern")) {
        wrong.add(
            "not regexp_full_match(" + name + ", '" + limits.get("pattern").asString() + "')");
      }
    }
    var path = folder.resolve("data").resolve(resource.get("path").asString());
    var table =
        "read_csv('%s', header = true, auto_detect = false, delim = ',', quote = '\"', columns = {%s})"
            .formatted(path, String.join(", ", columns));
    var key = new ArrayList<String>();
    resource.get("schema").get("primaryKey").forEach(one -> key.add(one.asString()));
    var keys = String.join(", ", key);
    try (var duck = DriverManager.getConnection("jdbc:duckdb:");
        var ask = duck.createStatement()) {
      var doubles =
          ask.executeQuery("select count(*), count(distinct (%s)) from %s".formatted(keys, table));
      assertThat(doubles.next()).isTrue();
      int count = doubles.getInt(1);
      assertThat(doubles.getInt(2)).as(path.toString()).isEqualTo(count);
      for (var condition : wrong) {
        var found =
            ask.executeQuery("select count(*) from %s where %s".formatted(table, condition));
        assertThat(found.next()).isTrue();
        assertThat(found.getInt(1)).as("%s: %s", path, condition).isZero();
      }
      return count;
    }
  }

  private static String type(String declared) {
    return switch (declared) {
      case "integer" -> "BIGINT";
      case "number" -> "DECIMAL(18,4)";
      default -> "VARCHAR";
    };
  }

  @Test
  void sizesAndHashesAreThoseOfTheFiles() {
    for (var resource : descriptor().get("resources")) {
      var bytes = Objects.requireNonNull(files.get("data/" + resource.get("path").asString()));
      assertThat(resource.get("bytes").asInt()).isEqualTo(bytes.length);
      assertThat(resource.get("hash").asString()).isEqualTo("sha256:" + Sha256.of(bytes));
    }
    assertThat(text("data/SHA256SUMS").lines())
        .hasSize((int) files.keySet().stream().filter(name -> name.startsWith("data/")).count() - 1)
        .contains(Sha256.of(Objects.requireNonNull(files.get("data/README.md"))) + "  README.md");
  }

  @Test
  void aHiddenFigureIsBlankAndSaysSo() {
    var hidden = text("data/ATT-CHRONIC.csv").lines().filter(line -> line.contains(",c,")).toList();
    assertThat(hidden).isNotEmpty().allMatch(line -> line.endsWith(",,,,,,c,"));
    var json = JSON.readTree(text("data/ATT-CHRONIC.json"));
    assertThat(json.get("indicator").get("name").get("es").asString()).isNotEmpty();
    for (var figure : json.get("figures")) {
      if (figure.path("suppression").asString("").equals("c")) {
        assertThat(figure.propertyNames())
            .containsExactly("year", "place_code", "group_code", "suppression");
      }
    }
  }

  private byte[] archive(Collection<String> names) throws IOException {
    var bytes = new ByteArrayOutputStream();
    DataPackage.pack(IMPRINT, folder, names, bytes);
    return bytes.toByteArray();
  }

  @Test
  void theSameFiguresGiveTheSameFiles() {
    made.files(IMPRINT).forEach((name, bytes) -> assertThat(bytes).isEqualTo(files.get(name)));
  }

  @Test
  void theArchiveHoldsEverythingAndIsAlwaysTheSame() throws IOException {
    var archive = archive(files.keySet());
    assertThat(archive(new java.util.TreeSet<>(files.keySet()).reversed())).isEqualTo(archive);
    var found = new java.util.TreeMap<String, Long>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        found.put(entry.getName(), (long) zip.readAllBytes().length);
      }
    }
    var expected = new java.util.TreeMap<String, Long>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      expected.put(file.getKey(), (long) file.getValue().length);
    }
    assertThat(found).isEqualTo(expected);
  }

  /** A map without order would give other bytes in another run of the program. */
  @Test
  void whatSearchEnginesReadIsInTheOrderOfItsKeys() {
    var page =
        new String(pages.render("/data", Language.ENGLISH, Nowhere.LINKS), StandardCharsets.UTF_8);
    var block = org.jsoup.Jsoup.parse(page).select("script[type=application/ld+json]").html();
    var sets = JSON.readTree(block);
    assertThat(sets).isNotEmpty();
    for (var set : sets) {
      for (var part : List.of(set, set.get("creator"), set.get("distribution"))) {
        assertThat(List.copyOf(part.propertyNames())).isSorted();
      }
    }
  }
}
