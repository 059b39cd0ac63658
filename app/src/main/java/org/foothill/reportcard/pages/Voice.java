package org.foothill.reportcard.pages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.foothill.core.Language;
import org.foothill.core.Words;
import org.foothill.disclosure.figures.PublicFigure;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.plan.PlanReader.TargetView;
import org.foothill.reportcard.sentences.Change;
import org.foothill.site.Numbers;
import org.foothill.site.Text;

/** Says figures, changes and targets in one language. */
public record Voice(Text text, Numbers numbers) {
  public static Voice of(Text text) {
    return new Voice(text, new Numbers(text.language()));
  }

  public Language language() {
    return text.language();
  }

  public String say(Words words) {
    return text.of(words);
  }

  public String say(String key, Object... arguments) {
    return text.of("reportcard." + key, arguments);
  }

  /** A message about a page of the report card. */
  public String card(String key, Object... arguments) {
    return text.of("card." + key, arguments);
  }

  /** As in running text: {@code 19.4%}, {@code 95–100%}, {@code 13,990}. */
  public String figure(PublicFigure figure) {
    return switch (figure) {
      case PublicFigure.Rate rate -> numbers.percent(rate.percent());
      case PublicFigure.Band band -> numbers.percents(band.low(), band.high());
      case PublicFigure.Count count -> numbers.count(count.students());
      case PublicFigure.Together together -> together(together);
      case PublicFigure.Hidden _ -> say("hidden");
      case PublicFigure.Nobody _ -> say("nobody");
    };
  }

  private String together(PublicFigure.Together together) {
    return together
        .ends()
        .map(ends ->
            ends.low().equals(ends.high())
                ? numbers.tabular(ends.low())
                : numbers.percents(ends.low(), ends.high()))
        .orElseGet(() -> numbers.count(together.whole()));
  }

  /** As in a column of a table. */
  public Cell cell(Optional<PublicFigure> found) {
    return found
        .map(figure ->
            switch (figure) {
              case PublicFigure.Rate rate -> new Cell(numbers.tabular(rate.percent()), false);
              case PublicFigure.Band _, PublicFigure.Count _, PublicFigure.Together _ ->
                  new Cell(figure(figure), false);
              case PublicFigure.Hidden _, PublicFigure.Nobody _ -> new Cell(figure(figure), true);
            })
        .orElse(Cell.EMPTY);
  }

  /** Out of how many; nothing where the figure itself is not shown. */
  public Cell whole(Optional<PublicFigure> found, Indicator indicator) {
    return found
        .map(figure ->
            switch (figure) {
              case PublicFigure.Rate rate -> counted(rate.whole(), indicator);
              case PublicFigure.Band band -> counted(band.whole(), indicator);
              case PublicFigure.Together together when together.ends().isPresent() ->
                  counted(together.whole(), indicator);
              case PublicFigure.Count _,
                  PublicFigure.Together _,
                  PublicFigure.Hidden _,
                  PublicFigure.Nobody _ ->
                  Cell.EMPTY;
            })
        .orElse(Cell.EMPTY);
  }

  /** How many of them; nothing where only a band is shown. */
  public Cell part(Optional<PublicFigure> found, Indicator indicator) {
    return found.isPresent() && found.get() instanceof PublicFigure.Rate rate
        ? counted(rate.part(), indicator)
        : Cell.EMPTY;
  }

  /** Days are kept in hundredths so that half days are exact; readers see whole days. */
  private Cell counted(long number, Indicator indicator) {
    return new Cell(numbers.count(inUnits(number, indicator)), false);
  }

  public static long inUnits(long number, Indicator indicator) {
    return switch (indicator.unit()) {
      case PERCENT_OF_STUDENTS, PER_THOUSAND_STUDENTS, COUNT -> number;
      case PERCENT_OF_DAYS -> Math.round(number / 100.0);
    };
  }

  public String aim(BigDecimal value, Indicator indicator) {
    return indicator.unit() == Indicator.Unit.COUNT
        ? numbers.count(value.longValue())
        : numbers.percent(value);
  }

  public DoubleFunction<String> scale(Indicator indicator) {
    return number -> aim(BigDecimal.valueOf(number), indicator);
  }

  /** {@code Down 5.1 points since 2022–23}; where nothing moved, what it was. */
  public String change(Change change, PublicFigure from) {
    var year = numbers.year(change.from());
    var size = numbers.decimal(change.difference().abs());
    var unit = from instanceof PublicFigure.Count ? "students" : "points";
    var amount = say("change." + unit, change.difference().abs().doubleValue(), size);
    return switch (change.way()) {
      case UP -> say("change.up", amount, year);
      case DOWN -> say("change.down", amount, year);
      case SAME -> say("change.same", figure(from), year);
    };
  }

  /** Which way it goes, as a fact of its own beside the level. */
  public Fact way(Change change) {
    var shape =
        switch (change.way()) {
          case UP -> "rise";
          case DOWN -> "fall";
          case SAME -> "flat";
        };
    return switch (change.meaning()) {
      case BETTER -> new Fact("way good " + shape, say("way.better"));
      case WORSE -> new Fact("way bad " + shape, say("way.worse"));
      case NEITHER ->
          new Fact(
              "way none " + shape,
              say(change.way() == Change.Way.SAME ? "way.same" : "way." + shape));
    };
  }

  public String target(TargetView target, Indicator indicator) {
    return say("target", aim(target.value(), indicator), numbers.year(target.by()));
  }

  /** {@code a, b and c}. */
  public String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    return say("list", String.join(", ", items.subList(0, items.size() - 1)), items.getLast());
  }
}
