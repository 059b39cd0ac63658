package org.foothill.accountability;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * When a student group brings its district into differentiated assistance, and under which letter.
 * Source: the legend of the state's assistance status file (california.md 3.9, method 1).
 *
 * @param clauses the ways to meet a state priority
 * @param groups codes of the student groups that are looked at
 * @param letters by the state priorities met together
 * @param needed how many priorities a group must meet
 */
public record AssistanceRules(
    List<Clause> clauses, Set<String> groups, Map<Set<Integer>, String> letters, int needed) {
  public AssistanceRules {
    clauses = List.copyOf(clauses);
    groups = Set.copyOf(groups);
    letters = Map.copyOf(letters);
  }

  /**
   * One way to meet a priority: every named indicator shows one of its colours.
   *
   * @param priority number of the state priority
   * @param colours colours by indicator code, all of which must be met
   * @param onlyGroups codes of the groups that the clause is for; empty for all
   */
  public record Clause(int priority, Map<String, Set<Colour>> colours, Set<String> onlyGroups) {
    public Clause {
      colours = Map.copyOf(colours);
      onlyGroups = Set.copyOf(onlyGroups);
    }

    boolean isMet(String group, Map<String, Colour> shown) {
      return (onlyGroups.isEmpty() || onlyGroups.contains(group))
          && colours.entrySet().stream()
              .allMatch(
                  each -> each.getValue().contains(shown.getOrDefault(each.getKey(), Colour.NONE)));
    }
  }

  /** The state priorities that a group's colours meet, by indicator code. */
  public SortedSet<Integer> priorities(String group, Map<String, Colour> shown) {
    var met = new TreeSet<Integer>();
    if (groups.contains(group)) {
      clauses.stream()
          .filter(clause -> clause.isMet(group, shown))
          .forEach(clause -> met.add(clause.priority()));
    }
    return met;
  }

  /** The letter of a group, or an empty text when it meets too few priorities. */
  public String letter(String group, Map<String, Colour> shown) {
    var met = priorities(group, shown);
    return met.size() < needed ? "" : letters.getOrDefault(Set.copyOf(met), "");
  }
}
