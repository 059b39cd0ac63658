package org.foothill.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.foothill.core.Language;
import org.foothill.core.SchoolYear;

/** Numbers, days and school years as readers of a language write them. */
public record Numbers(Language language) {
  /** {@code 47.3%}, in Spanish {@code 47.3 %} with a space that does not break; percent in. */
  public String percent(BigDecimal percent) {
    return decimal(percent) + sign();
  }

  /** Between two percentages, {@code 95–100%}. */
  public String percents(BigDecimal low, BigDecimal high) {
    return decimal(low) + "–" + decimal(high) + sign();
  }

  /** A number with at most one decimal; zeros behind the point are left out. */
  public String decimal(BigDecimal number) {
    var format = NumberFormat.getNumberInstance(language.locale());
    format.setMaximumFractionDigits(1);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number);
  }

  /** A percentage with exactly one decimal, so that a column of a table lines up. */
  public String tabular(BigDecimal percent) {
    var format = NumberFormat.getNumberInstance(language.locale());
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(percent) + sign();
  }

  /** A number with all the decimals that it has. */
  public String decimals(BigDecimal number) {
    var format = NumberFormat.getNumberInstance(language.locale());
    format.setMinimumFractionDigits(number.scale());
    format.setMaximumFractionDigits(number.scale());
    return format.format(number);
  }

  public String count(long number) {
    return NumberFormat.getIntegerInstance(language.locale()).format(number);
  }

  /** {@code October 14, 2026} or {@code 14 de octubre de 2026}. */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language.locale())
        .format(day);
  }

  /**
   * {@code Oct 14, 2026} and {@code 9:05:12 AM UTC}: two parts, so that a table can break there.
   */
  public Moment moment(Instant at) {
    var time = at.atZone(ZoneOffset.UTC);
    var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language.locale());
    var clock = DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM).withLocale(language.locale());
    return new Moment(day.format(time), clock.format(time) + " UTC");
  }

  /** A point of time in words. */
  public record Moment(String day, String time) {
    @Override
    public String toString() {
      return day + ", " + time;
    }
  }

  /** {@code 2025–26}, with the dash that is meant for spans. */
  public String year(SchoolYear year) {
    return year.toString().replace('-', '–');
  }

  private String sign() {
    return switch (language) {
      case ENGLISH, ARMENIAN, CHINESE -> "%";
      case SPANISH -> "\u00a0%";
    };
  }
}
