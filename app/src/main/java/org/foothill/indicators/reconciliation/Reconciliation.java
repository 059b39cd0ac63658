package org.foothill.indicators.reconciliation;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.foothill.core.PlaceId;

/**
 * A year's records held against each other: counts only, before disclosure control.
 *
 * @param missing checks that could not be made, with the record types that nobody loaded
 * @param tallies students (of completers, students and pathways) by school and verdict
 * @param subjects the seven subjects of A-G, over graduates whose courses could be judged
 * @param reports by report, then school
 * @param files rows of each record type by school
 * @param groups groups that look wrong on census day
 */
public record Reconciliation(
    LoadedYear load,
    List<Missing> missing,
    List<Tally> tallies,
    List<Subject> subjects,
    List<ReportCount> reports,
    List<FileCount> files,
    Groups groups) {
  public Reconciliation {
    missing = List.copyOf(missing);
    tallies = List.copyOf(tallies);
    subjects = List.copyOf(subjects);
    reports = List.copyOf(reports);
    files = List.copyOf(files);
  }

  /** A check that could not be made. */
  public record Missing(Check check, List<String> files) {
    public Missing {
      files = List.copyOf(files);
    }
  }

  /** How often a verdict was given at a school. */
  public record Tally(PlaceId school, Verdict verdict, long count) {}

  /**
   * One subject of A-G: graduates by whether SENR 29 says met, and by whether their courses reach
   * the subject's years.
   */
  public record Subject(
      String letter, long metEnough, long metShort, long notMetEnough, long notMetShort) {}

  /** What a list of the state should print for a school. */
  public record ReportCount(StateReport report, PlaceId school, long rows, long students) {}

  /** Accepted rows of a record type. */
  public record FileCount(String relation, PlaceId school, long rows) {}

  /** Whether groups could be looked at, and what was found. */
  public sealed interface Groups {
    /** The newest result is of these records. */
    record Compared(boolean withYearBefore, List<Oddity> oddities) implements Groups {
      public Compared {
        oddities = List.copyOf(oddities);
      }
    }

    /** No result has census figures of this year. */
    record NotComputed() implements Groups {}

    /** Files were approved since the newest result. */
    record Outdated() implements Groups {}
  }

  /** Students of a verdict in the whole district. */
  public long count(Verdict verdict) {
    return tallies.stream().filter(each -> each.verdict() == verdict).mapToLong(Tally::count).sum();
  }

  /** Students whose files contradict each other. */
  public long differences() {
    return tallies.stream()
        .filter(each -> each.verdict().kind() == Verdict.Kind.DIFFERS)
        .mapToLong(Tally::count)
        .sum();
  }

  /** Schools with rows of any kind. */
  Set<PlaceId> schools() {
    return files.stream().map(FileCount::school).collect(Collectors.toSet());
  }

  /**
   * What somebody sees who may look at some places only; district-wide counts need the district.
   */
  Reconciliation only(Predicate<PlaceId> visible) {
    return new Reconciliation(
        load,
        missing,
        tallies.stream().filter(each -> visible.test(each.school())).toList(),
        visible.test(load.district()) ? subjects : List.of(),
        reports.stream().filter(each -> visible.test(each.school())).toList(),
        files.stream().filter(each -> visible.test(each.school())).toList(),
        groups instanceof Groups.Compared(boolean before, List<Oddity> odd)
            ? new Groups.Compared(
                before, odd.stream().filter(each -> visible.test(each.place())).toList())
            : groups);
  }

  /** True when somebody should look at something. */
  public boolean hasFindings() {
    return differences() > 0
        || (groups instanceof Groups.Compared(boolean _, List<Oddity> odd) && !odd.isEmpty());
  }
}
