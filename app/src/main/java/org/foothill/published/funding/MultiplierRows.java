package org.foothill.published.funding;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.foothill.equity.EquityMultiplier;
import org.foothill.equity.EquityMultiplier.School;
import org.foothill.published.files.Finding;
import org.foothill.published.files.Header;
import org.foothill.published.files.TableRow;

/**
 * Rows of the state's calculation of the LCFF equity multiplier. Its columns end with their number,
 * such as A-1; the words before it change from year to year.
 */
final class MultiplierRows implements FundingFile.Rows {
  private static final BigDecimal LEAST = new BigDecimal(50_000);
  private final FundingFile file;

  /** Sites, students and dollars by district. */
  private final Map<String, long[]> totals = new TreeMap<>();

  MultiplierRows(FundingFile file) {
    this.file = file;
  }

  static boolean canRead(Header header) {
    return position(header, "A-1") >= 0
        && position(header, "A-2") >= 0
        && position(header, "B-1") >= 0
        && position(header, "C-4") >= 0
        && position(header, "D-3") >= 0;
  }

  private static int position(Header header, String number) {
    for (int i = 0; i < header.names().size(); i++) {
      if (header.names().get(i).strip().endsWith(number)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public void row(TableRow row) {
    var cds = row.text("countycode") + row.text("districtcode") + row.text("schoolcode");
    var nonstable = whole(row, "A-1");
    var students = whole(row, "A-2");
    var disadvantaged = whole(row, "B-1");
    var rate = text(row, "D-1");
    if (!cds.matches("\\d{14}")
        || nonstable < 0
        || students < 0
        || disadvantaged < 0
        || !rate.matches("\\d{1,6}(\\.\\d{1,12})?")) {
      file.unreadable(row, "codes, A-1, A-2, B-1 and D-1");
    } else if (nonstable > students || disadvantaged > students) {
      file.finding(new Finding.CountsContradict(file.at(row, "A-2")));
    } else {
      var multiplier = new EquityMultiplier(new BigDecimal(rate), LEAST);
      var school = new School(students, nonstable, disadvantaged, truth(row, "C-3"));
      compare(row, cds, multiplier, school);
    }
  }

  private void compare(TableRow row, String cds, EquityMultiplier multiplier, School school) {
    var eligible = multiplier.isEligible(school);
    if (eligible != truth(row, "C-4")) {
      file.difference(
          "%s: the file says %s in C-4, the rules give %s"
              .formatted(cds, text(row, "C-4"), eligible));
    }
    var dollars = multiplier.dollars(school) + (eligible ? Math.max(0, whole(row, "D-2")) : 0);
    if (dollars != whole(row, "D-3")) {
      file.difference(
          "%s: the file says %s dollars in D-3, the rules give %d"
              .formatted(cds, text(row, "D-3"), dollars));
    }
    if (eligible) {
      file.figure(
          new FundingFile.Figure(
              "EQUITY-MULTIPLIER",
              cds,
              "",
              String.valueOf(dollars),
              "%d students, %d did not stay, %d disadvantaged"
                  .formatted(school.students(), school.nonstable(), school.disadvantaged())));
      var total = totals.computeIfAbsent(cds.substring(0, 7), _ -> new long[3]);
      total[0]++;
      total[1] += school.students();
      total[2] += dollars;
    }
  }

  @Override
  public void end() {
    totals.forEach((district, total) ->
        file.figure(
            new FundingFile.Figure(
                "EQUITY-MULTIPLIER",
                district,
                "",
                String.valueOf(total[2]),
                "%d schools, %d students".formatted(total[0], total[1]))));
  }

  private static String text(TableRow row, String number) {
    return row.text(position(row.header(), number));
  }

  private static boolean truth(TableRow row, String number) {
    return text(row, number).equalsIgnoreCase("true") || text(row, number).equalsIgnoreCase("yes");
  }

  private static long whole(TableRow row, String number) {
    var text = text(row, number).replace(",", "").replace("$", "");
    return text.matches("\\d{1,9}") ? Long.parseLong(text) : -1;
  }
}
