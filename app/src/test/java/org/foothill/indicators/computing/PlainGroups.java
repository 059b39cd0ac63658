package org.foothill.indicators.computing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foothill.indicators.computing.Records.Demographics;
import org.foothill.indicators.computing.Records.Language;
import org.jspecify.annotations.Nullable;

/** A learner's groups in a window, as plain Java. */
final class PlainGroups {
  private final Records records;
  private final int firstYear;
  private final int lastYear;
  private final LocalDate from;
  private final LocalDate to;
  private final Map<Long, Set<String>> known = new HashMap<>();

  PlainGroups(Records records, int firstYear, int lastYear, LocalDate from, LocalDate to) {
    this.records = records;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
    this.from = from;
    this.to = to;
  }

  Set<String> of(long learner) {
    return known.computeIfAbsent(learner, this::work);
  }

  private Set<String> work(long learner) {
    boolean demographics =
        records.demographics.stream().anyMatch(d -> d.year() >= firstYear && d.year() <= lastYear);
    boolean programs =
        records.programs.stream().anyMatch(p -> p.year() >= firstYear && p.year() <= lastYear);
    var who = newest(learner);
    var gender = gender(who);
    var groups = new LinkedHashSet<>(List.of("ALL", gender));
    if (demographics) {
      groups.addAll(List.of(race(who), race(who) + "-" + gender));
    }
    if (records.languages.stream().anyMatch(l -> l.year() <= lastYear)) {
      groups.add(english(learner));
    }
    if (programs) {
      groups.add(hasProgram(learner, "191") ? "HOM" : "NHOM");
      groups.add(hasProgram(learner, "135") ? "MIG" : "NMIG");
    }
    if (programs && demographics) {
      boolean poor =
          hasProgram(learner, "181", "182", "135", "191") || (who != null && noDiploma(who));
      groups.add(poor ? "SED" : "NSED");
      groups.add(race(who) + (poor ? "-SED" : "-NSED"));
    }
    if (records.programs.stream()
        .anyMatch(
            p -> p.program().equals("144") && p.year() >= firstYear && p.year() <= lastYear)) {
      groups.add(hasProgram(learner, "144") ? "SWD" : "NSWD");
    }
    return groups;
  }

  private static boolean noDiploma(Demographics who) {
    var levels =
        Stream.of(who.guardian1(), who.guardian2())
            .filter(Objects::nonNull)
            .filter(level -> !level.equals("15"))
            .toList();
    return !levels.isEmpty() && levels.stream().allMatch("14"::equals);
  }

  boolean hasProgram(long learner, String... codes) {
    return records.programs.stream()
        .filter(p -> p.learner() == learner && Arrays.asList(codes).contains(p.program()))
        .filter(p -> p.year() >= firstYear && p.year() <= lastYear)
        .anyMatch(p -> {
          var yearEnd = LocalDate.of(p.year(), 6, 30);
          var end = p.end() == null || p.end().isAfter(yearEnd) ? yearEnd : p.end();
          return !p.start().isAfter(to) && !end.isBefore(from);
        });
  }

  private @Nullable Demographics newest(long learner) {
    var all = records.demographics.stream().filter(d -> d.learner() == learner).toList();
    var before =
        all.stream()
            .filter(d -> !d.start().isAfter(to))
            .max(Comparator.comparing(Demographics::start).thenComparing(Demographics::year));
    return before.orElseGet(
        () -> all.stream().min(Comparator.comparing(Demographics::year)).orElse(null));
  }

  private static String gender(@Nullable Demographics who) {
    return switch (who == null ? "" : Objects.toString(who.gender())) {
      case "F" -> "GF";
      case "M" -> "GM";
      default -> "GX";
    };
  }

  private static String race(@Nullable Demographics who) {
    if (who == null) {
      return "RD";
    }
    if (Boolean.TRUE.equals(who.hispanic())) {
      return "HI";
    }
    var kinds = new LinkedHashSet<String>();
    for (var code : who.races()) {
      switch (Integer.parseInt(code) / 100) {
        case 1 -> kinds.add("AI");
        case 2 -> kinds.add("AS");
        case 3 -> kinds.add("PI");
        case 4 -> kinds.add("FI");
        case 6 -> kinds.add("AA");
        case 7 -> kinds.add("WH");
        default -> {}
      }
    }
    return kinds.isEmpty() ? "RD" : kinds.size() == 1 ? kinds.iterator().next() : "MR";
  }

  private String english(long learner) {
    var byDay = new TreeMap<LocalDate, Language>();
    for (var status : records.languages) {
      if (status.learner() == learner) {
        byDay.merge(
            status.start(),
            status,
            (a, b) ->
                Comparator.comparing(Language::year).thenComparing(Language::status).compare(a, b)
                        >= 0
                    ? a
                    : b);
      }
    }
    var spells = new ArrayList<>(byDay.values());
    var last = "TBD";
    for (int i = 0; i < spells.size(); i++) {
      var next = i + 1 < spells.size() ? spells.get(i + 1).start() : LocalDate.MAX;
      if (!spells.get(i).start().isAfter(to) && next.isAfter(from)) {
        var status = spells.get(i).status();
        if (status.equals("EL") || status.equals("ADEL")) {
          return "EL";
        }
        last = status;
      }
    }
    return Set.of("RFEP", "IFEP", "EO").contains(last) ? last : "TBD";
  }
}
