package org.foothill.reportcard.datapackage;

import static org.foothill.reportcard.datapackage.Described.ordered;

import java.util.List;
import java.util.Map;
import org.foothill.core.Words;
import org.foothill.indicators.catalogue.Indicator;

/** One measure as JSON: its definition in every language, then its figures. */
final class Measures {
  private Measures() {}

  static Map<String, Object> json(Indicator indicator, List<Tidy> rows) {
    return ordered(
        "indicator", definition(indicator),
        "columns", Tidy.COLUMNS,
        "figures", rows.stream().map(Measures::figure).toList());
  }

  private static Map<String, Object> definition(Indicator indicator) {
    return ordered(
        "code", indicator.id().code(),
        "version", indicator.version(),
        "name", words(indicator.name()),
        "question", words(indicator.question()),
        "numerator", words(indicator.numerator()),
        "denominator", words(indicator.denominator()),
        "notes", words(indicator.notes()),
        "unit", unit(indicator),
        "better", better(indicator),
        "counted", clock(indicator),
        "confirmed", indicator.status() == Indicator.Status.CONFIRMED,
        "source", indicator.source(),
        "files", indicator.files(),
        "from", indicator.use().from().toString());
  }

  private static Map<String, Object> words(Words words) {
    return ordered("en", words.english(), "es", words.spanish());
  }

  private static String unit(Indicator indicator) {
    return switch (indicator.unit()) {
      case PERCENT_OF_STUDENTS, PER_THOUSAND_STUDENTS -> "percent of students";
      case PERCENT_OF_DAYS -> "percent of days";
      case COUNT -> "students";
    };
  }

  private static String better(Indicator indicator) {
    return switch (indicator.better()) {
      case HIGHER -> "higher";
      case LOWER -> "lower";
      case NEITHER -> "neither";
    };
  }

  private static String clock(Indicator indicator) {
    return switch (indicator.clock()) {
      case CENSUS_DAY -> "on census day";
      case ACADEMIC_YEAR -> "over the school year";
      case FOUR_YEAR_COHORT -> "four years after students began grade 9";
    };
  }

  /** Numbers as numbers; what is not there is left out. */
  private static Map<String, Object> figure(Tidy row) {
    var figure =
        ordered(
            "year", row.year().toString(),
            "place_code", Tidy.code(row.place()),
            "group_code", row.group().code());
    row.value().ifPresent(number -> figure.put("value", number));
    row.low().ifPresent(number -> figure.put("low", number));
    row.high().ifPresent(number -> figure.put("high", number));
    row.numerator().ifPresent(number -> figure.put("numerator", number));
    row.denominator().ifPresent(number -> figure.put("denominator", number));
    if (!row.suppression().isEmpty()) {
      figure.put("suppression", row.suppression());
    }
    if (!row.note().isEmpty()) {
      figure.put("note", row.note());
    }
    return figure;
  }
}
