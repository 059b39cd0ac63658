package org.foothill.published;

import java.math.BigDecimal;
import java.util.Locale;
import org.foothill.accountability.Colour;
import org.foothill.published.KeptFigures.Kept;
import org.foothill.published.pages.FigureLine;
import org.foothill.site.Numbers;
import org.foothill.site.Text;
import org.jspecify.annotations.Nullable;

/** Says a kept figure in the language of a text: level and change as two plain facts. */
final class FigureWords {
  private final Text text;
  private final Numbers numbers;
  private final Rulebook book;

  FigureWords(Text text, Rulebook book) {
    this.text = text;
    this.numbers = new Numbers(text.language());
    this.book = book;
  }

  FigureLine line(Kept figure) {
    var indicator = book.indicator(figure.indicator());
    var percent = indicator.map(Indicator::percent).orElse(true);
    var higher = indicator.map(Indicator::higherIsBetter).orElse(true);
    var shown = book.shown(figure.year());
    return new FigureLine(
        place(figure),
        figure.place().cds(),
        indicator.map(each -> each.name().in(text.language())).orElse(figure.indicator()),
        group(figure.group()),
        students(figure.students(), shown),
        figure.status() == null ? "" : plain(figure.status()).toPlainString(),
        figure.status() == null ? "" : value(figure.status(), percent),
        figure.statusLevel() == 0 ? "" : level(figure.statusLevel(), higher),
        change(figure, percent, higher),
        colour(figure.colour()));
  }

  private static String place(Kept figure) {
    var place = figure.place();
    if (!place.school().isEmpty()) {
      return place.school() + ", " + place.district();
    }
    return place.district().isEmpty() ? place.cds() : place.district();
  }

  private String group(String code) {
    var isKnown = book.sizes().stream().anyMatch(each -> each.groups().contains(code));
    return isKnown ? text.of("published.group." + code) : code;
  }

  /** The state prints how many students there are even where it shows nothing else; we do not. */
  private String students(@Nullable Integer students, int shown) {
    if (students == null) {
      return "";
    }
    return students < shown ? text.of("published.few", shown) : numbers.count(students);
  }

  private static BigDecimal plain(int tenths) {
    return BigDecimal.valueOf(tenths, 1);
  }

  private String value(int tenths, boolean percent) {
    return percent
        ? numbers.tabular(plain(tenths))
        : text.of("published.points", numbers.decimal(plain(tenths)));
  }

  private String level(int level, boolean higherIsBetter) {
    var rank = higherIsBetter ? level : 6 - level;
    return text.of("published.level." + rank);
  }

  private String change(Kept figure, boolean percent, boolean higherIsBetter) {
    var change = figure.change();
    if (figure.changeLevel() == 0 || change == null) {
      return "";
    }
    var rank = higherIsBetter ? figure.changeLevel() : 6 - figure.changeLevel();
    var size = numbers.decimal(plain(Math.abs(change)));
    return text.of("published.change." + rank + (percent ? "" : ".scale"), size);
  }

  private String colour(int number) {
    var colour = Colour.ofNumber(number).orElse(Colour.NONE);
    return colour == Colour.NONE
        ? ""
        : text.of("published.colour." + colour.name().toLowerCase(Locale.ROOT));
  }
}
