package org.foothill.reportcard.pages;

import java.util.Optional;
import java.util.stream.IntStream;
import org.foothill.disclosure.figures.PublicFigure;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.plan.PlanReader.TargetView;

/** The sentence under the question: the newest figure, what it is of, and the target. */
final class Lead {
  /** Shares within 1.5 points of one in n are also said that way. */
  private static final double NEAR = 1.5;

  private Lead() {}

  static String of(Voice voice, Line line, Optional<TargetView> target) {
    if (line.years().isEmpty()) {
      return voice.say("lead.none");
    }
    var year = voice.numbers().year(line.years().getLast());
    var first =
        line.latest()
            .map(figure -> sentence(voice, line.indicator(), figure, year))
            .orElseGet(() -> voice.say("lead.no-figure", year));
    return target.map(aim -> first + " " + voice.target(aim, line.indicator()) + ".").orElse(first);
  }

  private static String sentence(
      Voice voice, Indicator indicator, PublicFigure figure, String year) {
    return switch (figure) {
      case PublicFigure.Rate rate -> {
        var unit = indicator.unit() == Indicator.Unit.PERCENT_OF_DAYS ? "days" : "students";
        var sentence =
            voice.say(
                "lead." + unit,
                voice.figure(rate),
                year,
                voice.numbers().count(Voice.inUnits(rate.part(), indicator)),
                voice.numbers().count(Voice.inUnits(rate.whole(), indicator)));
        yield sentence + oneIn(voice, rate);
      }
      case PublicFigure.Band band -> voice.say("lead.band", voice.figure(band), year);
      case PublicFigure.Count count -> voice.say("lead.count", voice.figure(count), year);
      // A whole is never a sum of its own hidden parts.
      case PublicFigure.Together _ -> voice.say("lead.no-figure", year);
      case PublicFigure.Hidden _ -> voice.say("lead.hidden", year);
      case PublicFigure.Nobody _ -> voice.say("lead.nobody", year);
    };
  }

  private static String oneIn(Voice voice, PublicFigure.Rate rate) {
    double percent = rate.percent().doubleValue();
    return IntStream.of(2, 3, 4, 5, 10)
        .filter(n -> Math.abs(percent - 100.0 / n) <= NEAR)
        .mapToObj(n -> " " + voice.say("lead.one-in", n))
        .findFirst()
        .orElse("");
  }
}
