package org.foothill.unpick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Cases with known answers: our own adversarial ones, and ones that other tools' users reported.
 */
class PublishedCasesTest {
  @Test
  void adv1ComplementsTellTwoGroupsThatNobodyHid() {
    var drawn =
        Drawn.of(
            "group",
            """
            group: ALL = SED + NSED
            group: EL = LTEL + ELSE
            ALL 214 61
            SED 205 61
            EL 63 20
            LTEL 55 17
            """);
    assertThat(drawn.proven(Level.UNION))
        .contains("LINE EXACT_COUNT [9..9] NSED | All 214 − low income 205 = 9")
        .contains("LINE EXACT_COUNT [8..8] ELSE | EL 63 − LTEL 55 = 8")
        .contains("LINE NONE [0..0] NSED with the outcome | All 61 − low income 61 = 0");
  }

  @Test
  void adv1HidingTwoGroupsRepairsIt() {
    var drawn =
        Drawn.of(
            "group",
            """
            group: ALL = SED + NSED
            group: EL = LTEL + ELSE
            ALL 214 61
            SED * *
            EL 63 20
            LTEL * *
            """);
    assertThat(drawn.proven(Level.RULE)).isEmpty();
    assertThat(Interval.of(drawn, "SED")).isEqualTo("1..214");
    assertThat(Interval.of(drawn, "ELSE")).isEqualTo("0..62");
  }

  @Test
  void adv2RatesAreCountsInDisguise() {
    assertThat(Interval.of(Drawn.of("group", "ALL 1..10 - 71.4%"), "ALL")).isEqualTo("7..7");
    var share =
        Drawn.of(
            "group",
            """
            ALL 301
            AA * - s2.3%
            """);
    assertThat(Interval.of(share, "AA")).isEqualTo("7..7");
    assertThat(Interval.outcome(Drawn.of("group", "ALL 24 - 46%"), "ALL")).isEqualTo("11..11");
    assertThat(Interval.outcome(Drawn.of("group", "ALL 300 - 46%"), "ALL")).isEqualTo("137..139");
    assertThat(Interval.outcome(Drawn.of("group", "ALL 40 - b95..100%"), "ALL"))
        .isEqualTo("38..40");
  }

  private static final String SCHOOLS =
      """
      A 60
      B 78
      S1 40
      S2 30
      S3 25
      S4 *
      S5 *
      S6 *
      S7 *
      S9 *
      """;
  private static final String BY_AREA =
      """
      group: A = S1 + S4 + S5 + S6
      group: B = S2 + S3 + S7 + S8 + S9
      """;
  private static final String BY_TYPE =
      """
      group: X = S2 + S5 + S6 + S8
      group: Y = S1 + S3 + S4 + S7 + S9
      X 54
      Y 84
      """;

  @Test
  void adv3OneTableAloneIsSafe() {
    var drawn = Drawn.of("group", BY_AREA + SCHOOLS + "S8 12\n");
    assertThat(drawn.proven(Level.UNION)).isEmpty();
    assertThat(Interval.of(drawn, "S4")).isEqualTo("1..18");
  }

  @Test
  void adv3TwoTablesOverTheSameSchoolsTellOne() {
    var drawn = Drawn.of("group", BY_AREA + BY_TYPE + SCHOOLS + "S8 12\n");
    assertThat(drawn.proven(Level.UNION))
        .contains("EXACT_COUNT [8..8] S4 | A 60 + S2 30 + S8 12 − X 54 − S1 40 = 8");
    assertThat(Interval.of(drawn, "S5")).isEqualTo("1..11");
    assertThat(Interval.of(drawn, "S7")).isEqualTo("1..10");
  }

  @Test
  void adv3HidingOneMoreSchoolRepairsIt() {
    var drawn = Drawn.of("group", BY_AREA + BY_TYPE + SCHOOLS + "S8 *\n");
    assertThat(drawn.proven(Level.RULE)).isEmpty();
    assertThat(Interval.of(drawn, "S4")).isEqualTo("1..17");
  }

  private static final String YEARS = "time: Y12 = Y1 + Y2\n";

  @Test
  void adv4ASecondReleaseTellsWhatTheFirstHid() {
    var groups = "group: ALL = HI + BL + AS\n";
    var first =
        Drawn.of(
            "time group",
            YEARS
                + groups
                + """
                Y1 ALL 100 60
                Y1 HI 77 45
                Y1 BL * *
                Y1 AS * *
                """);
    assertThat(first.proven(Level.UNION)).isEmpty();
    assertThat(Interval.of(first, "Y1 BL")).isEqualTo("1..22");
    var second =
        Drawn.of(
            "time group",
            YEARS
                + groups
                + """
                Y2 BL 12 7
                Y12 BL 21 13
                """);
    assertThat(Drawn.proven(Level.WHOLE, List.of(first.release(), second.release())))
        .contains("LINE EXACT_COUNT [9..9] Y1 BL | Y12 21 − Y2 12 = 9")
        .contains("NARROW_RATE [0.667..0.667] Y1 BL with the outcome");
  }

  @Test
  void adv5OutcomesTellWhatCountsDoNot() {
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
    assertThat(Interval.of(drawn, "WH")).isEqualTo("1..15");
    assertThat(drawn.proven(Level.UNION)).contains("LINEAR ALL [1..1] WH");
  }

  @Test
  void adv5HidingOneMoreGroupRepairsIt() {
    var drawn =
        Drawn.of(
            "group",
            """
            group: ALL = HI + WH + AA + AS
            ALL 104 62
            HI 64 34
            WH * *
            AA * *
            AS * *
            """);
    assertThat(drawn.proven(Level.RULE)).isEmpty();
  }

  @Test
  void adv6TwoHiddenOnesAreOnes() {
    var drawn =
        Drawn.of(
            "group",
            """
            group: ALL = A + B + C + D
            ALL 32
            A 29
            B 1
            C *
            D *
            """);
    assertThat(drawn.proven(Level.UNION)).contains("EXACT_COUNT [1..1] C");
    assertThat(
            Interval.of(
                Drawn.of(
                    "group",
                    """
                    group: ALL = A + B + C + D
                    ALL 34
                    A 29
                    B *
                    C *
                    D *
                    """),
                "B"))
        .isEqualTo("1..3");
  }

  @Test
  void aFourByFourTableThatHidesTwoInEachLineCanBeSolved() {
    var drawn =
        Drawn.of(
            "place group",
            """
            place: T = 1 + 2 + 3 + 4
            group: ALL = a + b + c + d
            1 ALL 97
            2 ALL 92
            T a 90
            T c 85
            1 a *
            1 b *
            1 c *
            1 d 20
            2 a *
            2 b 10
            2 c *
            2 d 22
            3 a 15
            4 a 25
            3 c 20
            4 c 25
            """);
    assertThat(Interval.of(drawn, "1 b")).isEqualTo("47..47");
  }
}
