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
  private final PlainRecords records;
  private final Set<Long> longer;
  private final boolean demographics;
  private final boolean programs;
  private final boolean languages;
  private final boolean disabilities;
  private final boolean fosterList;
  private final boolean arrivals;
  private final int firstYear;
  private final int lastYear;
  private final LocalDate from;
  private final LocalDate to;
  private final Map<Long, Set<String>> known = new HashMap<>();

  PlainGroups(PlainRecords records, int firstYear, int lastYear, LocalDate from, LocalDate to) {
    this(records, firstYear, lastYear, from, to, Set.of());
  }

  /** Those in {@code longer} are looked at from a year earlier. */
  PlainGroups(
      PlainRecords records,
      int firstYear,
      int lastYear,
      LocalDate from,
      LocalDate to,
      Set<Long> longer) {
    this.records = records;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
    this.from = from;
    this.to = to;
    this.longer = longer;
    var all = records.all;
    demographics = all.demographics.stream().anyMatch(d -> inWindow(d.year()));
    programs = all.programs.stream().anyMatch(p -> inWindow(p.year()));
    languages = all.languages.stream().anyMatch(l -> l.year() <= lastYear);
    disabilities =
        all.programs.stream().anyMatch(p -> p.program().equals("144") && inWindow(p.year()));
    fosterList = all.foster.stream().anyMatch(f -> inWindow(f.year()));
    arrivals = all.demographics.stream().anyMatch(d -> d.usStart() != null && inWindow(d.year()));
  }

  private boolean inWindow(int year) {
    return year >= firstYear && year <= lastYear;
  }

  /** Families of groups that the records know. */
  Set<String> families() {
    var known = new LinkedHashSet<>(List.of("all", "gender"));
    if (demographics) {
      known.addAll(List.of("race", "race x gender"));
    }
    if (languages) {
      known.add("english");
    }
    if (languages && arrivals && lastYear >= 2024) {
      known.add("longterm");
    }
    if (programs) {
      known.addAll(List.of("housing", "migrant"));
    }
    if (programs && demographics) {
      known.addAll(List.of("means", "race x means"));
    }
    if (disabilities) {
      known.add("disability");
    }
    if (fosterList) {
      known.add("foster");
    }
    return known;
  }

  Set<String> of(long learner) {
    return known.computeIfAbsent(learner, this::work);
  }

  private Set<String> work(long learner) {
    var who = newest(learner);
    var gender = gender(who);
    var groups = new LinkedHashSet<>(List.of("ALL", gender));
    if (demographics) {
      groups.addAll(List.of(race(who), race(who) + "-" + gender));
    }
    if (languages) {
      groups.add(english(learner));
    }
    if (languages && arrivals && lastYear >= 2024) {
      boolean longTerm =
          english(learner).equals("EL")
              && who != null
              && who.usStart() != null
              && !who.usStart().plusYears(7).isAfter(to);
      groups.add(longTerm ? "LTEL" : "NLTEL");
    }
    if (fosterList) {
      groups.add(isFoster(learner) ? "FOS" : "NFOS");
    }
    if (programs) {
      groups.add(hasProgram(learner, "191") ? "HOM" : "NHOM");
      groups.add(hasProgram(learner, "135") ? "MIG" : "NMIG");
    }
    if (programs && demographics) {
      boolean poor =
          hasProgram(learner, "181", "182", "135", "191")
              || isFoster(learner)
              || (who != null && noDiploma(who));
      groups.add(poor ? "SED" : "NSED");
      groups.add(race(who) + (poor ? "-SED" : "-NSED"));
    }
    if (disabilities) {
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
    return PlainRecords.of(records.programs, learner).stream()
        .filter(p -> Arrays.asList(codes).contains(p.program()))
        .anyMatch(p -> isOpen(learner, p.year(), p.start(), p.end()));
  }

  boolean isFoster(long learner) {
    return PlainRecords.of(records.foster, learner).stream()
        .anyMatch(f -> isOpen(learner, f.year(), f.start(), f.end()));
  }

  /** On at least one day of the window; without an end it ends with its school year. */
  private boolean isOpen(long learner, int year, LocalDate start, @Nullable LocalDate end) {
    int more = longer.contains(learner) ? 1 : 0;
    var yearEnd = LocalDate.of(year, 6, 30);
    var last = end == null || end.isAfter(yearEnd) ? yearEnd : end;
    return year >= firstYear - more
        && year <= lastYear
        && !start.isAfter(to)
        && !last.isBefore(from.minusYears(more));
  }

  @Nullable Demographics newest(long learner) {
    var all = PlainRecords.of(records.demographics, learner);
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
    for (var status : PlainRecords.of(records.languages, learner)) {
      byDay.merge(
          status.start(),
          status,
          (a, b) ->
              Comparator.comparing(Language::year).thenComparing(Language::status).compare(a, b)
                      >= 0
                  ? a
                  : b);
    }
    var since = longer.contains(learner) ? from.minusYears(1) : from;
    var spells = new ArrayList<>(byDay.values());
    var last = "TBD";
    for (int i = 0; i < spells.size(); i++) {
      var next = i + 1 < spells.size() ? spells.get(i + 1).start() : LocalDate.MAX;
      if (!spells.get(i).start().isAfter(to) && next.isAfter(since)) {
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
