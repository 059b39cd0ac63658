package org.foothill.reportcard.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.foothill.indicators.catalogue.Indicator.Better;
import org.foothill.reportcard.standing.Standing.Evidence;
import org.foothill.reportcard.standing.Standing.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Worked examples that others published, and what must hold whatever the numbers are. */
class StandingTest {
  private static final Pace COLLEGE =
      new Pace(Pace.Course.LINE, new Point(2020, 62), new Point(2024, 70), new Point(2027, 85));
  private static final Pace ABSENCE =
      new Pace(Pace.Course.LINE, new Point(2020, 30), new Point(2022, 24), new Point(2025, 15));

  private static Pace growth(Pace line) {
    return new Pace(Pace.Course.GROWTH, line.from(), line.now(), line.goal());
  }

  @Test
  void theStraightLineGivesThePublishedRatios() {
    assertThat(COLLEGE.made()).isEqualTo(2.0);
    assertThat(COLLEGE.needed()).isCloseTo(3.286, within(.001));
    assertThat(COLLEGE.ratio()).isEqualByComparingTo("0.61");
    assertThat(ABSENCE.ratio()).isEqualByComparingTo("1.00");
  }

  @Test
  void compoundGrowthGivesThePublishedRatios() {
    assertThat(growth(COLLEGE).made()).isCloseTo(3.081, within(.001));
    assertThat(growth(COLLEGE).needed()).isCloseTo(4.611, within(.001));
    assertThat(growth(COLLEGE).ratio()).isEqualByComparingTo("0.67");
    assertThat(growth(ABSENCE).ratio()).isEqualByComparingTo("0.82");
  }

  private static Label label(Better better, double from, double now, double goal) {
    return judge(better, from, now, Optional.of(new Point(2028, goal)), true);
  }

