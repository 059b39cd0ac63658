package org.foothill.indicators.computing;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.foothill.indicators.computing.PlainYear.At;

/** Graduates of a school year and the way there, as plain Java. */
final class PlainGraduates {
  private static final Map<String, Integer> NEEDED = Map.of("09", 3000, "10", 7000, "11", 11000);
  private final PlainYear of;
  private final PlainGroups groups;
  private final Map<String, String> letters = PlainRecords.map("college_subjects", "letter");
  private final Map<String, String> needed = PlainRecords.map("college_subjects", "credits");

  PlainGraduates(PlainYear of, PlainGroups groups) {
    this.of = of;
    this.groups = groups;
  }

  void count(At at) {
    var diplomas =
        of.ofYear(at.learner()).stream()
            .filter(e -> "100".equals(e.completion()) && at.in(e.school()))
            .toList();
    if (!diplomas.isEmpty()) {
      boolean met = diplomas.stream().anyMatch(e -> Boolean.TRUE.equals(e.metUcCsu()));
      of.count("COL-AG", at, groups, met);
      boolean seal = diplomas.stream().anyMatch(e -> Boolean.TRUE.equals(e.seal()));
      of.count("COL-SEAL", at, groups, seal);
    }
    if (of.courses && PlainYear.HIGH.contains(at.grade())) {
      preparation(at);
    }
  }

  private void preparation(At at) {
    var credits = credits(at.learner());
    if (at.grade().equals("12")) {
      letters.forEach((subject, letter) ->
          of.count(
              "COL-AG-" + subject,
              at,
              groups,
              credits.getOrDefault(letter, 0)
                  >= Integer.parseInt(Objects.requireNonNull(needed.get(subject)))));
    } else {
      int sum = letters.values().stream().mapToInt(letter -> credits.getOrDefault(letter, 0)).sum();
      of.count("COL-AG-TRACK", at, groups, sum >= Objects.requireNonNull(NEEDED.get(at.grade())));
    }
  }

  /** Hundredths of credits by letter; the best of a course's repetitions in a term. */
  private Map<String, Integer> credits(long learner) {
    var best = new HashMap<String, Integer>();
    for (var done : of.records.done(learner)) {
      var row = done.row();
      if (row.year() <= of.y
          && done.section().approved()
          && done.countsForCollege()
          && row.credits() != null
          && row.credits() > 0
          && row.subject() != null
          && !Set.of("").contains(row.subject())) {
        best.merge(
            row.subject() + "/" + row.local() + "/" + row.term() + "/" + row.marking(),
            row.credits(),
            Math::max);
      }
    }
    var sums = new HashMap<String, Integer>();
    best.forEach((key, credits) -> sums.merge(key.substring(0, 1), credits, Integer::sum));
    return sums;
  }
}
