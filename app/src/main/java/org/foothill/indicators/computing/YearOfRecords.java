package org.foothill.indicators.computing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.foothill.core.Grade;
import org.foothill.core.SchoolYear;
import org.foothill.indicators.catalogue.Indicator.Clock;
import org.foothill.indicators.definitions.Definition;
import org.foothill.indicators.definitions.Definitions;
import org.foothill.indicators.definitions.GroupRule;
import org.foothill.indicators.definitions.Trait;

/**
 * Prepares a DuckDB database for the definitions of one school year: variables, shared relations,
 * and what the year's records suffice for.
 */
final class YearOfRecords {
  private static final Map<String, String> RELATION_OF_FILE =
      Map.ofEntries(
          Map.entry("SENR", "enrollments"),
          Map.entry("SINF", "demographics"),
          Map.entry("SELA", "language_status"),
          Map.entry("SPRG", "programs"),
          Map.entry("STAS", "attendance"),
          Map.entry("CRSC", "sections"),
          Map.entry("SCSC", "course_completions"),
          Map.entry("SCTE", "cte_pathways"),
          Map.entry("WBLR", "work_based_learning"),
          Map.entry("SIRS", "incident_results"),
          Map.entry("PSTS", "postsecondary"),
          Map.entry("FOSTER", "foster"));

  private final Connection duck;
  private final Definitions catalogue;
  private final SchoolYear year;

  /** Asked once for each record type, because many definitions need the same one. */
  private final Map<String, Boolean> loadedFiles = new HashMap<>();

  YearOfRecords(Connection duck, Definitions catalogue, SchoolYear year) {
    this.duck = duck;
    this.catalogue = catalogue;
    this.year = year;
  }

  /** Once for each database: copies the records into memory and makes the code tables. */
  static void load(Connection duck, Definitions catalogue) throws SQLException {
    Sql.run(duck, "create schema loaded");
    for (var relation : RELATION_OF_FILE.values()) {
      Sql.run(
          duck, "create table loaded.%s as select * from main.%s".formatted(relation, relation));
    }
    Sql.run(duck, "set schema = 'loaded'");
    for (var entry : catalogue.tables().entrySet()) {
      var table = entry.getValue();
      var columns = table.columns().stream().map(each -> each + " varchar").toList();
      Sql.run(duck, "create table %s (%s)".formatted(entry.getKey(), String.join(", ", columns)));
      insert(
          duck,
          entry.getKey(),
          table.rows().stream()
              .map(row -> row.stream().map(Sql::quoted).collect(Collectors.joining(", ")))
              .toList());
    }
    Sql.run(duck, "create table grades (code varchar, ordinal tinyint)");
    insert(
        duck,
        "grades",
        Arrays.stream(Grade.values())
            .map(grade -> Sql.quoted(grade.code()) + ", " + grade.ordinal())
            .toList());
    Sql.runAll(duck, catalogue.relationsOfAllYears());
  }

  private static void insert(Connection duck, String table, List<String> rows) throws SQLException {
    if (!rows.isEmpty()) {
      Sql.run(duck, "insert into %s values (%s)".formatted(table, String.join("), (", rows)));
    }
  }

  /** Sets the year's variables and makes its relations. */
  void begin() throws SQLException {
    Sql.set(duck, "year", String.valueOf(year.ending()));
    Sql.set(duck, "first_day", day(year.firstDay()));
    Sql.set(duck, "last_day", day(year.lastDay()));
    Sql.set(duck, "census_day", day(year.censusDay()));
    Sql.set(duck, "outcome_day", day(Window.outcomeDay(year)));
    Sql.runAll(duck, catalogue.relationsOfYear());
  }

