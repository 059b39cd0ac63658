package org.foothill.indicators.equity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.foothill.equity.Counts;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table that an analyst typed: {@code group,n,x} and, if known, {@code state_n,state_x} of
 * everyone in the state outside the group. A group named ALL is everyone; without one the groups
 * together are everyone. Commas, semicolons or tabs.
 */
public final class GroupsFile {
  private static final List<String> SHORT = List.of("group", "n", "x");
  private static final List<String> LONG = List.of("group", "n", "x", "state_n", "state_x");
  private static final String EVERYONE = "ALL";

  private GroupsFile() {}

  /** The closed set of answers. */
  public sealed interface Outcome {
    record Groups(List<GroupCounts> groups, Counts everyone) implements Outcome {
      public Groups {
        groups = List.copyOf(groups);
      }
    }

    /** A line, counted from 1, and why it cannot be read. */
    record Unreadable(int line, String why) implements Outcome {}
  }

  /** A line that cannot be read; caught in this class. */
  private record Problem(String why) {}

  public static Outcome read(String text) {
    var lines = text.replace("\uFEFF", "").lines().toList();
    var columns =
        lines.isEmpty() ? List.<String>of() : fields(lines.getFirst().toLowerCase(Locale.ROOT));
    if (!columns.equals(SHORT) && !columns.equals(LONG)) {
      return new Outcome.Unreadable(
          1, "The first line must be group,n,x or group,n,x,state_n,state_x.");
    }
    var groups = new ArrayList<GroupCounts>();
    var names = new HashSet<String>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        var problem = add(fields(lines.get(i)), columns.size(), groups, names);
        if (problem != null) {
          return new Outcome.Unreadable(i + 1, problem.why());
        }
      }
    }
    return together(groups, lines.size());
  }

  private static @Nullable Problem add(
      List<String> fields, int columns, List<GroupCounts> groups, Set<String> names) {
    if (fields.size() < SHORT.size() || fields.size() > columns || fields.getFirst().isEmpty()) {
      return new Problem("A line has a group's name and then whole numbers.");
    }
    if (!names.add(fields.getFirst())) {
      return new Problem("This group came before.");
    }
    var counts = counts(fields.get(1), fields.get(2));
    var elsewhere =
        fields.size() == LONG.size() && !(fields.get(3) + fields.get(4)).isEmpty()
            ? counts(fields.get(3), fields.get(4))
            : null;
    boolean wrong =
        counts == null
            || (elsewhere == null
                && fields.size() > SHORT.size()
                && !String.join("", fields.subList(SHORT.size(), fields.size())).isEmpty());
    if (wrong || counts == null) {
      return new Problem(
          "n must be a whole number of students, 1 or more, and x one of 0 to n, without commas.");
    }
    groups.add(new GroupCounts(fields.getFirst(), "", counts, elsewhere));
    return null;
  }

  private static @Nullable Counts counts(String students, String outcomes) {
    if (!students.matches("\\d{1,9}") || !outcomes.matches("\\d{1,9}")) {
      return null;
    }
    long n = Long.parseLong(students);
    long x = Long.parseLong(outcomes);
    return n >= 1 && x <= n ? new Counts(n, x) : null;
  }

  private static Outcome together(List<GroupCounts> all, int lines) {
    var groups = all.stream().filter(each -> !each.name().equals(EVERYONE)).toList();
    if (groups.isEmpty()) {
      return new Outcome.Unreadable(lines, "There is no group in the table.");
    }
    long students = groups.stream().mapToLong(each -> each.counts().students()).sum();
    long outcomes = groups.stream().mapToLong(each -> each.counts().outcomes()).sum();
    if (students > 1_000_000_000) {
      return new Outcome.Unreadable(lines, "There are more students than a state has.");
    }
    var everyone =
        all.stream()
            .filter(each -> each.name().equals(EVERYONE))
            .map(GroupCounts::counts)
            .findFirst()
            .orElse(new Counts(students, outcomes));
    return groups.stream().allMatch(each -> everyone.holds(each.counts()))
        ? new Outcome.Groups(groups, everyone)
        : new Outcome.Unreadable(lines, "A group is larger than ALL.");
  }

  private static List<String> fields(String line) {
    var mark = line.indexOf('\t') >= 0 ? "\t" : line.indexOf(';') >= 0 ? ";" : ",";
    return java.util.Arrays.stream(line.split(mark, -1))
        .map(each -> each.strip().replaceAll("^\"|\"$", ""))
        .toList();
  }
}
