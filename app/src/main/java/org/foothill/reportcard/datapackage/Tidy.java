package org.foothill.reportcard.datapackage;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;
import org.foothill.disclosure.figures.PublicFigure;
import org.foothill.indicators.catalogue.Indicator;

/**
 * One row of a table: one figure. A hidden figure has a row without any number.
 *
 * @param place county, district and school as 14 digits; seven zeros stand for a whole district
 * @param numerator students, or days to two decimals
 * @param suppression why a value is missing or only a range; empty when it is shown
 * @param note {@code z} nobody to count, {@code b} counted by the rule before
 */
record Tidy(
    SchoolYear year,
    PlaceId place,
    StudentGroup group,
    Optional<BigDecimal> value,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    Optional<BigDecimal> numerator,
    Optional<BigDecimal> denominator,
    String suppression,
    String note) {
  static final List<String> COLUMNS =
      List.of(
          "year",
          "place_code",
          "group_code",
          "value",
          "low",
          "high",
          "numerator",
          "denominator",
          "suppression",
          "note");

  static final String HIDDEN = "c";
  static final String RANGE = "range";
  static final String NOBODY = "z";
  static final String EARLIER_RULE = "b";

  static Optional<Tidy> of(Indicator indicator, PublicFigure figure) {
    boolean holds = indicator.use().holdsIn(figure.year());
    var plain = new Tidy(figure, "", holds ? "" : EARLIER_RULE);
    return switch (figure) {
      case PublicFigure.Rate rate ->
          Optional.of(
              plain.with(
                  rate.percent(),
                  counted(rate.part(), indicator),
                  counted(rate.whole(), indicator)));
      case PublicFigure.Count count ->
          Optional.of(plain.with(BigDecimal.valueOf(count.students())));
      case PublicFigure.Band band ->
          Optional.of(plain.with(band, counted(band.whole(), indicator)));
      case PublicFigure.Hidden _ -> Optional.of(new Tidy(figure, HIDDEN, plain.note()));
      case PublicFigure.Nobody _ -> Optional.of(new Tidy(figure, "", NOBODY));
      // What several are together is no row of one group at one place.
      case PublicFigure.Together _ -> Optional.empty();
    };
  }

  private Tidy(PublicFigure figure, String suppression, String note) {
    this(
        figure.year(),
        figure.place(),
        figure.group(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        suppression,
        note);
  }

  private Tidy with(BigDecimal students) {
    var none = Optional.<BigDecimal>empty();
    return new Tidy(
        year, place, group, Optional.of(students), none, none, none, none, suppression, note);
  }

  private Tidy with(BigDecimal percent, BigDecimal part, BigDecimal whole) {
    var none = Optional.<BigDecimal>empty();
    return new Tidy(
        year,
        place,
        group,
        Optional.of(percent),
        none,
        none,
        Optional.of(part),
        Optional.of(whole),
        suppression,
        note);
  }

  private Tidy with(PublicFigure.Band band, BigDecimal whole) {
    return new Tidy(
        year,
        place,
        group,
        Optional.empty(),
        Optional.of(band.low()),
        Optional.of(band.high()),
        Optional.empty(),
        Optional.of(whole),
        RANGE,
        note);
  }

  /** Days are kept in hundredths so that half days are exact. */
  private static BigDecimal counted(long number, Indicator indicator) {
    return indicator.unit() == Indicator.Unit.PERCENT_OF_DAYS
        ? BigDecimal.valueOf(number, 2)
        : BigDecimal.valueOf(number);
  }

  static String code(PlaceId place) {
    return place.isSchool() ? place.cds() : place.cds() + "0000000";
  }

  /** In the order of {@link #COLUMNS}. */
  List<String> fields() {
    var fields = new ArrayList<>(List.of(year.toString(), code(place), group.code()));
    for (var number : List.of(value, low, high, numerator, denominator)) {
      fields.add(number.map(BigDecimal::toPlainString).orElse(""));
    }
    fields.add(suppression);
    fields.add(note);
    return fields;
  }

  static byte[] csv(List<Tidy> rows) {
    return Csv.of(COLUMNS, rows.stream().map(Tidy::fields).toList());
  }

  /** Tables as RFC 4180 writes them. */
  static final class Csv {
    private Csv() {}

    static byte[] of(List<String> head, List<List<String>> rows) {
      var text = new StringBuilder(line(head));
      rows.forEach(row -> text.append(line(row)));
      return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> fields) {
      return fields.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A text that a spreadsheet would run as a formula gets a space in front. */
    private static String quoted(String field) {
      var safe = !field.isEmpty() && "=+-@\t\r".indexOf(field.charAt(0)) >= 0 ? " " + field : field;
      return safe.contains(",") || safe.contains("\"") || safe.contains("\n")
          ? '"' + safe.replace("\"", "\"\"") + '"'
          : safe;
    }
  }
}
