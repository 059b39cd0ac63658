package org.foothill.indicators.computing;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.foothill.core.SchoolYear;
import org.foothill.indicators.catalogue.GroupDefinition;

/** Indicators of census day as plain Java. */
final class PlainCensus {
  private static final Map<String, String> FAMILIES = families();
  private final PlainYear of;
  private final PlainGroups groups;
  private final Map<String, long[]> funded = new TreeMap<>();
  private boolean complete;

  PlainCensus(PlainYear of) {
    this.of = of;
    var day = of.year.censusDay();
    this.groups = new PlainGroups(of.records, of.y, of.y, day, day);
  }

  private static Map<String, String> families() {
    var families = new HashMap<String, String>();
    for (GroupDefinition each : SqlReading.catalogue().groups()) {
      families.put(each.group().code(), each.family());
    }
    return families;
  }

  /** Counts, and leaves itself behind for the years after. */
  void count(Map<SchoolYear, PlainCensus> earlier) {
    var all = of.records.all;
    complete =
        all.enrollments.stream().anyMatch(e -> e.year() == of.y)
            && all.demographics.stream().anyMatch(d -> d.year() == of.y)
            && all.languages.stream().anyMatch(l -> l.year() <= of.y)
            && all.programs.stream().anyMatch(p -> p.year() == of.y);
    var day = of.year.censusDay();
    for (var at :
        of.students(e ->
            e.status().equals("10")
                && !e.start().isAfter(day)
                && (e.exit() == null || !e.exit().isBefore(day)))) {
      of.count("ENR-CENSUS", at, groups, true);
      if (complete) {
        of.count("LCFF-UPC", at, groups, bringsFunds(at.learner()));
      }
    }
    of.cells.forEach((key, counts) -> {
      if (key.startsWith("LCFF-UPC ")) {
        funded.put(key.substring(9), counts);
      }
    });
    var one = earlier.get(of.year.plus(-1));
    var two = earlier.get(of.year.plus(-2));
    if (complete && one != null && two != null && one.complete && two.complete) {
      threeYears(one, two);
    }
    if (earlier instanceof TreeMap) {
      earlier.put(of.year, this);
    }
  }

  private boolean bringsFunds(long learner) {
    return groups.hasProgram(learner, "181", "182", "135", "191")
        || groups.isFoster(learner)
        || groups.of(learner).contains("EL");
  }

  /** Places of this year; groups that all three years know. */
  private void threeYears(PlainCensus one, PlainCensus two) {
    for (var census : new PlainCensus[] {this, one, two}) {
      census.funded.forEach((key, counts) -> {
        var place = key.split(" ")[0];
        var family = FAMILIES.getOrDefault(key.split(" ")[1], "");
        if (funded.containsKey(place + " ALL")
            && groups.families().contains(family)
            && one.groups.families().contains(family)
            && two.groups.families().contains(family)) {
          var cell = of.cells.computeIfAbsent("LCFF-UPP " + key, each -> new long[2]);
          cell[0] += counts[0];
          cell[1] += counts[1];
        }
      });
    }
  }
}
