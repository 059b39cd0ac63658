package org.foothill.indicators.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foothill.core.SchoolYear;
import org.foothill.indicators.catalogue.Indicator.Clock;
import org.junit.jupiter.api.Test;

/**
 * The pages below docs/indicators are written from the definitions. After a change of the catalogue
 * run this test with {@code -Ddocs.write=true} and commit what it wrote.
 */
class IndicatorPagesTest {
  private static final Path FOLDER = folder();

  @Test
  void pagesSayWhatTheDefinitionsSay() throws IOException {
    var pages = pages();
    if (Boolean.getBoolean("docs.write")) {
      Files.createDirectories(FOLDER);
      for (var page : pages.entrySet()) {
        Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
      }
    }
    var found = new TreeMap<String, String>();
    try (var files = Files.list(FOLDER)) {
      for (var file : files.toList()) {
        found.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    assertThat(found).as("docs/indicators; write them with -Ddocs.write=true").isEqualTo(pages);
  }

  @Test
  void theIndexListsEveryFileOfTheCatalogue() throws IOException {
    var folder = FOLDER.resolve("../../app/src/main/resources/catalogue").normalize();
    try (var files = Files.walk(folder)) {
      var found =
          files
              .filter(Files::isRegularFile)
              .map(file -> folder.relativize(file).toString())
              .filter(path -> !path.equals("index.txt"))
              .sorted()
              .toList();
      assertThat(Files.readAllLines(folder.resolve("index.txt"))).isEqualTo(found);
    }
  }

  private static Path folder() {
    var here = Path.of("").toAbsolutePath();
    var root = Files.isDirectory(here.resolve("engine")) ? here : here.resolve("..");
    return root.resolve("docs/indicators").normalize();
  }

  private static TreeMap<String, String> pages() throws IOException {
    var catalogue = CatalogueReader.read(CatalogueSettings.builtIn());
    var definitions = catalogue.definitions();
    var pages = new TreeMap<String, String>();
    var byCode =
        definitions.stream()
            .collect(
                Collectors.groupingBy(IndicatorPagesTest::code, TreeMap::new, Collectors.toList()));
    byCode.forEach((code, versions) -> pages.put(code + ".md", page(code, versions)));
    pages.put("README.md", index(catalogue));
    return pages;
  }

  private static String code(Definition definition) {
    return definition.isOfFamily()
        ? definition.indicator().use().family()
        : definition.indicator().id().code();
  }

  private static String each(Definition definition) {
    return "one for each " + definition.variables().keySet().iterator().next();
  }

  private static String cadaUno(Definition definition) {
    return "uno para cada "
        + switch (definition.variables().keySet().iterator().next()) {
          case "pathway" -> "trayectoria";
          case "subject" -> "materia";
          case "measure" -> "medida";
          default -> throw new IllegalStateException("No Spanish word: " + definition);
        };
  }

  private static String index(Definitions catalogue) {
    var definitions = catalogue.definitions();
    var lines = new ArrayList<String>();
    lines.add("# Indicators");
    lines.add("");
    lines.add(
        "Written from the catalogue's files (`app/src/main/resources/catalogue`); do not edit.");
    lines.add("");
    lines.add("| code | name | nombre | unit | status | public |");
    lines.add("|---|---|---|---|---|---|");
    definitions.stream()
        .collect(
            Collectors.toMap(
                IndicatorPagesTest::code, each -> each, (a, b) -> b, java.util.LinkedHashMap::new))
        .forEach((code, each) ->
            lines.add(
                "| [%s](%s.md) | %s | %s | %s | %s | %s |"
                    .formatted(
                        code,
                        code,
                        each.isOfFamily() ? each(each) : each.indicator().name().english(),
                        each.isOfFamily() ? cadaUno(each) : each.indicator().name().spanish(),
                        words(each.indicator().unit()),
                        words(each.indicator().status()),
                        each.indicator().published() ? "yes" : "no")));
    lines.add("");
    lines.add(
        "Public: its figures enter public releases. The others are computed and shown to people with rights only.");
    lines.add("");
    lines.add("## Code tables");
    lines.add("");
    new TreeMap<>(catalogue.tables())
        .forEach((name, table) ->
            lines.add("- `%s` (%d rows): %s".formatted(name, table.rows().size(), table.source())));
    relations(lines, catalogue);
    return String.join("\n", lines) + "\n";
  }

  /** What the SQL of several definitions reads. */
  private static void relations(List<String> lines, Definitions catalogue) {
    lines.add("");
    lines.add("## Relations that the definitions share");
    lines.add("");
    lines.add("The SQL of an indicator reads `students`, whom its time looks at, and these.");
    relation(lines, "Of all years", catalogue.relationsOfAllYears());
    relation(lines, "Of a school year", catalogue.relationsOfYear());
    relation(lines, "Of the time that an indicator looks at", catalogue.relationsOfWindow());
    for (var clock : Clock.values()) {
      relation(lines, "Students: " + words(clock), catalogue.populations().getOrDefault(clock, ""));
    }
  }

  private static void relation(List<String> lines, String title, String sql) {
    lines.add("");
    lines.add("### " + title);
    lines.add("");
    lines.add("```sql");
    lines.add(sql.stripTrailing());
    lines.add("```");
  }

  private static String page(String code, List<Definition> all) {
    var lines = new ArrayList<String>();
    var family = all.getFirst().isOfFamily();
    var shown =
        family
            ? List.of(
                all.stream()
                    .filter(each -> each.indicator().id().code().endsWith("-113"))
                    .findFirst()
                    .orElse(all.getFirst()))
            : all.stream()
                .sorted(Comparator.comparingInt(each -> -each.indicator().version()))
                .toList();
    var newest = shown.getFirst().indicator();
    lines.add("# %s: %s".formatted(code, family ? each(all.getFirst()) : newest.name().english()));
    lines.add("");
    lines.add("Written from the definition; do not edit.");
    if (family) {
      lines.add("");
      lines.add(
          "There are several such indicators, %s, such as `%s`, which is shown here. Codes: %s."
              .formatted(each(all.getFirst()), newest.id(), members(all)));
    }
    shown.forEach(each -> version(lines, each));
    return String.join("\n", lines) + "\n";
  }

  private static String members(List<Definition> all) {
    return all.stream()
        .map(each -> each.variables().values().iterator().next())
        .collect(Collectors.joining(", "));
  }

  private static void version(List<String> lines, Definition definition) {
    var it = definition.indicator();
    lines.add("");
    lines.add("## Version %d".formatted(it.version()));
    lines.add("");
    lines.add("**%s** %s".formatted(it.name().english(), it.question().english()));
    lines.add("");
    lines.add("**%s** %s".formatted(it.name().spanish(), it.question().spanish()));
    lines.add("");
    lines.add("| | |");
    lines.add("|---|---|");
    lines.add("| school years | %s |".formatted(years(definition)));
    lines.add("| unit | %s |".formatted(words(it.unit())));
    lines.add("| better | %s |".formatted(words(it.better())));
    lines.add("| time | %s |".formatted(words(it.clock())));
    lines.add("| status | %s |".formatted(words(it.status())));
    lines.add(
        "| public | %s |"
            .formatted(
                it.published() ? "yes" : "no: computed for people with rights, not released"));
    lines.add("| files | %s |".formatted(String.join(", ", it.files())));
    lines.add("| source | %s |".formatted(it.source()));
    if (!it.use().dashboard().isEmpty()) {
      lines.add("| the state's Dashboard measure | %s |".formatted(it.use().dashboard()));
    }
    lines.add("");
    lines.add("Counted: " + it.numerator().english());
    lines.add("Out of: " + it.denominator().english());
    lines.add("Notes: " + it.notes().english());
    lines.add("");
    lines.add("Se cuenta: " + it.numerator().spanish());
    lines.add("De un total de: " + it.denominator().spanish());
    lines.add("Notas: " + it.notes().spanish());
    lines.add("");
    lines.add("Every student looked at has exactly one outcome:");
    lines.add("");
    lines.add("| outcome | counts | in words | en palabras |");
    lines.add("|---|---|---|---|");
    definition
        .outcomes()
        .forEach(each ->
            lines.add(
                "| `%s` | %s | %s | %s |"
                    .formatted(
                        each.key(),
                        words(each.counts()),
                        each.text().english(),
                        each.text().spanish())));
    lines.add("");
    if (definition.isSum()) {
      lines.add(
          "The figures of `%s` of %d years, added up."
              .formatted(definition.sum().of(), definition.sum().years()));
    } else {
      lines.add("```sql");
      lines.add(definition.sql().stripTrailing());
      lines.add("```");
    }
  }

  private static String years(Definition definition) {
    var use = definition.indicator().use();
    var holds = span(use.from(), use.to());
    var compared = definition.compared();
    return compared.from().equals(use.from()) && compared.to().equals(use.to())
        ? holds
        : "%s; computed for comparison %s".formatted(holds, span(compared.from(), compared.to()));
  }

  private static String span(SchoolYear from, SchoolYear to) {
    return to.ending() == 2199 ? "from %s".formatted(from) : "%s to %s".formatted(from, to);
  }

  private static String words(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
