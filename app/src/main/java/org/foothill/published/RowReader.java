package org.foothill.published;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.foothill.accountability.PlaceKind;
import org.foothill.published.files.Finding;
import org.foothill.published.files.Header;
import org.foothill.published.files.TableRow;
import org.jspecify.annotations.Nullable;

/** Turns lines of one file into rows, or into findings. */
final class RowReader {
  /** Graduates of the cohort before, who are in numerator and denominator of graduation. */
  private static final String FIFTH_YEAR = "fiveyrnumer";

  private static final Pattern GROUP = Pattern.compile("[A-Z0-9]{1,8}");
  private static final String ENGLISH_LEARNERS = "EL";

  /** How many spellings of indicators are remembered. */
  private static final int MOST_KNOWN = 100;

  private final String file;
  private final FileDefaults defaults;
  private final Rulebook book;
  private final Consumer<Finding> findings;
  private final Map<String, Optional<Indicator>> known = new HashMap<>();
  private int lastYear;
  private boolean yearTaken;

  RowReader(String file, FileDefaults defaults, Rulebook book, Consumer<Finding> findings) {
    this.file = file;
    this.defaults = defaults;
    this.book = book;
    this.findings = findings;
  }

  /** Why a header is not a Dashboard file's, in our own words; empty when it is. */
  static Optional<String> strange(Header header) {
    var hasFigures =
        header.has("currstatus") || header.has("currdenom") || header.has("statuslevel");
    var hasGroup = header.has("studentgroup") || header.has("currprogressed");
    return hasFigures && (hasGroup || header.has("cds"))
        ? Optional.empty()
        : Optional.of("a table without the columns studentgroup and currstatus");
  }

  /** The row; empty when findings say why not. */
  Optional<Row> read(TableRow text) {
    var cells = new Cells(file, text, findings);
    var indicator = indicator(cells);
    if (indicator.isEmpty()) {
      return Optional.empty();
    }
    var year = year(cells);
    var who = who(cells, indicator.get());
    var now = side(cells, indicator.get(), "curr");
    var before = side(cells, indicator.get(), "prior");
    var row =
        new Row(
            indicator.get(), year, who, now, before, cells.tenths("change"), printed(cells), text);
    return cells.isSpoiled() ? Optional.empty() : Optional.of(row);
  }

  private Optional<Indicator> indicator(Cells cells) {
    var said = cells.text("indicator");
    var found =
        said.isEmpty()
            ? defaults.indicator()
            : known.size() < MOST_KNOWN
                ? known.computeIfAbsent(said, book::indicator)
                : book.indicator(said);
    if (found.isEmpty()) {
      cells.spoil(
          said.isEmpty()
              ? new Finding.IndicatorNotSaid(cells.place("indicator"))
              : new Finding.UnreadableValue(
                  cells.place("indicator"),
                  "a text of %d characters".formatted(said.length()),
                  "an indicator such as GRAD"));
    }
    return found;
  }

  private int year(Cells cells) {
    var year = cells.year("reportingyear");
    if (year > 0) {
      lastYear = year;
      return year;
    }
    if (defaults.year() > 0) {
      return defaults.year();
    }
    if (lastYear > 0) {
      return lastYear;
    }
    var taken = book.newestCheckedYear();
    if (!yearTaken) {
      yearTaken = true;
      findings.accept(new Finding.YearNotSaid(Finding.Place.file(file), taken));
    }
    return taken;
  }

  private static Row.Who who(Cells cells, Indicator indicator) {
    var cds = cells.cds("cds");
    return new Row.Who(
        cds,
        place(cells.text("rtype"), cds),
        group(cells, indicator),
        cells.text("type").toUpperCase(Locale.ROOT),
        cells.flag("coe_flag") == Printed.Flag.YES,
        cells.flag("hscutpoints"));
  }

  private static @Nullable PlaceKind place(String type, String cds) {
    return switch (type.toUpperCase(Locale.ROOT)) {
      case "X" -> PlaceKind.STATE;
      case "D" -> PlaceKind.DISTRICT;
      case "S" -> PlaceKind.SCHOOL;
      default -> {
        if (cds.isEmpty()) {
          yield null;
        }
        if (!cds.endsWith("0000000")) {
          yield PlaceKind.SCHOOL;
        }
        yield cds.startsWith("0000000") ? PlaceKind.STATE : PlaceKind.DISTRICT;
      }
    };
  }

  /** The files on progress in English name no group before 2024: all are English learners. */
  private static String group(Cells cells, Indicator indicator) {
    var group = cells.text("studentgroup").toUpperCase(Locale.ROOT);
    if (group.isEmpty() && indicator.isCalled("ELPI")) {
      return ENGLISH_LEARNERS;
    }
    if (!GROUP.matcher(group).matches()) {
      cells.spoil(
          new Finding.UnreadableValue(
              cells.place("studentgroup"),
              group.isEmpty() ? "blank" : "a text of %d characters".formatted(group.length()),
              "a student group such as EL"));
      return "?";
    }
    return group;
  }

  private static YearSide side(Cells cells, Indicator indicator, String prefix) {
    var students = cells.count(prefix + "denom");
    var numerator = indicator.percent() ? numerator(cells, prefix) : -1;
    if (numerator > students && students >= 0) {
      cells.spoil(new Finding.CountsContradict(cells.place(prefix + "numer")));
    }
    if (prefix.equals("curr") && numerator >= 0 && cells.count(FIFTH_YEAR) > numerator) {
      cells.spoil(new Finding.CountsContradict(cells.place(FIFTH_YEAR)));
    }
    return new YearSide(
        students >= 0 ? Math.min(numerator, students) : -1,
        students,
        cells.tenths(prefix + "status"));
  }

  /** Files on college and career print those prepared in a column of their own. */
  private static long numerator(Cells cells, String prefix) {
    var numerator = cells.count(prefix + "numer");
    return numerator >= 0 ? numerator : cells.count(prefix + "_prep");
  }

  private static Printed printed(Cells cells) {
    return new Printed(
        cells.level("statuslevel"),
        cells.level("changelevel"),
        cells.colour("color"),
        cells.box("box"),
        cells.flag("smalldenom"),
        cells.flag("currnsizemet"),
        cells.flag("priornsizemet"),
        cells.flag("accountabilitymet"),
        cells.text("change_label"));
  }
}
