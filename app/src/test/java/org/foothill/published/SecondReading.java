package org.foothill.published;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Writes rows of a Dashboard as the state would, by a reading of its rules of its own: decimals
 * instead of integers, tables as they stand in print, nothing shared with the program.
 */
final class SecondReading {
  static final String HEADER =
      "indicator,reportingyear,cds,rtype,type,studentgroup,currnumer,currdenom,currstatus,priornumer,priordenom,priorstatus,change,statuslevel,changelevel,color,box,smalldenom,hscutpoints,currnsizemet,priornsizemet,accountabilitymet\n";
  private static final List<String> GROUPS =
      List.of("ALL", "EL", "LTEL", "FOS", "HOM", "SED", "SWD", "AA", "HI", "WH");
  private static final List<Integer> SIZES =
      List.of(0, 1, 10, 11, 14, 15, 29, 30, 149, 150, 151, 200, 400, 2000, 40_000);

  /** Bounds of levels 5 to 2, best first, of status and of change; minus says that low is good. */
  private static final Map<String, String> TABLES =
      Map.ofEntries(
          Map.entry("GRAD", "95 90.5 80 68 / 5 1 -0.9 -5"),
          Map.entry("CCI", "70 55 35 10 / 9 2 -1.9 -9"),
          Map.entry("ELPI", "65 55 45 35 / 10 2 -1.9 -10"),
          Map.entry("CHRO", "-2.5 -5 -10 -20 / 3 0.5 -0.4 -3"),
          Map.entry("SUSP ED", "-0.5 -1.5 -3 -6 / 2 0.3 -0.2 -2"),
          Map.entry("SUSP HD", "-1.5 -3.5 -6 -9 / 3 0.5 -0.4 -3"),
          Map.entry("SUSP UD", "-1 -2.5 -4.5 -8 / 2 0.3 -0.2 -2"),
          Map.entry("SUSP ES", "-0.5 -1 -3 -6 / 1 0.3 -0.2 -2"),
          Map.entry("SUSP MS", "-0.5 -2 -8 -12 / 3 0.3 -0.2 -4"),
          Map.entry("SUSP HS", "-0.5 -1.5 -6 -10 / 2 0.3 -0.2 -3"),
          Map.entry("ELA", "45 10 -5 -70 / 15 3 -2.9 -15"),
          Map.entry("ELA HS", "75 30 0 -45 / 15 3 -2.9 -15"),
          Map.entry("MATH", "35 0 -25 -95 / 15 3 -2.9 -15"),
          Map.entry("MATH HS", "25 0 -60 -115 / 15 3 -2.9 -15"));

  private final Random random;
  private final int reportingYear;

  SecondReading(Random random) {
    this(random, 2024);
  }

  SecondReading(Random random, int reportingYear) {
    this.random = random;
    this.reportingYear = reportingYear;
  }

  /** What was published of an indicator in a year: colour, only a status level, or neither. */
  static String extent(String indicator, int year) {
    return switch (year) {
      case 2018 -> indicator.equals("ELPI") ? "figures" : "colour";
      case 2019 -> indicator.equals("ELPI") ? "status" : "colour";
      case 2022 -> indicator.equals("CCI") ? "figures" : "status";
      case 2023 -> indicator.equals("CCI") ? "status" : "colour";
      default -> "colour";
    };
  }

  /** One year of one row: counts and what is printed of them. */
  private record Year(long n, int of, BigDecimal exact) {
    boolean isShown() {
      return of >= 11;
    }

    String status() {
      return isShown() ? tenths(exact).toPlainString() : "";
    }
  }

  String row() {
    var names =
        TABLES.keySet().stream()
            .filter(each -> !extent(each.split(" ")[0], reportingYear).equals("figures"))
            .sorted()
            .toList();
    var name = names.get(random.nextInt(names.size()));
    var indicator = name.split(" ")[0];
    var type = name.contains(" ") ? name.split(" ")[1] : "";
    var school = Set.of("ES", "MS").contains(type) || random.nextInt(3) == 0;
    var group = GROUPS.get(random.nextInt(GROUPS.size()));
    var now = year(indicator);
    var before = random.nextInt(4) == 0 ? near(now) : year(indicator);
    var known = reportingYear < 2024 && group.equals("LTEL") ? "EL" : group;
    var row = judge(name, school ? "S" : "D", known, List.of(now, before));
    return extent(indicator, reportingYear).equals("status") ? statusOnly(row) : row;
  }

  /** A year whose rate lies an exact half of a tenth beside: ties, up and down. */
  private Year near(Year now) {
    if (now.n() < 0 || now.of() < 1) {
      return now;
    }
    var of = 400 * (1 + random.nextInt(5));
    var n = Math.max(0, Math.min(of, now.n() * of / now.of() + random.nextInt(-3, 4)));
    return new Year(
        n, of, BigDecimal.valueOf(100 * n).divide(BigDecimal.valueOf(of), new MathContext(40)));
  }

