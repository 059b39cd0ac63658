package org.foothill.indicators.computing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.foothill.indicators.computing.PlainCareers.Career;
import org.foothill.indicators.computing.PlainRecords.Done;
import org.foothill.indicators.computing.PlainYear.At;
import org.foothill.indicators.computing.Records.Enrollment;
import org.foothill.indicators.computing.Records.Survey;
import org.foothill.indicators.computing.Records.Work;

/** The four-year cohort, and those who took a fifth year, as plain Java. */
final class PlainCohort {
  private final PlainYear of;
  private final Map<Long, Member> members = new TreeMap<>();

  PlainCohort(PlainYear of) {
    this.of = of;
    for (long learner : of.records.learners) {
      var stays = stays(learner);
      if (!stays.isEmpty()) {
        boolean intime = graduated(stays, LocalDate.of(of.y, 8, 15));
        boolean before = graduated(stays, LocalDate.of(of.y - 1, 8, 15));
        int due = graduationYear(stays);
        boolean fifth = due == of.y - 1 && intime && !before;
        if (due == of.y || fifth) {
          members.put(learner, new Member(learner, stays.getLast(), intime, fifth, counts(stays)));
        }
      }
    }
  }

  /** One of the cohort; {@code counts} unless gone with documents. */
  private record Member(
      long learner, Enrollment last, boolean graduated, boolean fifth, boolean counts) {}

  private static boolean graduated(List<Enrollment> stays, LocalDate day) {
    return stays.stream()
        .anyMatch(e ->
            "100".equals(e.completion())
                && !(e.exit() == null ? LocalDate.of(e.year(), 6, 30) : e.exit()).isAfter(day));
  }

  private boolean counts(List<Enrollment> stays) {
    var completions = stays.stream().map(Enrollment::completion).filter(Objects::nonNull).toList();
    boolean otherwise =
        !completions.isEmpty()
            && Set.of("120", "250", "320", "330").contains(completions.getLast());
    boolean gone =
        Set.of("T160", "T180", "T200", "T240", "T370", "E130")
            .contains(Objects.toString(stays.getLast().reason()));
    return graduated(stays, LocalDate.of(of.y, 8, 15)) || otherwise || !gone;
  }

  private List<Enrollment> stays(long learner) {
    var end = LocalDate.MAX;
    return PlainRecords.of(of.records.enrollments, learner).stream()
        .filter(e -> e.year() <= of.y && PlainYear.HIGH.contains(e.grade()))
        .filter(e -> !Set.of("N470", "E125", "E170").contains(Objects.toString(e.reason())))
        .filter(e -> e.status().equals("10") || (e.status().equals("30") && days(e) > 30))
        .sorted(
            Comparator.comparingInt(Enrollment::year)
                .thenComparing(Enrollment::start)
                .thenComparing(e -> e.exit() == null ? end : e.exit())
                .thenComparing(Enrollment::school))
        .toList();
  }

  private static long days(Enrollment e) {
    var exit = e.exit() == null ? LocalDate.of(e.year(), 6, 30) : e.exit();
    return ChronoUnit.DAYS.between(e.start(), exit) + 1;
  }

  private static int graduationYear(List<Enrollment> stays) {
    int first = stays.getFirst().year();
    int grade =
        stays.stream()
            .filter(e -> e.year() == first)
            .mapToInt(e -> Integer.parseInt(e.grade()))
            .min()
            .orElseThrow();
    return first + 12 - grade;
  }

  void count() {
    if (of.records.all.enrollments.stream().noneMatch(e -> e.year() == of.y)) {
      return;
    }
    var longer = new HashSet<Long>();
    members.values().stream().filter(Member::fifth).forEach(m -> longer.add(m.learner));
    var groups =
        new PlainGroups(
            of.records,
            of.y - 3,
            of.y,
            LocalDate.of(of.y - 4, 7, 1),
            LocalDate.of(of.y, 8, 15),
            longer);
    for (var member : members.values()) {
      for (int place : new int[] {0, member.last.school()}) {
        var at = new At(place, member.learner, member.last.grade());
        graduation(member, at, groups);
        if (of.courses && of.pathways) {
          readiness(member, at, groups);
        }
        if (of.courses && !member.fifth) {
          perkins(member, at, groups);
        }
      }
    }
  }

  private void graduation(Member member, At at, PlainGroups groups) {
    if (member.counts) {
      of.count("GRAD-DASH", at, groups, member.graduated);
      if (!member.fifth) {
        of.count("GRAD-ACGR", at, groups, member.graduated);
      }
    }
  }

  // ---- college and career readiness

  private void readiness(Member member, At at, PlainGroups groups) {
    var reached = reached(member.learner);
    for (var version : List.of("1", "2")) {
      int level = member.graduated ? level(version, reached) : 0;
      if (member.counts && (!member.fifth || level == 2)) {
        boolean holds = version.equals("1") == of.y <= 2022;
        var suffix = holds ? "" : "." + version;
        of.count("CCI-PREP" + suffix, at, groups, level == 2);
        of.count("CCI-NEAR" + suffix, at, groups, level == 1);
        of.count("CCI-NOT" + suffix, at, groups, level == 0);
      }
    }
    boolean prepared = member.graduated && level("2", reached) == 2;
    if (member.counts && (!member.fifth || prepared)) {
      of.count("COL-AG-COHORT", at, groups, member.graduated && reached.contains("AG"));
      for (var criterion : PlainRecords.table("readiness_criteria").rows()) {
        if (criterion.get(0).equals("2")) {
          var measure = criterion.get(1);
          of.count("CCI-BY-" + measure, at, groups, member.graduated && reached.contains(measure));
        }
      }
    }
  }

