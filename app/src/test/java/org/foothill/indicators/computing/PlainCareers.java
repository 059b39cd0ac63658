package org.foothill.indicators.computing;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.foothill.indicators.computing.PlainRecords.Done;
import org.foothill.indicators.computing.PlainYear.At;
import org.foothill.indicators.computing.Records.Pathway;

/** Career education as plain Java. */
final class PlainCareers {
  private static final Set<String> WORK =
      Set.of("10", "15", "20", "25", "35", "40", "45", "50", "60", "65");

  private final PlainYear of;
  private final PlainGroups groups;
  private final Set<String> foundThisYear = new TreeSet<>();
  private final boolean work;

  PlainCareers(PlainYear of, PlainGroups groups) {
    this.of = of;
    this.groups = groups;
    this.work = of.records.all.work.stream().anyMatch(w -> w.year() == of.y);
    of.records.all.pathways.stream()
        .filter(p -> p.year() == of.y)
        .forEach(p -> foundThisYear.add(p.pathway()));
    of.records.completions.keySet().stream()
        .flatMap(learner -> of.records.done(learner).stream())
        .filter(d -> d.year() == of.y && !d.course().pathway().isEmpty())
        .forEach(d -> foundThisYear.add(d.course().pathway()));
  }

  /** What a student has done until the end of a year. */
  record Career(PlainRecords records, int y, List<Done> done, List<Pathway> declared) {
    static Career of(PlainYear of, long learner) {
      return new Career(
          of.records,
          of.y,
          of.records.done(learner).stream().filter(d -> d.year() <= of.y).toList(),
          PlainRecords.of(of.records.pathways, learner).stream()
              .filter(p -> p.year() <= of.y)
              .toList());
    }

    /** Pathways in which the student completed two courses, one beyond the introduction. */
    Set<String> concentrations() {
      return done.stream()
          .map(d -> d.course().pathway())
          .filter(each -> !each.isEmpty() && concentrates(each))
          .collect(toSet());
    }

    private boolean concentrates(String pathway) {
      var own = done.stream().filter(d -> d.in(pathway)).toList();
      var sectors = own.stream().map(d -> d.course().sector()).collect(toSet());
      boolean begun =
          done.stream()
              .map(Done::course)
              .anyMatch(c ->
                  c.pathway().isEmpty()
                      && !c.sector().equals("MIS")
                      && sectors.contains(c.sector()));
      long courses = own.stream().map(d -> d.section().course()).distinct().count();
      return own.stream().anyMatch(d -> d.course().step() >= 2) && courses + (begun ? 1 : 0) >= 2;
    }

    /** The rule of before: half of the steps in earlier years, and a later one this year. */
    boolean concentratesTheOldWay() {
      return done.stream()
          .map(d -> d.course().pathway())
          .filter(each -> !each.isEmpty())
          .distinct()
          .anyMatch(pathway -> {
            var steps = new HashSet<Integer>();
            int now = 0;
            for (var d : done) {
              if (d.in(pathway) && d.year() < y) {
                steps.add(d.course().step());
              } else if (d.in(pathway)) {
                now = Math.max(now, d.course().step());
              }
            }
            return !steps.isEmpty()
                && steps.size() * 2 >= records.steps(pathway)
                && now > steps.stream().max(Integer::compare).orElseThrow();
          });
    }

    boolean passedCapstone(String pathway) {
      return done.stream().anyMatch(d -> d.in(pathway) && d.course().isCapstone() && d.cMinus());
    }

    Set<String> declaredCompleted() {
      return declared.stream()
          .filter(p -> p.completed() != null && p.completed() <= y)
          .map(Pathway::pathway)
          .collect(toSet());
    }

    /** Completed pathways with the year of the capstone, or of the declaration without one. */
    Map<String, Integer> completed() {
      var completed = new HashMap<String, Integer>();
      for (var pathway : declaredCompleted()) {
        var capstone =
            done.stream()
                .filter(d -> d.in(pathway) && d.course().isCapstone() && d.cMinus())
                .mapToInt(Done::year)
                .min();
        if (capstone.isPresent()) {
          completed.put(pathway, capstone.getAsInt());
        } else if (!records.hasCapstone(pathway)) {
          completed.put(
              pathway,
              declared.stream()
                  .filter(p -> p.pathway().equals(pathway) && p.completed() != null)
                  .mapToInt(p -> Objects.requireNonNull(p.completed()))
                  .min()
                  .orElseThrow());
        }
      }
      return completed;
    }

    List<Done> college() {
      var codes = PlainRecords.map("college_courses", "state_course").keySet();
      return done.stream()
          .filter(d ->
              codes.contains(d.section().course())
                  || (d.career() && Set.of("23", "24").contains(d.section().level())))
          .toList();
    }
  }

  void count(At at) {
    if (!PlainYear.HIGH.contains(at.grade())) {
      return;
    }
    var career = Career.of(of, at.learner());
    if (of.courses) {
      courses(at, career);
      rareGender(at, career);
    }
    if (of.courses && of.pathways) {
      takesPart(at, career);
    }
    if (of.pathways && at.grade().equals("12")) {
      of.count("CTE-COMP-DECLARED", at, groups, !career.declaredCompleted().isEmpty());
    }
    if (of.courses && of.pathways && at.grade().equals("12")) {
      completes(at, career);
    }
    if (work) {
      of.count("CTE-WBL", at, groups, worksThisYear(at.learner()));
    }
    workforce(at, career);
  }