  /** Makes the population of a clock, its groups' traits, and says what can be counted. */
  FactForm population(Clock clock) throws SQLException {
    var window = Window.of(year, clock);
    Sql.set(duck, "window_start", day(window.start()));
    Sql.set(duck, "window_end", day(window.end()));
    Sql.set(duck, "window_first_year", String.valueOf(window.firstYear().ending()));
    Sql.run(
        duck,
        "create or replace table students as select row_number() over () as ix, * from (\n%s\n)"
            .formatted(catalogue.populations().get(clock)));
    Sql.runAll(duck, catalogue.relationsOfWindow());
    var traits = traits();
    var groups = catalogue.groupRules().stream().filter(rule -> known(rule, traits)).toList();
    return FactForm.of(year, groups, countable(clock));
  }

  private boolean known(GroupRule rule, Set<String> traits) {
    return rule.from().compareTo(year) <= 0
        && rule.conditions().stream().allMatch(each -> traits.contains(each.trait()));
  }

  /** Makes the relation traits; returns those that the records know. */
  private Set<String> traits() throws SQLException {
    var known = new LinkedHashSet<String>();
    var columns = new ArrayList<String>();
    var joins = new StringBuilder();
    for (var trait : catalogue.traits()) {
      if (Sql.holds(duck, trait.available())) {
        known.add(trait.name());
        columns.add(column(trait));
        joins.append(join(trait));
      } else {
        columns.add("cast(null as varchar) as " + trait.name());
      }
    }
    Sql.run(
        duck,
        """
        create or replace table traits as
        select p.district, p.learner, %s
        from (select distinct district, learner from students) p
        %s\
        """
            .formatted(String.join(", ", columns), joins));
    checkTraits();
    return known;
  }

  private static String column(Trait trait) {
    return "coalesce(t_%s.value, %s) as %s"
        .formatted(trait.name(), Sql.quoted(trait.otherwise()), trait.name());
  }

  private static String join(Trait trait) {
    return """
    left join (
    %s
    ) t_%s using (district, learner)
    """
        .formatted(trait.sql(), trait.name());
  }

  /** A trait with two values for a student would count the student twice. */
  private void checkTraits() throws SQLException {
    if (!Sql.holds(
        duck,
        "(select count(*) from traits) = (select count(*) from (select distinct district, learner from students))")) {
      throw new IllegalStateException("groups.yaml: a trait gives a student two values.");
    }
  }

  private List<Definition> countable(Clock clock) throws SQLException {
    var countable = new ArrayList<Definition>();
    var present = new HashMap<String, Set<String>>();
    for (var definition : catalogue.of(year, clock)) {
      if (isLoaded(definition) && isPresent(definition, present)) {
        countable.add(definition);
      }
    }
    return countable;
  }

  /** Whether every record type that the definition needs was loaded for every year it needs. */
  private boolean isLoaded(Definition definition) throws SQLException {
    for (int back = 0; back < definition.sum().years(); back++) {
      for (var file : definition.indicator().files()) {
        if (!isLoaded(file, year.ending() - back)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isLoaded(String file, int ending) throws SQLException {
    var key = file + ending;
    var known = loadedFiles.get(key);
    if (known != null) {
      return known;
    }
    var loaded =
        Sql.holds(
            duck,
            "exists (select 1 from %s where %s)"
                .formatted(RELATION_OF_FILE.get(file), when(file, ending)));
    loadedFiles.put(key, loaded);
    return loaded;
  }

  /** A language status lasts for years; those who left are asked in the school year after. */
  private static String when(String file, int ending) {
    return switch (file) {
      case "SELA" -> "year <= " + ending;
      case "PSTS" -> "year between %d and %d".formatted(ending, ending + 1);
      default -> "year = " + ending;
    };
  }

  private boolean isPresent(Definition definition, Map<String, Set<String>> present)
      throws SQLException {
    if (!definition.isOfFamily()) {
      return true;
    }
    var members = present.get(definition.present());
    if (members == null) {
      members = texts(definition.present());
      present.put(definition.present(), members);
    }
    return members.containsAll(definition.variables().values());
  }

  private Set<String> texts(String query) throws SQLException {
    var texts = new LinkedHashSet<String>();
    try (var statement = duck.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        texts.add(String.valueOf(rows.getString(1)));
      }
    }
    return texts;
  }

  private static String day(java.time.LocalDate day) {
    return "date '" + day + "'";
  }
}
