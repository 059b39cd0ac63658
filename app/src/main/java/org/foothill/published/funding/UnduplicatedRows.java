package org.foothill.published.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foothill.core.SchoolYear;
import org.foothill.equity.Counts;
import org.foothill.equity.UnduplicatedShare;
import org.foothill.published.files.Finding;
import org.foothill.published.files.Header;
import org.foothill.published.files.TableRow;

/**
 * Rows of the state's file of unduplicated pupils (CUPC): enrollment and unduplicated pupils on
 * census day. A charter school is a local agency of its own, and its pupils are not the district's.
 */
final class UnduplicatedRows implements FundingFile.Rows {
  private static final List<String> ENROLLMENT = List.of("totalenrollment");
  private static final List<String> PUPILS =
      List.of("upc", "calpadsunduplicatedpupilcountupc", "unduplicatedpupilcount");
  private static final int YEARS = 3;

  /** Agencies as printed, and as the sum of their schools: by code, then year. */
  private final Map<String, Map<SchoolYear, Counts>> agencies = new TreeMap<>();

  private final Map<String, Map<SchoolYear, Counts>> schools = new TreeMap<>();
  private final FundingFile file;

  UnduplicatedRows(FundingFile file) {
    this.file = file;
  }

  static boolean canRead(Header header) {
    return position(header, ENROLLMENT) >= 0
        && position(header, PUPILS) >= 0
        && header.has("academicyear");
  }

  private static int position(Header header, List<String> names) {
    return names.stream().mapToInt(header::position).filter(at -> at >= 0).findFirst().orElse(-1);
  }

  @Override
  public void row(TableRow row) {
    var year = SchoolYear.parse(row.text("academicyear"));
    var cds = cds(row);
    var students = count(row, ENROLLMENT);
    var pupils = count(row, PUPILS);
    if (year.isEmpty() || !cds.matches("\\d{14}") || students < 0 || pupils < 0) {
      file.unreadable(
          row, "a school year, a code of 14 digits, enrollment and unduplicated pupils");
    } else if (pupils > students) {
      file.finding(new Finding.CountsContradict(file.at(row, "upc")));
    } else if (students > 0) {
      var isAgency = row.text("level").equalsIgnoreCase("LEA");
      var agency = isAgency || isCharter(row) ? cds : cds.substring(0, 7) + "0000000";
      (isAgency ? agencies : schools)
          .computeIfAbsent(agency, _ -> new TreeMap<>())
          .merge(year.get(), new Counts(students, pupils), UnduplicatedRows::plus);
    }
  }

  private static String cds(TableRow row) {
    var whole = row.text("cds");
    return whole.isEmpty()
        ? row.text("countycode") + row.text("districtcode") + row.text("schoolcode")
        : whole;
  }

  private static boolean isCharter(TableRow row) {
    var charter = row.text("charter") + row.text("charterschoolyn");
    return charter.equalsIgnoreCase("Y") || charter.equalsIgnoreCase("Yes");
  }

  private static long count(TableRow row, List<String> names) {
    var text = row.text(position(row.header(), names)).replace(",", "");
    return text.matches("\\d{1,9}") ? Long.parseLong(text) : -1;
  }

  private static Counts plus(Counts one, Counts other) {
    return new Counts(one.students() + other.students(), one.outcomes() + other.outcomes());
  }

  /** Compares printed agencies with their schools, and says each share of three years. */
  @Override
  public void end() {
    agencies.forEach((cds, years) ->
        years.forEach((year, printed) -> {
          var sum = schools.getOrDefault(cds, Map.of()).get(year);
          if (sum != null && !sum.equals(printed)) {
            file.difference(
                "%s %s: the file says %d of %d, its schools give %d of %d"
                    .formatted(
                        cds,
                        year,
                        printed.outcomes(),
                        printed.students(),
                        sum.outcomes(),
                        sum.students()));
          }
        }));
    var all = new TreeMap<>(schools);
    all.putAll(agencies);
    all.forEach(this::shares);
  }

  private void shares(String cds, Map<SchoolYear, Counts> years) {
    for (var year : years.keySet()) {
      var three = new ArrayList<Counts>();
      for (int back = 0; back < YEARS; back++) {
        var counts = years.get(year.plus(-back));
        if (counts != null) {
          three.add(counts);
        }
      }
      if (three.size() == YEARS) {
        file.figure(
            new FundingFile.Figure(
                "UPP",
                cds,
                year.toString(),
                UnduplicatedShare.percent(three).toPlainString(),
                "%d of %d in three years"
                    .formatted(
                        three.stream().mapToLong(Counts::outcomes).sum(),
                        three.stream().mapToLong(Counts::students).sum())));
      }
    }
  }
}