  private void courses(At at, Career career) {
    of.count(
        "CTE-PART", at, groups, career.done.stream().anyMatch(d -> d.year() == of.y && d.career()));
    of.count(
        of.y < 2020 ? "CTE-CONC.2" : "CTE-CONC", at, groups, !career.concentrations().isEmpty());
    of.count(of.y < 2020 ? "CTE-CONC" : "CTE-CONC.1", at, groups, career.concentratesTheOldWay());
    if (at.grade().equals("12")) {
      of.count("CTE-DUAL", at, groups, career.college().stream().anyMatch(Done::passed));
      of.count(
          "CTE-COMP-COURSES",
          at,
          groups,
          career.concentrations().stream().anyMatch(career::passedCapstone));
    }
  }

  private void rareGender(At at, Career career) {
    if (of.records.all.demographics.stream().noneMatch(d -> d.year() == of.y)) {
      return;
    }
    var rare =
        career.concentrations().stream()
            .flatMap(pathway -> career.done.stream().filter(d -> d.in(pathway)))
            .map(d -> d.course().rareGender())
            .filter(each -> !each.isEmpty())
            .collect(toSet());
    if (!rare.isEmpty()) {
      var who = groups.newest(at.learner());
      boolean other = who != null && who.gender() != null && rare.contains(who.gender());
      of.count("PERK-4S1", at, groups, other);
    }
  }

  private void takesPart(At at, Career career) {
    for (var pathway : foundThisYear) {
      boolean course = career.done.stream().anyMatch(d -> d.year() == of.y && d.in(pathway));
      boolean said =
          career.declared.stream().anyMatch(p -> p.year() == of.y && p.pathway().equals(pathway));
      of.count("CTE-PART-" + pathway, at, groups, course || said);
    }
  }

  private void completes(At at, Career career) {
    var begun = new TreeSet<String>();
    career.done.forEach(d -> begun.add(d.course().pathway()));
    career.declared.forEach(p -> begun.add(p.pathway()));
    begun.remove("");
    var completed = career.completed().keySet();
    for (var pathway : begun) {
      of.count("CTE-COMP-" + pathway, at, groups, completed.contains(pathway));
    }
    of.count("CTE-COMP", at, groups, !completed.isEmpty());
    of.count(of.y < 2024 ? "CTE-COMP.2" : "CTE-COMP.1", at, groups, !completed.isEmpty());
  }

  private boolean worksThisYear(long learner) {
    return PlainRecords.of(of.records.work, learner).stream()
        .filter(w -> w.year() == of.y)
        .anyMatch(w -> WORK.contains(w.type()) || (w.type().equals("30") && of.y <= 2024));
  }

  private void workforce(At at, Career career) {
    boolean graduate =
        of.ofYear(at.learner()).stream()
            .anyMatch(e -> "100".equals(e.completion()) && at.in(e.school()));
    of.number("SWP-KS122", at, groups, true);
    of.number("SWP-KS300", at, groups, graduate);
    if (of.courses) {
      var taken = career.done.stream().filter(Done::career).toList();
      var passed = new ArrayList<>(taken);
      passed.removeIf(
          d -> !d.passed() && !Set.of("D+", "D", "D-").contains(Objects.toString(d.row().mark())));
      of.number("SWP-KS123", at, groups, taken.stream().anyMatch(d -> d.year() == of.y));
      of.number("SWP-KS101", at, groups, passed.stream().anyMatch(d -> d.year() == of.y));
      of.number("SWP-KS301", at, groups, graduate && !taken.isEmpty());
      of.number("SWP-KS302", at, groups, graduate && !passed.isEmpty());
    }
    if (of.pathways) {
      completers(at, career, graduate);
    }
  }

  private void completers(At at, Career career, boolean graduate) {
    // A pathway is completed in the first year that any file says.
    boolean now =
        career.declaredCompleted().stream()
            .map(pathway ->
                career.declared.stream()
                    .filter(p -> p.pathway().equals(pathway))
                    .map(Pathway::completed)
                    .filter(Objects::nonNull)
                    .min(Integer::compare)
                    .orElseThrow())
            .anyMatch(each -> each == of.y);
    boolean ever = !career.declaredCompleted().isEmpty();
    of.number("SWP-KS102", at, groups, now);
    of.number("SWP-KS303", at, groups, graduate && ever);
    if (of.courses && work) {
      boolean more =
          Stream.concat(
                  career.college().stream().filter(Done::passed),
                  PlainRecords.of(of.records.work, at.learner()).stream()
                      .filter(w -> w.year() <= of.y && !w.type().equals("30")))
              .findAny()
              .isPresent();
      of.number("SWP-KS105", at, groups, now && more);
      of.number("SWP-KS304", at, groups, graduate && ever && more);
    }
  }
}
