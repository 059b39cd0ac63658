package org.foothill.unpick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every way in which published tables fail, planted in a tiny one. */
class CatalogueTest {
  @Test
  void f1SubtractionInOneLine() {
    var drawn =
        Drawn.of(
            "group",
            """
            group: ALL = HI + WH + AA
            ALL 100
            HI 60
            WH 33
            AA *
            """);
    assertThat(drawn.proven(Level.LINE))
        .isEqualTo(
            """
            LINE EXACT_COUNT [7..7] AA | All 100 − HI 60 − WH 33 = 7\
            """);
  }

  @Test
  void f2ComplementOfAnOverlappingGroup() {
    var drawn =
        Drawn.of(
            "group",
            """
            group: ALL = SED + NSED
            ALL 214
            SED 205
            """);
    assertThat(drawn.proven(Level.LINE))
        .isEqualTo(
            """
            LINE EXACT_COUNT [9..9] NSED | All 214 − low income 205 = 9\
            """);
  }

  @Test
  void f3NestedGroups() {
    var drawn =
        Drawn.of(
            "group",
            """
            group: EL = LTEL + ELSE
            EL 63
            LTEL 55
            """);
    assertThat(drawn.proven(Level.LINE))
        .isEqualTo(
            """
            LINE EXACT_COUNT [8..8] ELSE | EL 63 − LTEL 55 = 8\
            """);
  }

  @Test
  void f3NestedMeasures() {
    var drawn =
        Drawn.of(
            "measure group",
            """
            measure: CHRONIC = K8 + CHRONIC not K8
            CHRONIC AA 32 13
            K8 AA 25 11
            """);
    assertThat(drawn.proven(Level.LINE))
        .isEqualTo(
            """
            LINE EXACT_COUNT [7..7] CHRONIC not K8 AA | CHRONIC 32 − K8 25 = 7
            LINE NARROW_RATE [0.286..0.286] CHRONIC not K8 AA with the outcome | CHRONIC 32 − K8 25 = 7; CHRONIC 13 − K8 11 = 2\
            """);
  }

  @Test
  void f3NestedMeasuresWithAnotherOutcomeTellOnlyHowManyAreLeft() {
    var drawn =
        Drawn.of(
            "measure group",
            """
            measure: TAKES PART = COMPLETES + TAKES PART not COMPLETES; other
            TAKES EL 16 9
            COMPLETES EL 11 4
            """
                .replace("TAKES PART", "TAKES"));
    assertThat(drawn.proven(Level.LINE))
        .isEqualTo("LINE EXACT_COUNT [5..5] TAKES not COMPLETES EL | TAKES 16 − COMPLETES 11 = 5");
  }

  @Test
  void f3WhoeverHasThePartHasTheWhole() {
    // Between 0 and 5 percent completed any pathway, and three completed the first.
    var drawn =
        Drawn.of(
            "measure group",
            """
            measure: ANY = FIRST + ANY not FIRST; part
            ANY FI 60 0..3
            FIRST FI 20 3
            """);
    assertThat(drawn.proven(Level.LINE))
        .isEqualTo(
            "LINE NARROW_BAND [3..3] ANY FI with the outcome | 0 + at most 3 in another hidden cell = at most 3");
  }

  @Test
  void f4AcrossSchools() {
    var drawn =
        Drawn.of(
            "place group",
            """
            place: ~D = A + B + C
            D ALL 100
            A ALL 40
            B ALL 40
            C ALL 20
            D PI 23
            A PI 12
            B PI *
            C PI 2
            """);
    assertThat(drawn.proven(Level.LINE))
        .isEqualTo(
            """
            LINE EXACT_COUNT [9..9] B PI | D 23 − A 12 − C 2 = 9
            LINE EXACT_COUNT [2..2] C PI | It is printed: 2.\
            """);
  }

  @Test
  void f5CombinationOfLines() {
    var drawn =
        Drawn.of(
            "place group",
            """
            place: T = R1 + R2 + R3 + R4
            group: ALL = C1 + C2 + C3 + C4
            T ALL 325
            T C1 81
            T C2 103
            T C3 70
            T C4 71
            R1 ALL 50
            R1 C1 *
            R1 C2 *
            R1 C3 *
            R1 C4 31
            R2 ALL 88
            R2 C1 *
            R2 C2 50
            R2 C3 *
            R2 C4 12
            R3 ALL 88
            R3 C1 30
            R3 C2 *
            R3 C3 21
            R3 C4 *
            R4 ALL 99
            R4 C1 35
            R4 C2 *
            R4 C3 26
            R4 C4 *
            """);
    assertThat(drawn.proven(Level.UNION))
        .isEqualTo(
            """
            LINEAR EXACT_COUNT [6..6] R1 C2 | T C2 103 + T C4 71 + R3 C1 30 + R3 C3 21 + R4 C1 35 + R4 C3 26 − R1 C4 31 − R2 C2 50 − R2 C4 12 − R3 All 88 − R4 All 99 = 6\
            """);
  }

