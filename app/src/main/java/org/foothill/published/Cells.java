package org.foothill.published;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.foothill.accountability.Colour;
import org.foothill.accountability.Rate;
import org.foothill.accountability.Tenths;
import org.foothill.published.files.Finding;
import org.foothill.published.files.TableRow;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row; what cannot be read becomes a finding and spoils the row. */
final class Cells {
  private static final Pattern COUNT = Pattern.compile("\\d{1,3}(,\\d{3})+|\\d{1,10}(\\.0*)?");
  private static final Pattern YEAR = Pattern.compile("20\\d\\d(\\.0*)?");
  private static final int HIGHEST_BOX = 250;

  private final String file;
  private final TableRow row;
  private final Consumer<Finding> findings;
  private boolean spoiled;

  Cells(String file, TableRow row, Consumer<Finding> findings) {
    this.file = file;
    this.row = row;
    this.findings = findings;
  }

  boolean isSpoiled() {
    return spoiled;
  }

  String text(String column) {
    return row.text(column);
  }

  void spoil(Finding finding) {
    spoiled = true;
    findings.accept(finding);
  }

  Finding.Place place(String column) {
    return new Finding.Place(file, row.number(), column);
  }

  private void unreadable(String column, String expected) {
    var text = row.text(column);
    var shape =
        text.chars().allMatch(c -> c < 128 && Character.isDigit(c))
            ? "a number of %d digits".formatted(text.length())
            : "a text of %d characters".formatted(text.length());
    spoil(new Finding.UnreadableValue(place(column), shape, expected));
  }

  /** A number of students; -1 when blank. */
  long count(String column) {
    var text = row.text(column);
    if (text.isEmpty()) {
      return -1;
    }
    if (isDigits(text, 1, 8) || COUNT.matcher(text).matches()) {
      var count =
          isDigits(text, 1, 8)
              ? Integer.parseInt(text)
              : Long.parseLong(text.replace(",", "").replaceAll("\\..*", ""));
      if (count <= Rate.MOST_STUDENTS) {
        return count;
      }
    }
    unreadable(column, "a number of students");
    return -1;
  }

  /** Most cells of a large file are plain; patterns are for the others. */
  private static boolean isDigits(String text, int least, int most) {
    if (text.length() < least || text.length() > most) {
      return false;
    }
    for (var i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** A status or a change; null when blank. */
  @Nullable Tenths tenths(String column) {
    var text = row.text(column);
    if (text.isEmpty()) {
      return null;
    }
    var number = Tenths.parse(text.endsWith("%") ? text.substring(0, text.length() - 1) : text);
    if (number.isEmpty()) {
      unreadable(column, "a number with one decimal");
    }
    return number.orElse(null);
  }

  int level(String column) {
    return whole(column, 5, "a level from 0 to 5");
  }

  int box(String column) {
    return whole(column, HIGHEST_BOX, "a box from 0 to 250");
  }

  private int whole(String column, int most, String expected) {
    if (!row.header().has(column)) {
      return Printed.NO_COLUMN;
    }
    var text = row.text(column);
    if (text.isEmpty()) {
      return Printed.BLANK;
    }
    var number =
        isDigits(text, 1, 3)
            ? 10L * Integer.parseInt(text)
            : Tenths.parse(text).map(Tenths::count).orElse(-1L);
    if (number < 0 || number % 10 != 0 || number / 10 > most) {
      unreadable(column, expected);
      return Printed.BLANK;
    }
    return (int) (number / 10);
  }

  /** A number from 0 to 5 or the colour's name. */
  int colour(String column) {
    var text = row.text(column);
    var named = Colour.parse(text);
    if (!text.isEmpty() && named.isPresent()) {
      return named.get().number();
    }
    return whole(column, 5, "a colour from 0 to 5");
  }

  Printed.Flag flag(String column) {
    if (!row.header().has(column)) {
      return Printed.Flag.NO_COLUMN;
    }
    return switch (row.text(column).toUpperCase(Locale.ROOT)) {
      case "" -> Printed.Flag.BLANK;
      case "Y", "YES", "TRUE", "1" -> Printed.Flag.YES;
      case "N", "NO", "FALSE", "0" -> Printed.Flag.NO;
      default -> {
        unreadable(column, "Y or N");
        yield Printed.Flag.BLANK;
      }
    };
  }

  /** A code of 14 digits; spreadsheets drop a leading zero. Empty when blank. */
  String cds(String column) {
    var text = row.text(column);
    if (text.isEmpty()) {
      return "";
    }
    if (isDigits(text, 13, 14)) {
      return text.length() == 13 ? "0" + text : text;
    }
    if (text.matches("0+")) {
      return "0".repeat(14);
    }
    unreadable(column, "a code of 14 digits");
    return "";
  }

  /** A year such as 2024 or 2023-24, which is the Dashboard of 2024; 0 when blank. */
  int year(String column) {
    var text = row.text(column);
    if (text.isEmpty()) {
      return 0;
    }
    var year =
        YEAR.matcher(text).matches()
            ? Integer.parseInt(text.substring(0, 4))
            : org.foothill.core.SchoolYear.parse(text)
                .map(org.foothill.core.SchoolYear::ending)
                .orElse(0);
    if (year == 0) {
      unreadable(column, "a year such as 2024");
    }
    return year;
  }
}
