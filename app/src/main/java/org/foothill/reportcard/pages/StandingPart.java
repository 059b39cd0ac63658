package org.foothill.reportcard.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foothill.core.SchoolYear;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.plan.PlanReader.TargetView;
import org.foothill.reportcard.standing.Pace;
import org.foothill.reportcard.standing.Point;
import org.foothill.reportcard.standing.Standing;
import org.foothill.reportcard.standing.Turn;

/**
 * Where a measure stands, in words, and everything that is needed to work the words out again.
 *
 * @param goal what is to be reached; empty where nothing is
 * @param turn how it does beside the forecast; empty where there is none
 * @param inputs numbers that the label was found with
 * @param rule how the label was found
 */
public record StandingPart(
    Fact label, String goal, String turn, List<Input> inputs, List<String> rule) {
  /** A number with its name. */
  public record Input(String name, String value) {}

  /** The label alone, as rows of measures show it. */
  static Fact fact(Voice voice, Standing.Label label) {
    return new Fact("tag s-" + label.word(), voice.card("status." + label.word()));
  }

  static Optional<StandingPart> of(
      Voice voice, Line line, Optional<TargetView> target, Standings.Before before) {
    return Standings.of(line, target)
        .map(standing -> {
          var inputs = new Inputs(voice, line.indicator());
          standing.pace().ifPresent(inputs::pace);
          return new StandingPart(
              fact(voice, standing.label()),
              target.map(aim -> voice.target(aim, line.indicator()) + ".").orElse(""),
              before
                  .turn()
                  .filter(StandingPart::isSaid)
                  .map(turn -> voice.card("turn." + turn.word()))
                  .orElse(""),
              inputs.list,
              rule(voice, standing, before));
        });
  }

  private static boolean isSaid(Turn turn) {
    return switch (turn) {
      case TURNED, SLOWING, ON_THE_OLD_PATH, WORSE_THAN_FORECAST -> true;
      case TOO_EARLY, NOT_ENOUGH_HISTORY -> false;
    };
  }

  private static List<String> rule(Voice voice, Standing standing, Standings.Before before) {
    var rule = new ArrayList<String>();
    rule.add(voice.card("status.why." + standing.label().word()));
    standing
        .pace()
        .ifPresent(pace ->
            rule.add(
                voice.card(
                    "status.rule." + pace.course().name().toLowerCase(java.util.Locale.ROOT))));
    rule.add(voice.card("status.noise"));
    before
        .turn()
        .ifPresent(
            turn -> rule.add(voice.card(isSaid(turn) ? "turn.rule" : "turn." + turn.word())));
    return rule;
  }

  /** The numbers in the order in which they are used. */
  private static final class Inputs {
    private final Voice voice;
    private final Indicator indicator;
    private final List<Input> list = new ArrayList<>();

    Inputs(Voice voice, Indicator indicator) {
      this.voice = voice;
      this.indicator = indicator;
    }

    void pace(Pace pace) {
      point("status.from", pace.from());
      point("status.now", pace.now());
      point("status.goal", pace.goal());
      speed("status.made", pace.made(), pace.course());
      speed("status.needed", pace.needed(), pace.course());
      list.add(
          new Input(
              voice.card("status.ratio"),
              voice.card("status.ratio-value", voice.numbers().decimals(pace.ratio()))));
    }

    private void point(String key, Point point) {
      list.add(
          new Input(
              voice.card(key),
              voice.card(
                  "status.in-year",
                  voice.aim(BigDecimal.valueOf(point.value()), indicator),
                  voice.numbers().year(new SchoolYear(point.year())))));
    }

    private void speed(String key, double speed, Pace.Course course) {
      var unit =
          switch (course) {
            case LINE -> "status.points-a-year";
            case GROWTH -> "status.growth-a-year";
          };
      var number = BigDecimal.valueOf(speed).setScale(2, java.math.RoundingMode.HALF_UP);
      list.add(new Input(voice.card(key), voice.card(unit, voice.numbers().decimals(number))));
    }
  }
}
