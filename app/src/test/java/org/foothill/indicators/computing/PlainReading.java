package org.foothill.indicators.computing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foothill.core.SchoolYear;

/** The second reading: every indicator as plain Java over lists, student by student. */
final class PlainReading {
  private final PlainRecords records;

  private PlainReading(Records records) {
    this.records = new PlainRecords(records);
  }

  static Map<String, String> cells(Records records, SchoolYear year) {
    return new PlainReading(records).cells(year, Map.of());
  }

  /** The same for years one after another, each with those before it at hand. */
  static Map<SchoolYear, Map<String, String>> cells(Records records, List<SchoolYear> years) {
    var reading = new PlainReading(records);
    var censuses = new TreeMap<SchoolYear, PlainCensus>();
    var cells = new TreeMap<SchoolYear, Map<String, String>>();
    for (var year : years) {
      cells.put(year, reading.cells(year, censuses));
    }
    return cells;
  }

  private Map<String, String> cells(SchoolYear year, Map<SchoolYear, PlainCensus> censuses) {
    var of = new PlainYear(records, year);
    var census = new PlainCensus(of);
    census.count(censuses);
    var groups = new PlainGroups(records, of.y, of.y, year.firstDay(), year.lastDay());
    var attendance = new PlainAttendance(of, groups);
    var careers = new PlainCareers(of, groups);
    var graduates = new PlainGraduates(of, groups);
    for (var at : of.students(e -> Set.of("10", "30").contains(e.status()))) {
      attendance.count(at);
      graduates.count(at);
      careers.count(at);
    }
    new PlainCohort(of).count();
    return of.cells.entrySet().stream()
        .filter(each -> each.getValue()[1] > 0)
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                each -> each.getValue()[0] + "/" + each.getValue()[1],
                (a, b) -> a,
                TreeMap::new));
  }
}