  private static int level(String version, Set<String> reached) {
    int level = 0;
    for (var criterion : PlainRecords.table("readiness_criteria").rows()) {
      if (criterion.get(0).equals(version) && reached.contains(criterion.get(1))) {
        level = Math.max(level, criterion.get(2).equals("prepared") ? 2 : 1);
      }
    }
    return level;
  }

  private Set<String> reached(long learner) {
    var reached = new HashSet<String>();
    var career = Career.of(of, learner);
    var college = career.college().stream().filter(Done::passed).toList();
    if (amount(college, 6)) {
      reached.add("COLLEGE");
    }
    boolean some = amount(college, 0);
    if (some) {
      reached.add("SOMECOLLEGE");
    }
    var completed = career.completed();
    if (!completed.isEmpty()) {
      reached.add("CTE");
    }
    var diplomas =
        PlainRecords.of(of.records.enrollments, learner).stream()
            .filter(e -> e.year() <= of.y && "100".equals(e.completion()))
            .toList();
    if (diplomas.stream().anyMatch(e -> Boolean.TRUE.equals(e.metUcCsu()))) {
      reached.add("AG");
      if (some || !completed.isEmpty()) {
        reached.add("AGPLUS");
      }
    }
    if (diplomas.stream().anyMatch(e -> Boolean.TRUE.equals(e.seal()))) {
      reached.add("SEAL");
    }
    completed.forEach((pathway, year) -> {
      var beside = new ArrayList<>(college);
      beside.removeIf(d -> d.career() && d.year() == year && d.in(pathway));
      if (amount(beside, 0)) {
        reached.add("CTEPLUS");
      }
    });
    if (career.done().stream()
            .filter(d -> d.section().course().equals("9373") && d.cMinus())
            .map(Done::year)
            .distinct()
            .count()
        >= 2) {
      reached.add("LEADERSHIP");
    }
    work(learner, reached);
    return reached;
  }

  private void work(long learner, Set<String> reached) {
    var types = new HashSet<String>();
    PlainRecords.of(of.records.work, learner).stream()
        .filter(w -> w.year() <= of.y)
        .map(Work::type)
        .forEach(types::add);
    if (types.contains("25")) {
      reached.add("REGISTERED");
    }
    if (types.contains("30")) {
      reached.add("UNREGISTERED");
    }
    if (types.stream().anyMatch(Set.of("35", "40", "45", "50")::contains)) {
      reached.add("JOBS");
    }
    if (types.contains("60") || types.contains("65")) {
      reached.add("INTRANSITION");
    }
    if (types.contains("60") && types.contains("65")) {
      reached.add("TRANSITION");
    }
  }

  /** Semesters weigh 3 and thirds of a year 2; with 0 asked for, one semester or two thirds do. */
  private static boolean amount(List<Done> courses, int asked) {
    var semesters = PlainRecords.map("school_terms", "semesters");
    var thirds = PlainRecords.map("school_terms", "thirds");
    var seen = new HashMap<String, int[]>();
    for (var d : courses) {
      var row = d.row();
      seen.put(
          row.year()
              + "/"
              + row.school()
              + "/"
              + row.local()
              + "/"
              + row.term()
              + d.career()
              + d.course(),
          new int[] {
            Integer.parseInt(semesters.getOrDefault(row.term(), "1")),
            Integer.parseInt(thirds.getOrDefault(row.term(), "0"))
          });
    }
    int s = seen.values().stream().mapToInt(each -> each[0]).sum();
    int t = seen.values().stream().mapToInt(each -> each[1]).sum();
    return asked == 0 ? s >= 1 || t >= 2 : s * 3 + t * 2 >= asked;
  }

  // ---- Perkins

  private void perkins(Member member, At at, PlainGroups groups) {
    var career = Career.of(of, member.learner);
    var concentrations = career.concentrations();
    var surveys =
        PlainRecords.of(of.records.surveys, member.learner).stream()
            .filter(s -> s.year() == of.y || s.year() == of.y + 1)
            .toList();
    boolean asked =
        of.records.all.surveys.stream().anyMatch(s -> s.year() == of.y || s.year() == of.y + 1);
    if (!concentrations.isEmpty() && member.counts) {
      of.count("PERK-1S1", at, groups, member.graduated);
    }
    if (!concentrations.isEmpty() && member.graduated) {
      boolean credit =
          career.college().stream()
              .anyMatch(d -> d.passed() && d.career() && concentrations.stream().anyMatch(d::in));
      of.count("PERK-5S2", at, groups, credit);
      if (of.records.all.work.stream().anyMatch(w -> w.year() == of.y)) {
        of.count("PERK-5S3", at, groups, worked(member.learner));
      }
      if (asked) {
        of.count("PERK-5S1", at, groups, surveys.stream().anyMatch(PlainCohort::credential));
      }
    }
    if (asked && of.pathways && member.counts && !career.completed().isEmpty()) {
      var placed = Set.of("200", "210", "220", "310", "400", "340", "910", "920", "930");
      of.count(
          "PERK-3S1",
          at,
          groups,
          surveys.stream().anyMatch(s -> s.status() != null && placed.contains(s.status())));
    }
  }

  private boolean worked(long learner) {
    var types = Set.of("10", "15", "20", "25", "30", "35", "40", "45", "50", "60", "65");
    return PlainRecords.of(of.records.work, learner).stream()
        .anyMatch(w -> w.year() >= of.y - 3 && w.year() <= of.y && types.contains(w.type()));
  }

  private static boolean credential(Survey survey) {
    return survey.credential() != null && !Set.of("N", "00").contains(survey.credential());
  }
}