  @Test
  void f7TwoHiddenOnes() {
    var drawn =
        Drawn.of(
            "group",
            """
            group: ALL = HI + WH + AA
            ALL 100
            HI 98
            WH *
            AA *
            """);
    assertThat(drawn.proven(Level.UNION))
        .isEqualTo(
            """
            LINE EXACT_COUNT [1..1] AA | All 100 − HI 98 − at least 1 in another hidden cell = at most 1
            LINE EXACT_COUNT [1..1] WH | All 100 − HI 98 − at least 1 in another hidden cell = at most 1\
            """);
  }

  @Test
  void f8SmallUnion() {
    var drawn =
        Drawn.of(
            "group",
            """
            group: ALL = HI + WH + AA
            ALL 100
            HI 92
            WH *
            AA *
            """);
    assertThat(drawn.proven(Level.UNION))
        .isEqualTo(
            """
            UNION SMALL_UNION [8..8] WH + AA | All 100 − HI 92 = 8\
            """);
  }

  @Test
  void f9RateWithoutNumber() {
    var drawn =
        Drawn.of(
            "group",
            """
            ALL 1..10 - 71.4%
            """);
    assertThat(drawn.proven(Level.WHOLE))
        .isEqualTo(
            """
            LINE EXACT_COUNT [7..7] All | the printed 71.4 % of All: in whole numbers only 7 fits
            LINE NARROW_RATE [0.714..0.714] All with the outcome | the printed 71.4 % of All: in whole numbers only 7 fits; the printed 71.4 % of All: in whole numbers only 5 fits\
            """);
  }

  @Test
  void f10ShareOfATotal() {
    var drawn =
        Drawn.of(
            "group",
            """
            ALL 301
            AA * - s2.3%
            """);
    assertThat(drawn.proven(Level.WHOLE))
        .isEqualTo(
            """
            LINE EXACT_COUNT [7..7] AA | the printed share 2.3 % of All: in whole numbers only 7 fits\
            """);
  }

  @Test
  void f11RateAndNumberOfTheOthers() {
    var drawn =
        Drawn.of(
            "group",
            """
            group: ALL = HI + WH
            ALL 24 - 46%
            HI 17 - 35%
            WH * *
            """);
    assertThat(drawn.proven(Level.WHOLE))
        .isEqualTo(
            """
            LINE EXACT_COUNT [7..7] WH | All 24 − HI 17 = 7
            LINE NARROW_RATE [0.714..0.714] WH with the outcome | All 24 − HI 17 = 7; in whole numbers only 5 fits\
            """);
  }

  @Test
  void f12HomogeneousUnion() {
    var drawn =
        Drawn.of(
            "group",
            """
            group: ALL = HI + WH + AA
            ALL 80 50
            HI 64 34
            WH * *
            AA * *
            """);
    assertThat(drawn.proven(Level.UNION))
        .isEqualTo(
            """
            LINEAR ALL [1..1] AA with the outcome | All 80 + HI with the outcome 34 − All with the outcome 50 − HI 64 = 0 without the outcome
            LINEAR ALL [1..1] WH with the outcome | All 80 + HI with the outcome 34 − All with the outcome 50 − HI 64 = 0 without the outcome
            UNION ALL [1..1] WH + AA | All 80 − HI 64 = 16 people; All 50 − HI 34 = 16 with the outcome\
            """);
  }

  @Test
  void f13CompleteOutcomeOfAPrintedGroup() {
    var drawn =
        Drawn.of(
            "group",
            """
            ALL 12 12
            """);
    assertThat(drawn.proven(Level.LINE))
        .isEqualTo(
            """
            LINE ALL [1..1] All with the outcome | It is printed: 12 of 12.\
            """);
  }

  @Test
  void f14PooledYears() {
    var drawn =
        Drawn.of(
            "time group",
            """
            time: 3Y = Y1 + Y2 + Y3
            3Y AA 40
            Y1 AA 16
            Y2 AA 15
            Y3 AA *
            """);
    assertThat(drawn.proven(Level.LINE))
        .isEqualTo(
            """
            LINE EXACT_COUNT [9..9] Y3 AA | 3Y 40 − Y1 16 − Y2 15 = 9\
            """);
  }

