package org.foothill.indicators.definitions;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.foothill.core.Sha256;
import org.foothill.indicators.catalogue.Indicator.Clock;

/** Turns the catalogue's files into checked values, or says everything that is wrong with them. */
public final class CatalogueReader {
  private static final String INDICATORS = "indicators/";
  private static final String TABLES = "tables/";

  private CatalogueReader() {}

  /**
   * Reads the whole catalogue.
   *
   * @param files text by path below the catalogue folder, such as {@code indicators/ATT-RATE.yaml}
   * @throws IllegalStateException with one line for each fault, naming file and field
   */
  public static Definitions read(Map<String, String> files) {
    var sorted = new TreeMap<>(files);
    var problems = new ArrayList<String>();
    var tables = tables(sorted);
    var groups = new GroupsFile(document(sorted, "groups.yaml", problems));
    var definitions = definitions(sorted, tables, problems);
    var rules = groups.rules();
    var populations = populations(sorted, problems);
    complainAboutOverlaps(definitions, problems);
    complainAboutSums(definitions, problems);
    if (!problems.isEmpty()) {
      var distinct = problems.stream().distinct().toList();
      throw new IllegalStateException(
          "The catalogue of indicators has %d fault(s):%n  %s"
              .formatted(distinct.size(), String.join("\n  ", distinct)));
    }
    return new Definitions(
        hash(sorted),
        definitions,
        groups.traits(),
        rules,
        populations,
        sorted.getOrDefault("relations-of-all-years.sql", ""),
        sorted.getOrDefault("relations-of-year.sql", ""),
        sorted.getOrDefault("relations-of-window.sql", ""),
        tables);
  }

  private static CatalogueFile document(
      SortedMap<String, String> files, String name, List<String> problems) {
    if (!files.containsKey(name)) {
      problems.add(name + ": this file must be there.");
    }
    return CatalogueFile.parse(name, files.getOrDefault(name, "{}"), problems);
  }

  private static Map<String, CodeTable> tables(SortedMap<String, String> files) {
    var tables = new HashMap<String, CodeTable>();
    files.forEach((path, text) -> {
      if (path.startsWith(TABLES)) {
        var relation = path.substring(TABLES.length()).replace(".csv", "").replace('-', '_');
        tables.put(relation, CodeTable.parse(text));
      }
    });
    return tables;
  }

  private static List<Definition> definitions(
      SortedMap<String, String> files, Map<String, CodeTable> tables, List<String> problems) {
    var definitions = new ArrayList<Definition>();
    files.forEach((path, text) -> {
      if (path.startsWith(INDICATORS)) {
        var file = CatalogueFile.parse(path, text, problems);
        definitions.addAll(new IndicatorFile(file).read(tables));
      }
    });
    definitions.sort(
        Comparator.comparingInt(Definition::order)
            .thenComparing(each -> each.indicator().id())
            .thenComparing(each -> each.indicator().version()));
    return definitions;
  }

  private static Map<Clock, String> populations(
      SortedMap<String, String> files, List<String> problems) {
    var populations = new HashMap<Clock, String>();
    for (var clock : Clock.values()) {
      var path =
          "populations/%s.sql".formatted(clock.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      var sql = files.get(path);
      if (sql == null) {
        problems.add(path + ": this file must be there.");
      } else {
        populations.put(clock, sql);
      }
    }
    return populations;
  }

  private static void complainAboutOverlaps(List<Definition> all, List<String> problems) {
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        var a = all.get(i);
        var b = all.get(j);
        boolean sameId = a.indicator().id().equals(b.indicator().id());
        if (sameId
            && (a.appliesTo(b.indicator().use().from())
                || b.appliesTo(a.indicator().use().from()))) {
          problems.add(
              "%s: id (%s) is also defined in %s for the same years."
                  .formatted(b.file(), b.indicator().id(), a.file()));
        } else if (sameId && a.indicator().version() == b.indicator().version()) {
          problems.add(
              "%s: version (%d) of %s is also in %s."
                  .formatted(b.file(), b.indicator().version(), b.indicator().id(), a.file()));
        }
      }
    }
  }

  /** A sum shows the outcomes of what it adds up. */
  private static void complainAboutSums(List<Definition> all, List<String> problems) {
    for (var sum : all) {
      var parts =
          all.stream()
              .filter(each -> each.indicator().id().code().equals(sum.sum().of()))
              .map(each -> each.outcomes().stream().map(Outcome::key).toList())
              .toList();
      var own = sum.outcomes().stream().map(Outcome::key).toList();
      if (sum.isSum() && (parts.isEmpty() || !parts.stream().allMatch(own::equals))) {
        problems.add(
            "%s: sum.of (%s) must be an indicator with the same outcomes in the same order."
                .formatted(sum.file(), sum.sum().of()));
      }
    }
  }

  private static String hash(SortedMap<String, String> files) {
    var digest = Sha256.begin();
    files.forEach((path, text) -> {
      digest.update(path.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      digest.update(text.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    });
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }
}
