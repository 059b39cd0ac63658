package org.foothill.published;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.foothill.accountability.EnglishProgress;
import org.foothill.accountability.Participation;
import org.foothill.accountability.Rate;
import org.foothill.published.files.Finding;

/**
 * Compares the parts that some files print beside the figures: college and career by level,
 * progress in English by kind, students added for low participation.
 */
final class PartCheck {
  private static final List<String> PREPARED =
      List.of(
          "summative",
          "apexam",
          "ibexam",
          "collegecredit",
          "agplus",
          "cteplus",
          "ssb",
          "milsci",
          "reg_pre",
          "statefedjobs_dass",
          "trans_classwk");
  private static final List<String> APPROACHING =
      List.of(
          "summative",
          "collegecredit",
          "ag",
          "cte",
          "milsci",
          "statefedjobs_dass",
          "trans_classwk");

  private final Row row;
  private final Cells cells;
  private final List<Difference> differences = new ArrayList<>();

  PartCheck(Row row, Cells cells) {
    this.row = row;
    this.cells = cells;
  }

  static PartCheck of(Row row, String file, Consumer<Finding> findings) {
    return new PartCheck(row, new Cells(file, row.text(), findings));
  }

  List<Difference> check() {
    switch (row.indicator().code()) {
      case "CCI" -> {
        college("curr");
        college("prior");
      }
      case "ELPI" -> {
        english("curr", row.now());
        english("prior", row.before());
      }
      case "ELA", "MATH" -> participation();
      default -> {}
    }
    return differences;
  }

  private void compare(String column, long printed, long computed, String why) {
    if (printed != computed) {
      differences.add(
          new Difference(column, String.valueOf(printed), String.valueOf(computed), why));
    }
  }

  private void college(String prefix) {
    var prepared = cells.count(prefix + "_prep");
    var approaching = cells.count(prefix + "_aprep");
    var not = cells.count(prefix + "_nprep");
    var all = cells.count(prefix + "denom");
    if (prepared < 0 || all <= 0) {
      return;
    }
    if (approaching >= 0 && not >= 0) {
      compare(prefix + "denom", all, prepared + approaching + not, "sum of the three levels");
    }
    share(prefix + "_prep_pct", prepared, all);
    share(prefix + "_aprep_pct", approaching, all);
    share(prefix + "_nprep_pct", not, all);
    PREPARED.forEach(each -> measure(prefix + "_prep_" + each, prepared));
    APPROACHING.forEach(each -> measure(prefix + "_aprep_" + each, approaching));
  }

  /** A measure's percentage is its share of those on the level, not of everybody. */
  private void measure(String column, long level) {
    share(column + "_pct", cells.count(column), level);
  }

  private void share(String column, long part, long whole) {
    var printed = cells.tenths(column);
    if (printed == null || part < 0 || whole < 0 || part > whole) {
      return;
    }
    var computed = whole == 0 ? 0 : Rate.percent(part, whole).tenths().count();
    if (printed.count() != computed) {
      differences.add(
          new Difference(
              column,
              printed.toString(),
              new org.foothill.accountability.Tenths(computed).toString(),
              "%d of %d".formatted(part, whole)));
    }
  }

  private void english(String prefix, YearSide side) {
    var progressed = cells.count(prefix + "progressed");
    var kept = cells.count(prefix + "maintain_pl4");
    var other = cells.count(prefix + "maintain_oth");
    var declined = cells.count(prefix + "declined");
    if (progressed < 0 || kept < 0 || other < 0 || declined < 0) {
      return;
    }
    var parts =
        new EnglishProgress(
            progressed,
            kept,
            other,
            declined,
            orNone(prefix + "progressed_alternate"),
            orNone(prefix + "maintain_pl3_alternate"),
            orNone(prefix + "notprognotmain_alternate"));
    if (side.students() >= 0 && side.students() < parts.denominator()) {
      compare(prefix + "denom", side.students(), parts.denominator(), "sum of the parts");
    }
    if (side.numerator() >= 0) {
      compare(prefix + "numer", side.numerator(), parts.numerator(), "sum of the parts");
    }
  }

  private long orNone(String column) {
    return Math.max(0, cells.count(column));
  }

  /** Only where the state says that it added students. */
  private void participation() {
    var added = cells.count("currnumprloss");
    var enrolled = cells.count("currprate_enrolled");
    var tested = cells.count("currprate_tested");
    if (added <= 0 || tested < 0 || enrolled < tested) {
      return;
    }
    var needed = Participation.missing(enrolled, tested);
    compare("currnumprloss", added, needed, "%d of %d tested".formatted(tested, enrolled));
    var without = cells.count("currdenom_withoutprloss");
    if (without >= 0 && row.now().students() >= 0) {
      compare("currdenom", row.now().students(), without + added, "with the students added");
    }
  }
}