  /** Without a prior year, a change, a colour and flags: as in years that had a status only. */
  private static String statusOnly(String row) {
    var fields = row.split(",", -1);
    for (var at : List.of(9, 10, 11, 12, 17, 19, 20, 21)) {
      fields[at] = "";
    }
    fields[14] = "0";
    fields[15] = "0";
    fields[16] = "0";
    return String.join(",", fields);
  }

  private Year year(String indicator) {
    var of = random.nextBoolean() ? SIZES.get(random.nextInt(SIZES.size())) : random.nextInt(500);
    if (indicator.equals("ELA") || indicator.equals("MATH")) {
      var points = BigDecimal.valueOf(random.nextInt(-1400, 900), 1);
      return new Year(-1, of, points);
    }
    var part = Set.of("SUSP", "CHRO").contains(indicator) ? 0.25 : 1;
    var n = of == 0 ? 0 : Math.round(of * Math.pow(random.nextDouble(), 0.5) * part);
    var exact =
        of == 0
            ? BigDecimal.ZERO
            : BigDecimal.valueOf(100 * n).divide(BigDecimal.valueOf(of), new MathContext(40));
    return new Year(n, of, exact);
  }

  private static BigDecimal tenths(BigDecimal exact) {
    return exact.setScale(30, RoundingMode.HALF_UP).setScale(1, RoundingMode.HALF_UP);
  }

  /** The status level of a printed figure by a table. */
  static int level(String table, String printed) {
    return level(TABLES.getOrDefault(table, "").split("/")[0], new BigDecimal(printed), false);
  }

  private static int level(String bounds, BigDecimal value, boolean low) {
    var good = low ? value.negate() : value;
    var level = 5;
    for (var bound : bounds.strip().split(" ")) {
      if (good.compareTo(new BigDecimal(bound)) >= 0) {
        return level;
      }
      level--;
    }
    return 1;
  }

  private String judge(String name, String rtype, String group, List<Year> years) {
    var now = years.get(0);
    var before = years.get(1);
    var parts = name.split(" ");
    var tables = TABLES.getOrDefault(name, "").split("/");
    var low = Set.of("SUSP", "CHRO").contains(parts[0]);
    var both = now.isShown() && before.isShown();
    var change = both ? tenths(now.exact().subtract(before.exact())) : BigDecimal.ZERO;
    var status = now.isShown() ? level(tables[0], tenths(now.exact()), low) : 0;
    var raw = both ? level(tables[1], change, low) : 0;
    var folds = Set.of("GRAD", "CCI", "CHRO", "SUSP").contains(parts[0]);
    var small = folds && now.of() < 150;
    var used = small && raw == 1 ? 2 : small && raw == 5 ? 4 : raw;
    var least = rtype.equals("D") && Set.of("FOS", "HOM", "LTEL").contains(group) ? 15 : 30;
    var enough = List.of(now.of() >= least, before.of() >= least);
    var accountable = !enough.contains(false);
    var colour = accountable ? colour(parts[0], status, used) : 0;
    var counted = now.n() >= 0 && !parts[0].equals("CCI");
    var fields =
        List.<Object>of(
            parts[0],
            reportingYear,
            rtype.equals("D") ? "99100010000000" : "99100010000001",
            rtype,
            parts[0].equals("SUSP") ? parts[1] : "",
            group,
            counted && now.isShown() ? now.n() : "",
            now.of(),
            now.status(),
            counted && before.isShown() ? before.n() : "",
            before.of(),
            before.status(),
            both ? change.toPlainString() : "",
            status,
            parts[0].equals("GRAD") && reportingYear == 2024 ? raw : used,
            colour,
            colour == 0 ? 0 : 10 * (5 * (5 - status) + used),
            small ? "Y" : "",
            name.startsWith("SUSP") || parts.length == 1 ? "" : "Y",
            enough.get(0) ? "Y" : "",
            enough.get(1) ? "Y" : "N",
            accountable ? "Y" : "");
    return String.join(",", fields.stream().map(String::valueOf).toList());
  }

  private static int colour(String indicator, int status, int change) {
    var rows =
        switch (indicator) {
          case "GRAD" -> List.of("RRRRR", "ROOYY", "OOYGG", "OYGGB", "-BBBB");
          case "ELA", "MATH" -> List.of("RRROO", "OOOYY", "YYYGG", "GGGGB", "GGBBB");
          case "SUSP" -> List.of("RRROY", "ROOYY", "OOYGG", "OYGGB", "-GBBB");
          default -> List.of("RRROY", "ROOYY", "OOYGG", "OYGGB", "YGBBB");
        };
    return Math.max(0, "-ROYGB".indexOf(rows.get(status - 1).charAt(change - 1)));
  }
}
