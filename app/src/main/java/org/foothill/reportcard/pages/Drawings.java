package org.foothill.reportcard.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.foothill.disclosure.figures.PublicFigure;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.plan.PlanReader.TargetView;
import org.foothill.site.charts.Aim;
import org.foothill.site.charts.Mark;
import org.foothill.site.charts.Span;
import org.foothill.site.charts.Sparkline;
import org.foothill.site.charts.Trend;
import org.jspecify.annotations.Nullable;

/** Hands figures to charts as numbers and words; hidden figures only as words. */
final class Drawings {
  private final Voice voice;

  Drawings(Voice voice) {
    this.voice = voice;
  }

  static boolean isPercent(Indicator indicator) {
    return indicator.unit() != Indicator.Unit.COUNT;
  }

  /** All years in words: {@code 2023–24: 22.1%; 2024–25: 19.4%}. */
  String inWords(Line line) {
    return inWords(line, "; ");
  }

  String inWords(Line line, String between) {
    return IntStream.range(0, line.years().size())
        .mapToObj(i ->
            line.figures()
                .get(i)
                .map(figure ->
                    voice.numbers().year(line.years().get(i)) + ": " + voice.figure(figure))
                .orElse(""))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(between));
  }

  Optional<Trend> trend(Line line, Optional<TargetView> target, Optional<Trend.Outlook> outlook) {
    if (line.numbers().count() == 0) {
      return Optional.empty();
    }
    var marks = new ArrayList<Mark>();
    for (int i = 0; i < line.years().size(); i++) {
      var figure = line.figures().get(i);
      marks.add(
          new Mark(
              voice.numbers().year(line.years().get(i)),
              figure.flatMap(Line::span).orElse(null),
              figure.map(voice::figure).orElse("")));
    }
    var name = voice.say(line.indicator().name());
    return Optional.of(
        new Trend(
            "trend",
            voice.say("trend.title", name),
            inWords(line)
                + target.map(aim -> ". " + voice.target(aim, line.indicator())).orElse("")
                + outlook.map(expected -> ". " + expected(expected, line)).orElse("")
                + ".",
            marks,
            target.map(aim -> aim(aim, line)).orElse(null),
            voice.scale(line.indicator()),
            isPercent(line.indicator()),
            outlook.orElse(null),
            cut(line),
            null));
  }

  /** Where the rule that holds begins, if years by the rule before come first. */
  private static int cut(Line line) {
    return (int)
            line.years().stream().takeWhile(year -> !line.indicator().use().holdsIn(year)).count()
        % Math.max(1, line.years().size());
  }

  private String expected(Trend.Outlook outlook, Line line) {
    var last = BigDecimal.valueOf(outlook.values().getLast()).setScale(1, RoundingMode.HALF_UP);
    return voice.card("forecast.in-words", voice.aim(last, line.indicator()));
  }

  /** How many years the goal lies behind the newest figure, as drawn. */
  static int step(TargetView target, Line line) {
    return Math.clamp(target.by().ending() - (long) line.years().getLast().ending(), 0, 4);
  }

  private Aim aim(TargetView target, Line line) {
    return new Aim(
        target.value().doubleValue(),
        step(target, line),
        voice.numbers().year(target.by()),
        voice.say("aim", voice.aim(target.value(), line.indicator())));
  }

  /** A trend on its own scale. */
  @Nullable Sparkline spark(Line line, Optional<TargetView> target, String id) {
    var numbers =
        DoubleStream.concat(
            line.numbers(), target.stream().mapToDouble(aim -> aim.value().doubleValue()));
    return spark(line, target, id, Sparkline.range(numbers));
  }

  /** A trend on the scale of its neighbours. */
  @Nullable Sparkline spark(Line line, Optional<TargetView> target, String id, Span range) {
    if (line.numbers().count() == 0) {
      return null;
    }
    return new Sparkline(
        id,
        inWords(line),
        line.spans(),
        target.map(aim -> (Double) aim.value().doubleValue()).orElse(null),
        range);
  }

  /** One scale for many lines. */
  static Span range(List<Line> lines, Optional<TargetView> target) {
    return Sparkline.range(
        DoubleStream.concat(
            lines.stream().flatMapToDouble(Line::numbers),
            target.stream().mapToDouble(aim -> aim.value().doubleValue())));
  }

  static Optional<Span> span(Optional<PublicFigure> figure) {
    return figure.flatMap(Line::span);
  }
}
