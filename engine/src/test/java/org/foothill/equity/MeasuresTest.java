package org.foothill.equity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.foothill.equity.EquityMultiplier.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MeasuresTest {
  private static PointGap ppg(long n, long x, long all, long allX) {
    return PointGap.measure(new Counts(n, x), new Counts(all, allX), GapRule.PPG_1);
  }

  @Test
  void tenStudentsAreTooFewAndElevenAreNot() {
    assertThat(ppg(10, 1, 100, 50)).isEqualTo(new PointGap.TooFew(10));
    assertThat(ppg(11, 1, 100, 50)).isInstanceOf(PointGap.Measured.class);
  }

  @Test
  void whereEveryoneIsInTheGroupThereIsNobodyToCompareWith() {
    assertThat(ppg(50, 20, 50, 20)).isEqualTo(new PointGap.NoOthers());
  }

  @Test
  void aGroupThatIsNotPartOfEveryoneIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> ppg(50, 30, 60, 20));
    assertThatIllegalArgumentException().isThrownBy(() -> ppg(50, 0, 60, 50));
  }

  @Test
  void aRateOfZeroTakesTheMarginOfOneHalf() {
    var gap = (PointGap.Measured) ppg(100, 0, 200, 100);
    assertThat(gap.margin()).isEqualByComparingTo("0.098");
    assertThat(gap.toParity()).isEqualTo(100);
    assertThat(gap.toLeaveImpact()).isEqualTo(91);
  }

  @Test
  void aGapOfExactlyTheMarginIsImpact() {
    // 49 of 100 against 51 of 100 with a floor that is larger than the sampling margin.
    var rule = GapRule.PPG_1.withSmallestMargin(new BigDecimal("0.2"));
    var group = new Counts(100, 40);
    var exact = (PointGap.Measured) PointGap.measure(group, new Counts(200, 100), rule);
    assertThat(exact.gap()).isEqualTo(Fraction.of(-1, 5));
    assertThat(exact.hasImpact()).isTrue();
    assertThat(exact.toLeaveImpact()).isZero();
    var less = (PointGap.Measured) PointGap.measure(group, new Counts(200, 99), rule);
    assertThat(less.hasImpact()).isFalse();
  }

  @Test
  void badOutcomesAreTurnedRound() {
    assertThat(new Counts(30, 4).complement()).isEqualTo(new Counts(30, 26));
  }

  static LongStream seeds() {
    return new Random().longs(100);
  }

  /** The margin a second time in decimals, and the students found by trying one after another. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void gapsAgreeWithDecimals(long seed) {
    var random = new Random(seed);
    for (var i = 0; i < 20; i++) {
      var group = counts(random, 11);
      var others = counts(random, 1);
      var everyone =
          new Counts(group.students() + others.students(), group.outcomes() + others.outcomes());
      var gap = (PointGap.Measured) PointGap.measure(group, everyone, GapRule.PPG_1);
      var p = decimal(group.outcomes(), group.students());
      var behind = decimal(others.outcomes(), others.students()).subtract(p);
      var margin = margin(group, p);
      assertThat(gap.margin()).isEqualByComparingTo(margin.setScale(6, RoundingMode.HALF_UP));
      if (behind.subtract(margin).abs().compareTo(new BigDecimal("1e-30")) > 0) {
        assertThat(gap.hasImpact()).isEqualTo(behind.compareTo(margin) >= 0);
        assertThat(gap.toLeaveImpact()).isEqualTo(tried(behind.subtract(margin), group));
      }
      assertThat(gap.toParity()).isEqualTo(tried(behind, group));
    }
  }

  private static BigDecimal margin(Counts group, BigDecimal p) {
    var half = new BigDecimal("0.5");
    var share = p.signum() == 0 || p.compareTo(BigDecimal.ONE) == 0 ? half : p;
    var root =
        share
            .multiply(BigDecimal.ONE.subtract(share))
            .divide(BigDecimal.valueOf(group.students()), new MathContext(50))
            .sqrt(new MathContext(50));
    return root.multiply(new BigDecimal("1.96")).max(new BigDecimal("0.02"));
  }

  private static long tried(BigDecimal behind, Counts group) {
    var tolerance = new BigDecimal("1e-40");
    long k = 0;
    while (decimal(k, group.students()).add(tolerance).compareTo(behind) < 0) {
      k++;
    }
    return k;
  }

  private static BigDecimal decimal(long part, long whole) {
    return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), new MathContext(50));
  }

  private static Counts counts(Random random, int least) {
    var students = least + random.nextInt(400);
    return new Counts(students, random.nextInt(students + 1));
  }

  @Test
  void studentsNeededForParityGrowTheTotalToo() {
    var everyone = new Counts(1000, 200);
    var group = new Counts(400, 20);
    var needed = Proportionality.studentsNeeded(group, everyone, Fraction.ONE);
    assertThat(needed).isEqualTo(100); // 120 of 300 are 40 percent
    assertThat(Proportionality.studentsNeeded(group, everyone, Proportionality.CUTOFF))
        .isEqualTo(65);
    assertThat(Proportionality.studentsNeeded(new Counts(400, 90), everyone, Fraction.ONE))
        .isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proportionality.studentsNeeded(everyone, everyone, Fraction.ONE));
  }

  @Test
  void exactlyFourFifthsIsNoImpact() {
    var everyone = new Counts(1000, 500);
    assertThat(Proportionality.hasImpact(new Counts(100, 40), everyone)).isFalse();
    assertThat(Proportionality.hasImpact(new Counts(100, 39), everyone)).isTrue();
    assertThat(EightyPercent.hasImpact(new Counts(100, 40), Fraction.of(1, 2))).isFalse();
  }

  @Test
  void aTinyGroupIsNoReference() {
    var tiny = new Counts(5, 5);
    var large = new Counts(995, 500);
    assertThat(EightyPercent.highest(List.of(tiny, large))).contains(large.rate());
    assertThat(EightyPercent.highest(List.of(new Counts(100, 0)))).isEmpty();
  }

  @Test
  void theRiskRatioOfTheExampleIsFour() {
    var ratio =
        RiskRatio.measure(
            new Counts(300, 24),
            new Counts(4500, 90),
            new Counts(900_000, 18_000),
            RiskRatio.Rule.CALIFORNIA);
    assertThat(ratio).isEqualTo(new RiskRatio.Ratio(Fraction.of(4, 1), false, true));
  }

  @Test
  void tooFewOthersHereAreReplacedByTheState() {
    var state = new Counts(900_000, 18_000);
    var group = new Counts(300, 24);
    var rule = RiskRatio.Rule.CALIFORNIA;
    assertThat(RiskRatio.measure(group, new Counts(29, 10), state, rule))
        .isEqualTo(new RiskRatio.Ratio(Fraction.of(4, 1), true, true));
    assertThat(RiskRatio.measure(group, new Counts(4500, 9), state, rule))
        .isInstanceOfSatisfying(
            RiskRatio.Ratio.class, each -> assertThat(each.alternate()).isTrue());
    assertThat(RiskRatio.measure(new Counts(300, 9), new Counts(4500, 90), state, rule))
        .isEqualTo(new RiskRatio.TooFew());
    assertThat(RiskRatio.measure(group, new Counts(29, 1), new Counts(29, 1), rule))
        .isEqualTo(new RiskRatio.NoComparison());
  }

  @Test
  void exactlyThreeTimesIsNotAboveAndThreeYearsAreNeeded() {
    var rule = RiskRatio.Rule.CALIFORNIA;
    var state = new Counts(900_000, 18_000);
    var exact = RiskRatio.measure(new Counts(300, 18), new Counts(4500, 90), state, rule);
    var above = RiskRatio.measure(new Counts(300, 19), new Counts(4500, 90), state, rule);
    assertThat(RiskRatio.isSignificant(List.of(above, above), rule)).isFalse();
    assertThat(RiskRatio.isSignificant(List.of(exact, above, above, above), rule)).isTrue();
    assertThat(RiskRatio.isSignificant(List.of(above, above, above, exact), rule)).isFalse();
  }

  @ParameterizedTest(name = "{0} to {4} is {6}")
  @CsvSource({
    "15950, 10931, 15311, 10262, 14542, 10285, 68.72",
    "15311, 10262, 14542, 10285, 14141, 10207, 69.90",
    "14542, 10285, 14141, 10207, 13953, 9980, 71.47"
  })
  void theUnduplicatedShareAddsThreeYears(
      long n1, long x1, long n2, long x2, long n3, long x3, BigDecimal expected) {
    assertThat(
            UnduplicatedShare.percent(
                List.of(new Counts(n1, x1), new Counts(n2, x2), new Counts(n3, x3))))
        .isEqualByComparingTo(expected);
  }

  @ParameterizedTest(name = "{0} students, {1} nonstable, {2} disadvantaged: {4} dollars")
  @CsvSource({
    "443, 230, 361, true, 466306",
    "280, 167, 259, true, 294731",
    "305, 174, 287, false, 0",
    "40, 20, 40, true, 50000",
    "100, 25, 90, true, 0",
    "100, 26, 70, true, 0",
    "100, 26, 71, true, 105261",
    "0, 0, 0, true, 0"
  })
  void theEquityMultiplierPaysUnstableAndPoorSchools(
      long students, long nonstable, long poor, boolean classrooms, long dollars) {
    assertThat(EquityMultiplier.OF_2024.dollars(new School(students, nonstable, poor, classrooms)))
        .isEqualTo(dollars);
  }
}
