package org.foothill.indicators.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foothill.core.PlaceId;
import org.foothill.indicators.reconciliation.Reconciliation.ReportCount;

/**
 * Numbers that somebody read off the state's own reports, held against ours: a comma-separated text
 * with the columns report, school and students.
 */
public final class PrintedCounts {
  private PrintedCounts() {}

  /** The closed set of answers. */
  public sealed interface Outcome {
    /** Where the two disagree, by report and school; a count that one of them lacks is 0. */
    record Compared(int lines, List<Difference> differences) implements Outcome {
      public Compared {
        differences = List.copyOf(differences);
      }
    }

    /** A line that says nothing we can compare, counted from 1, and why. */
    record Unreadable(int line, String why) implements Outcome {}
  }

  /** Students on the state's list, and in the files. */
  public record Difference(StateReport report, PlaceId school, long printed, long counted) {}

  private record Key(StateReport report, PlaceId school) {}

  /** Compares every line; reports of ours that the text does not mention at all are passed over. */
  public static Outcome compare(String text, Reconciliation report) {
    var printed =
        new TreeMap<Key, Long>(
            java.util.Comparator.comparing(Key::report).thenComparing(Key::school));
    var lines = text.replace("\uFEFF", "").lines().toList();
    if (lines.isEmpty() || !lines.getFirst().strip().equalsIgnoreCase("report,school,students")) {
      return new Outcome.Unreadable(1, "The first line must be report,school,students.");
    }
    for (int i = 1; i < lines.size(); i++) {
      var fields = lines.get(i).strip().split(",", -1);
      if (!lines.get(i).isBlank()) {
        var problem = read(fields, report.load().district(), printed);
        if (!problem.isEmpty()) {
          return new Outcome.Unreadable(i + 1, problem);
        }
      }
    }
    return new Outcome.Compared(printed.size(), differences(printed, report));
  }

  private static String read(String[] fields, PlaceId district, Map<Key, Long> printed) {
    if (fields.length != 3) {
      return "A line has three fields: report, school, students.";
    }
    var report = StateReport.parse(fields[0].strip());
    if (report.isEmpty()) {
      return "Reports are 8.1, 14.2, 15.2, 3.14, 3.19, 18.1 and 7.12.";
    }
    var code = fields[1].strip();
    var school = PlaceId.parse(code.length() == 7 ? district.cds() + code : code);
    if (school.isEmpty() || !school.get().district().equals(district)) {
      return "A school has the 7 digits of its own code, or 14 with its district's.";
    }
    if (!fields[2].strip().matches("\\d{1,9}")) {
      return "The number of students must be a whole number without commas.";
    }
    var before = printed.put(new Key(report.get(), school.get()), Long.valueOf(fields[2].strip()));
    return before == null ? "" : "This report and school came before.";
  }

  private static List<Difference> differences(Map<Key, Long> printed, Reconciliation report) {
    var ours =
        report.reports().stream()
            .collect(
                Collectors.toMap(
                    each -> new Key(each.report(), each.school()), ReportCount::students));
    var reports = printed.keySet().stream().map(Key::report).collect(Collectors.toSet());
    var keys =
        Stream.concat(
                printed.keySet().stream(),
                ours.keySet().stream().filter(key -> reports.contains(key.report())))
            .distinct()
            .sorted(java.util.Comparator.comparing(Key::report).thenComparing(Key::school))
            .toList();
    Function<Key, Difference> difference =
        key ->
            new Difference(
                key.report(),
                key.school(),
                printed.getOrDefault(key, 0L),
                ours.getOrDefault(key, 0L));
    return new ArrayList<>(
        keys.stream().map(difference).filter(each -> each.printed() != each.counted()).toList());
  }
}
