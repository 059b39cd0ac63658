package org.foothill.indicators.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.foothill.indicators.definitions.CodeTable;
import org.foothill.indicators.reconciliation.Year.Declared;
import org.foothill.indicators.reconciliation.Year.Done;
import org.jspecify.annotations.Nullable;

/** The second reading of the checks: student by student, in plain Java. */
final class PlainComparison {
  private static final Set<String> PASSED =
      Set.of("A+", "A", "A-", "B+", "B", "B-", "C+", "C", "C-");
  private static final Map<String, Integer> WANTED =
      Map.of("A", 2000, "B", 4000, "C", 3000, "D", 2000, "E", 2000, "F", 1000);
  private final Year records;
  private final Map<String, String> pathways = new HashMap<>();
  private final Map<String, String> sectors = new HashMap<>();
  private final Set<String> capstones = new HashSet<>();
  private final TreeMap<String, Integer> tallies = new TreeMap<>();

  private PlainComparison(Year records, CodeTable courses) {
    this.records = records;
    var columns = courses.columns();
    for (var course : courses.rows()) {
      var code = course.get(columns.indexOf("state_course"));
      pathways.put(code, course.get(columns.indexOf("pathway")));
      sectors.put(code, course.get(columns.indexOf("sector")));
      if (course.get(columns.indexOf("level")).equals("capstone")) {
        capstones.add(code);
      }
    }
  }

  /** "school verdict" to how often. */
  static Map<String, Integer> tallies(Year records, CodeTable courses) {
    var plain = new PlainComparison(records, courses);
    plain.completers();
    plain.graduates();
    plain.days();
    return plain.tallies;
  }

  private void count(int school, Verdict verdict) {
    tallies.merge(school + " " + verdict, 1, Integer::sum);
  }

  private record Taken(String course, Done done) {}

  private List<Taken> taken(long learner, String pathway) {
    var taken = new ArrayList<Taken>();
    for (var done : records.done) {
      for (var section : records.sections) {
        if (done.learner() == learner
            && section.school() == done.school()
            && section.year() == done.year()
            && section.local().equals(done.local())
            && pathway.equals(pathways.get(section.course()))) {
          taken.add(new Taken(section.course(), done));
        }
      }
    }
    return taken;
  }

  private void completers() {
    var known = new TreeSet<>(pathways.values());
    known.remove("");
    records.declared.forEach(each -> known.add(each.pathway()));
    for (long learner = 1; learner <= 40; learner++) {
      for (var pathway : known) {
        completer(learner, pathway, taken(learner, pathway));
      }
    }
  }

  private void completer(long learner, String pathway, List<Taken> taken) {
    var capstone = taken.stream().filter(each -> capstones.contains(each.course())).toList();
    boolean passed = capstone.stream().anyMatch(each -> passed(each.done()));
    long courses = taken.stream().map(Taken::course).distinct().count();
    if (!taken.isEmpty() && tookFirstOf(learner, sectors.get(taken.getFirst().course()))) {
      courses++;
    }
    var said =
        records.declared.stream()
            .filter(each -> each.learner() == learner && each.pathway().equals(pathway))
            .filter(each -> each.completed() != null)
            .toList();
    var now =
        said.stream()
            .filter(each -> each.year() == Year.NOW && Objects.equals(each.completed(), Year.NOW))
            .findFirst();
    if (now.isPresent()) {
      count(now.get().school(), declared(now.get(), taken, capstone, passed && courses >= 2));
    } else if (said.isEmpty()
        && courses >= 2
        && capstone.stream()
            .anyMatch(each -> each.done().year() == Year.NOW && passed(each.done()))) {
      var newest =
          capstone.stream()
              .map(Taken::done)
              .max(java.util.Comparator.comparingInt(Done::year).thenComparingInt(Done::line))
              .orElseThrow();
      count(newest.school(), Verdict.NOT_DECLARED);
    }
  }

  /** A first course of the whole industry sector has no pathway. */
  private boolean tookFirstOf(long learner, @Nullable String sector) {
    return taken(learner, "").stream()
        .anyMatch(each -> Objects.equals(sectors.get(each.course()), sector));
  }

  private Verdict declared(
      Declared declared, List<Taken> taken, List<Taken> capstone, boolean complete) {
    if (capstones.stream().noneMatch(c -> declared.pathway().equals(pathways.get(c)))) {
      return Verdict.NO_CAPSTONE_KNOWN;
    }
    if (complete) {
      return Verdict.COMPLETERS_AGREE;
    }
    if (capstone.stream().anyMatch(each -> passed(each.done()))) {
      return Verdict.ONE_COURSE;
    }
    if (!capstone.isEmpty()) {
      return Verdict.LOW_GRADE;
    }
    return taken.isEmpty() ? Verdict.NO_COURSES : Verdict.NO_CAPSTONE;
  }

  private static boolean passed(Done done) {
    return done.grade() != null && PASSED.contains(done.grade());
  }

  private void graduates() {
    for (var graduate : records.graduates) {
      var courses = records.done.stream().filter(d -> d.learner() == graduate.learner()).toList();
      boolean whole = courses.stream().anyMatch(d -> d.year() <= Year.NOW - 3);
      boolean enough = enough(courses);
      var met = graduate.met();
      if (met == null) {
        count(graduate.school(), Verdict.MARK_BLANK);
      } else if (!whole) {
        count(graduate.school(), Verdict.HISTORY_SHORT);
      } else if (met) {
        count(graduate.school(), enough ? Verdict.A_TO_G_AGREES : Verdict.COURSES_SHORT);
      } else {
        count(graduate.school(), enough ? Verdict.NOT_MARKED : Verdict.NEITHER);
      }
    }
  }

  private boolean enough(List<Done> courses) {
    var best = new HashMap<String, Integer>();
    for (var done : courses) {
      boolean approved =
          records.sections.stream()
              .anyMatch(s ->
                  s.school() == done.school()
                      && s.year() == done.year()
                      && s.local().equals(done.local())
                      && s.approved());
      boolean pass =
          passed(done)
              || ((done.year() == 2020 || done.year() == 2021)
                  && ("P".equals(done.grade()) || "CR".equals(done.grade())));
      if (approved && pass && done.subject() != null) {
        best.merge(
            done.subject().substring(0, 1) + " " + done.local() + " " + done.term(),
            Year.zero(done.credits()),
            Math::max);
      }
    }
    var credits = new HashMap<String, Integer>();
    best.forEach((key, value) -> credits.merge(key.substring(0, 1), value, Integer::sum));
    int electives = credits.getOrDefault("G", 0);
    for (var subject : WANTED.entrySet()) {
      int have = credits.getOrDefault(subject.getKey(), 0);
      if (have < subject.getValue()) {
        return false;
      }
      electives += have - subject.getValue();
    }
    return electives >= 1000;
  }

  private void days() {
    for (var day : records.days) {
      int sum = day.parts().stream().mapToInt(Year::zero).sum();
      int study = Year.zero(day.parts().get(5)) + Year.zero(day.parts().get(6));
      var expected = day.expected();
      Verdict verdict;
      if (expected == null) {
        verdict = Verdict.NO_EXPECTED;
      } else if (expected == sum) {
        verdict = Verdict.DAYS_AGREE;
      } else if (expected == sum - study) {
        verdict = Verdict.WITHOUT_STUDY;
      } else {
        verdict = expected > sum ? Verdict.MORE_EXPECTED : Verdict.FEWER_EXPECTED;
      }
      count(day.school(), verdict);
    }
  }
}
