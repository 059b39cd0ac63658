package org.foothill.indicators.computing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import org.foothill.indicators.computing.PlainYear.At;
import org.foothill.indicators.computing.Records.Attendance;
import org.foothill.indicators.computing.Records.Enrollment;
import org.foothill.indicators.computing.Records.Language;

/** Attendance, discipline, steadiness and language of a school year as plain Java. */
final class PlainAttendance {
  private final PlainYear of;
  private final PlainGroups groups;
  private final boolean days;
  private final boolean incidents;
  private final boolean languages;

  PlainAttendance(PlainYear of, PlainGroups groups) {
    this.of = of;
    this.groups = groups;
    var all = of.records.all;
    this.days = all.attendance.stream().anyMatch(a -> a.year() == of.y);
    this.incidents = all.incidents.stream().anyMatch(i -> i.year() == of.y);
    this.languages = all.languages.stream().anyMatch(l -> l.year() <= of.y);
  }

  void count(At at) {
    if (days) {
      attendance(at);
    }
    if (incidents) {
      discipline(at);
    }
    if (languages) {
      language(at);
    }
    steadiness(at);
  }

  private void attendance(At at) {
    long absent = 0;
    long present = 0;
    for (var a : PlainRecords.of(of.records.attendance, at.learner())) {
      if (a.year() == of.y && at.in(a.school()) && !Boolean.TRUE.equals(a.exempt())) {
        present += day(a, 0) + day(a, 2) + day(a, 6);
        absent += day(a, 1) + day(a, 3) + day(a, 4) + day(a, 5);
      }
    }
    long expected = present + absent;
    of.count("ATT-RATE", at, groups, present, expected);
    if (expected > 30 * 100) {
      boolean chronic = absent / (double) expected >= 0.1 || absent * 10 == expected;
      of.count("ATT-CHRONIC", at, groups, chronic);
      if (PlainYear.TO_EIGHT.contains(at.grade())) {
        of.count("ATT-CHRONIC-K8", at, groups, chronic);
      }
    }
  }

  private static int day(Attendance a, int field) {
    var value = a.days().get(field);
    return value == null ? 0 : value;
  }

  private void discipline(At at) {
    var own =
        PlainRecords.of(of.records.incidents, at.learner()).stream()
            .filter(i -> i.year() == of.y && at.in(i.school()))
            .toList();
    var suspensions =
        own.stream().filter(i -> i.result().equals("100") || i.result().equals("110")).toList();
    int duration =
        suspensions.stream().mapToInt(i -> Objects.requireNonNullElse(i.duration(), 0)).sum();
    of.count("SUSP-DASH", at, groups, duration >= 100);
    of.count("SUSP-ANY", at, groups, !suspensions.isEmpty());
    of.count("EXP-RATE", at, groups, own.stream().anyMatch(i -> i.result().equals("200")));
  }

  private void language(At at) {
    var first = of.year.firstDay();
    var statuses = PlainRecords.of(of.records.languages, at.learner());
    var order =
        Comparator.comparing(Language::start)
            .thenComparing(Language::year)
            .thenComparing(Language::status);
    var start = statuses.stream().filter(l -> !l.start().isAfter(first)).max(order);
    if (start.isPresent() && start.get().status().equals("EL")) {
      boolean fluent =
          statuses.stream()
              .filter(l -> l.start().isAfter(first) && !l.start().isAfter(of.year.lastDay()))
              .filter(l -> l.status().equals("RFEP"))
              .anyMatch(l -> statuses.stream().noneMatch(o -> replaces(o, l)));
      of.count("EL-RFEP", at, groups, fluent);
    }
  }

  /** Of two statuses of one day the one of the later year holds, then the later letter. */
  private static boolean replaces(Language other, Language one) {
    return other.start().equals(one.start())
        && Comparator.comparing(Language::year).thenComparing(Language::status).compare(other, one)
            > 0;
  }

  private void steadiness(At at) {
    var primary =
        of.ofYear(at.learner()).stream()
            .filter(e -> e.status().equals("10") && at.in(e.school()))
            .filter(e -> !start(e).isAfter(end(e)))
            .toList();
    if (primary.isEmpty()) {
      return;
    }
    boolean left =
        primary.stream()
            .anyMatch(e ->
                Set.of("E140", "E150", "E155", "E300", "E400", "E410")
                    .contains(Objects.toString(e.reason())));
    of.count("ENR-UNSTABLE", at, groups, left || longest(primary) < 245);
  }

  /** Day by day through the year. */
  private long longest(java.util.List<Enrollment> primary) {
    long best = 0;
    LocalDate since = null;
    for (var day = of.year.firstDay(); !day.isAfter(of.year.lastDay()); day = day.plusDays(1)) {
      var today = day;
      boolean here =
          primary.stream().anyMatch(e -> !start(e).isAfter(today) && !end(e).isBefore(today));
      since = here ? (since == null ? day : since) : null;
      if (since != null) {
        best = Math.max(best, ChronoUnit.DAYS.between(since, day) + 1);
      }
    }
    return best;
  }

  private LocalDate start(Enrollment e) {
    return e.start().isBefore(of.year.firstDay()) ? of.year.firstDay() : e.start();
  }

  private LocalDate end(Enrollment e) {
    var last = of.year.lastDay();
    return e.exit() == null || e.exit().isAfter(last) ? last : e.exit();
  }
}