  @Test
  void f16ChangeOfARate() {
    var drawn =
        Drawn.of(
            "time group",
            """
            Y1 AA 1..10 *
            Y2 AA 40 - 50.0% c-21.4%
            """);
    assertThat(drawn.proven(Level.WHOLE))
        .isEqualTo(
            """
            LINE EXACT_COUNT [7..7] Y1 AA | the rate 71.4 % before the printed change, from the rate 50 % of Y1 AA: in whole numbers only 7 fits
            LINE NARROW_RATE [0.714..0.714] Y1 AA with the outcome | the rate 71.4 % before the printed change, from the rate 50 % of Y1 AA: in whole numbers only 7 fits; the rate 71.4 % before the printed change, from the rate 50 % of Y1 AA: in whole numbers only 5 fits\
            """);
  }

  @Test
  void f17MeanOfAHiddenGroup() {
    var drawn =
        Drawn.of(
            "group",
            """
            group: ALL = A + B
            ALL 36 - m40.2
            A 29 - m41.3
            B * -
            """);
    assertThat(drawn.scores(0, 100).proven(Level.WHOLE))
        .isEqualTo(
            """
            LINE EXACT_COUNT [7..7] B | All 36 − A 29 = 7
            LINE NARROW_MEAN [0.353..0.359] B with the outcome | All 36 − A 29 = 7; in whole numbers only 247 to 251 fit\
            """);
  }

  @Test
  void f19TwoRoundingsOfOneRate() {
    var drawn =
        Drawn.of(
            "group",
            """
            ALL 300 - 1% 0.7%
            """);
    assertThat(drawn.proven(Level.WHOLE))
        .isEqualTo(
            """
            LINE NARROW_BAND [2..2] All with the outcome | the printed 0.7 % of All, the printed 1 % of All: in whole numbers only 2 fits\
            """);
  }

  @Test
  void f15CorrectionAfterARelease() {
    var before = Drawn.of("group", "ALL 100 30").release();
    var after = Drawn.of("group", "ALL 101 31").release();
    assertThat(Drawn.proven(Level.LINE, List.of(before, after)))
        .isEqualTo(
            """
            LINE NEWCOMERS [1..1] All (corrected) | All (corrected) 101 − before 100 = +1; with the outcome +1\
            """);
  }

  @Test
  void f18OrderOfRows() {
    var drawn =
        Drawn.of(
            "group",
            """
            group: ALL = HI + WH + AA + AS
            ALL 85
            HI 60 #1
            WH 14 #2
            AA * #3
            AS * #4
            """);
    assertThat(drawn.proven(Level.LINEAR))
        .isEqualTo(
            """
            LINEAR NARROW_COUNT [6..10] AA | All 85 − HI 60 − WH 14 − at least 1 in another hidden cell = at most 10
            LINEAR NARROW_COUNT [1..5] AS | in whole numbers only 1 to 5 fit\
            """);
  }

  @Test
  void f18ShadeOfAMap() {
    var drawn =
        Drawn.of(
            "group",
            """
            group: ALL = HI + WH + AA
            ALL 100
            HI 70
            WH 21..24
            AA *
            """);
    assertThat(drawn.proven(Level.LINE))
        .isEqualTo(
            """
            LINE NARROW_COUNT [6..9] AA | All 100 − HI 70 − at least 21 in another hidden cell = at most 9; All 100 − HI 70 − at least 24 in another hidden cell = at least 6\
            """);
  }

  @Test
  void f20SignsThatTellWhy() {
    var drawn =
        Drawn.of(
            "group",
            """
            group: ALL = HI + WH + AA
            ALL 50
            HI 36
            WH <
            AA +
            """);
    assertThat(drawn.proven(Level.UNION)).isEmpty();
    assertThat(drawn.proven(Level.RULE))
        .isEqualTo(
            """
            RULE NARROW_COUNT [1..3] WH | knowing why cells are hidden, in whole numbers only 1 to 3 fit\
            """);
  }

  @Test
  void f20OneSignForBothTellsLess() {
    var drawn =
        Drawn.of(
            "group",
            """
            group: ALL = HI + WH + AA
            ALL 50
            HI 36
            WH *
            AA *
            """);
    assertThat(drawn.proven(Level.RULE)).isEmpty();
  }

  @Test
  void severalLinesTogetherTellASmallUnion() {
    var drawn =
        Drawn.of(
            "place group",
            """
            place: T = P + Q + R
            group: ALL = A + B + C
            T A 60
            T B 60
            P ALL 50
            Q ALL 53
            P A *
            P B *
            P C *
            Q A *
            Q B *
            Q C *
            R A 10
            R B 17
            """);
    assertThat(drawn.proven(Level.LINEAR)).doesNotContain("UNION");
    assertThat(drawn.proven(Level.UNION))
        .contains(
            "UNION SMALL_UNION [10..10] C P + Q | P All 50 + Q All 53 + R A 10 + R B 17 − T A 60 − T B 60 = 10");
  }
}