  private static Label judge(
      Better better, double from, double now, Optional<Point> goal, boolean moved) {
    boolean met =
        goal.isPresent()
            && (better == Better.LOWER ? now <= goal.get().value() : now >= goal.get().value());
    return Standing.judge(
            new Evidence(
                better,
                Pace.Course.LINE,
                Optional.of(new Point(2024, from)),
                Optional.of(new Point(2026, now)),
                goal,
                met,
                moved))
        .map(Standing::label)
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "LOWER, 30, 15, 15, GOAL_MET",
    "LOWER, 30, 22.5, 15, ON_PACE",
    "LOWER, 30, 23, 15, TOO_SLOW",
    "LOWER, 30, 29, 15, TOO_SLOW",
    "LOWER, 30, 31, 15, GETTING_WORSE",
    "HIGHER, 50, 61, 60, GOAL_MET",
    "HIGHER, 50, 55, 60, ON_PACE",
    "HIGHER, 50, 51, 60, TOO_SLOW",
    "HIGHER, 50, 49, 60, GETTING_WORSE",
    "HIGHER, 70, 59, 60, GETTING_WORSE",
  })
  void levelAndPaceGiveOneLabel(
      Better better, double from, double now, double goal, Label expected) {
    assertThat(label(better, from, now, goal)).isEqualTo(expected);
  }

  @Test
  void aMovementInsideTheNoiseIsNone() {
    var goal = Optional.of(new Point(2028, 60));
    assertThat(judge(Better.HIGHER, 50, 56, goal, false)).isEqualTo(Label.ABOUT_THE_SAME);
    assertThat(judge(Better.HIGHER, 50, 44, goal, false)).isEqualTo(Label.ABOUT_THE_SAME);
    assertThat(judge(Better.HIGHER, 50, 44, Optional.empty(), false))
        .isEqualTo(Label.ABOUT_THE_SAME);
  }

  @Test
  void withoutAGoalThereIsNoPaceButAWay() {
    assertThat(judge(Better.HIGHER, 50, 56, Optional.empty(), true))
        .isEqualTo(Label.GETTING_BETTER);
    assertThat(judge(Better.LOWER, 50, 56, Optional.empty(), true)).isEqualTo(Label.GETTING_WORSE);
  }

  @Test
  void aGoalWhoseYearIsOverWasMissed() {
    var goal = Optional.of(new Point(2026, 60));
    assertThat(judge(Better.HIGHER, 50, 59.9, goal, true)).isEqualTo(Label.TOO_SLOW);
  }

  @Test
  void oneFigureIsTooEarlyToSay() {
    var evidence =
        new Evidence(
            Better.HIGHER,
            Pace.Course.LINE,
            Optional.empty(),
            Optional.of(new Point(2026, 50)),
            Optional.of(new Point(2028, 60)),
            false,
            false);
    assertThat(Standing.judge(evidence).orElseThrow().label()).isEqualTo(Label.TOO_EARLY);
  }

  @Test
  void aNumberOfStudentsWithoutGoalIsNeitherGoodNorBad() {
    var evidence =
        new Evidence(
            Better.NEITHER,
            Pace.Course.GROWTH,
            Optional.of(new Point(2024, 100)),
            Optional.of(new Point(2026, 200)),
            Optional.empty(),
            false,
            true);
    assertThat(Standing.judge(evidence)).isEmpty();
  }

  static LongStream seeds() {
    return new Random().longs(200);
  }

  /** A label of pace is never given for a movement within the noise, nor against its direction. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noLabelFlipsOnNoiseAlone(long seed) {
    var random = new Random(seed);
    var better = random.nextBoolean() ? Better.HIGHER : Better.LOWER;
    double from = random.nextInt(101);
    double now = random.nextInt(101);
    double goal = random.nextInt(101);
    boolean moved = random.nextBoolean() && now != from;
    var label = judge(better, from, now, Optional.of(new Point(2028, goal)), moved);
    boolean met = better == Better.HIGHER ? now >= goal : now <= goal;
    boolean wantedWay = better == Better.HIGHER ? now > from : now < from;
    if (met) {
      assertThat(label).isEqualTo(Label.GOAL_MET);
    } else if (!moved) {
      assertThat(label).isEqualTo(Label.ABOUT_THE_SAME);
    } else if (wantedWay) {
      assertThat(label).isIn(Label.ON_PACE, Label.TOO_SLOW);
    } else {
      assertThat(label).isEqualTo(Label.GETTING_WORSE);
    }
  }

  private static final List<Point> FALLING =
      List.of(
          new Point(2019, 71),
          new Point(2020, 70),
          new Point(2021, 68),
          new Point(2022, 67),
          new Point(2023, 66));

  @Test
  void theForecastCarriesTheHistoryOn() {
    var forecast = Forecast.of(FALLING).orElseThrow();
    assertThat(forecast.slope()).isCloseTo(-1.3, within(1e-9));
    assertThat(forecast.at(2024)).isCloseTo(64.5, within(1e-9));
    assertThat(forecast.at(2025)).isCloseTo(63.2, within(1e-9));
    assertThat(forecast.at(2026)).isCloseTo(61.9, within(1e-9));
    assertThat(Forecast.of(FALLING.subList(0, 2))).isEmpty();
  }

  private static Turn turn(double now, double margin, boolean moved) {
    return Turn.of(
            Better.HIGHER,
            FALLING,
            new Turn.Since(Optional.of(new Point(2024, now)), margin, moved))
        .orElseThrow();
  }

  @Test
  void slowingADeclineCountsBeforeTheDirectionTurns() {
    assertThat(turn(65.8, 1, false)).isEqualTo(Turn.SLOWING);
    assertThat(turn(68, 1, true)).isEqualTo(Turn.TURNED);
    assertThat(turn(65.0, 1, false)).isEqualTo(Turn.ON_THE_OLD_PATH);
    assertThat(turn(63.0, 1, true)).isEqualTo(Turn.WORSE_THAN_FORECAST);
    assertThat(
            Turn.of(Better.HIGHER, FALLING, new Turn.Since(Optional.empty(), 1, false))
                .orElseThrow())
        .isEqualTo(Turn.TOO_EARLY);
    assertThat(
            Turn.of(
                    Better.HIGHER,
                    FALLING.subList(0, 2),
                    new Turn.Since(Optional.empty(), 1, false))
                .orElseThrow())
        .isEqualTo(Turn.NOT_ENOUGH_HISTORY);
  }
}
