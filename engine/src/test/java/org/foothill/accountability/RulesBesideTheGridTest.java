package org.foothill.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foothill.accountability.AssistanceRules.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesBesideTheGridTest {
  private static final Set<Colour> RED = Set.of(Colour.RED);
  private static final Set<Colour> WEAK = Set.of(Colour.RED, Colour.ORANGE);
  private static final AssistanceRules ASSISTANCE =
      new AssistanceRules(
          List.of(
              new Clause(4, Map.of("ELA", RED, "MATH", WEAK), Set.of()),
              new Clause(4, Map.of("ELA", WEAK, "MATH", RED), Set.of()),
              new Clause(4, Map.of("ELPI", RED), Set.of("EL")),
              new Clause(5, Map.of("GRAD", RED), Set.of()),
              new Clause(5, Map.of("CHRO", RED), Set.of()),
              new Clause(6, Map.of("SUSP", RED), Set.of())),
          Set.of("EL", "WH"),
          Map.of(Set.of(4, 5, 6), "A", Set.of(4, 5), "B", Set.of(5, 6), "C", Set.of(4, 6), "D"),
          2);

  private static String letter(String group, Map<String, Colour> shown) {
    return ASSISTANCE.letter(group, shown);
  }

  @Test
  void oneRedAndOneOrangeTestMeetThePriority() {
    var shown = Map.of("ELA", Colour.ORANGE, "MATH", Colour.RED, "GRAD", Colour.RED);
    assertThat(letter("WH", shown)).isEqualTo("B");
    assertThat(ASSISTANCE.priorities("WH", shown)).containsExactly(4, 5);
  }

  @Test
  void twoOrangeTestsDoNot() {
    assertThat(
            letter("WH", Map.of("ELA", Colour.ORANGE, "MATH", Colour.ORANGE, "GRAD", Colour.RED)))
        .isEmpty();
  }

  @Test
  void progressInEnglishCountsForThoseWhoLearnItOnly() {
    var shown = Map.of("ELPI", Colour.RED, "SUSP", Colour.RED);
    assertThat(letter("EL", shown)).isEqualTo("D");
    assertThat(letter("WH", shown)).isEmpty();
  }

  @Test
  void twoIndicatorsOfOnePriorityAreOnePriority() {
    assertThat(letter("WH", Map.of("GRAD", Colour.RED, "CHRO", Colour.RED))).isEmpty();
    assertThat(letter("WH", Map.of("GRAD", Colour.RED, "CHRO", Colour.RED, "SUSP", Colour.RED)))
        .isEqualTo("C");
  }

  @Test
  void everybodyTogetherHasNoLetter() {
    assertThat(letter("ALL", Map.of("GRAD", Colour.RED, "SUSP", Colour.RED))).isEmpty();
  }

  @Test
  void untestedStudentsFillUpToNinetyFivePercent() {
    assertThat(Participation.missing(57, 45)).isEqualTo(9);
    assertThat(Participation.missing(100, 95)).isZero();
    assertThat(Participation.missing(200, 188)).isEqualTo(1); // 94.5 rounds to 95
    assertThat(Participation.missing(200, 189)).isZero();
    assertThat(Participation.missing(0, 0)).isZero();
    assertThatIllegalArgumentException().isThrownBy(() -> Participation.missing(5, 6));
  }

  @Test
  void untestedStudentsAreTheFewestThatDo() {
    for (var enrolled = 1; enrolled < 400; enrolled++) {
      for (var tested = 0; tested <= enrolled; tested++) {
        var more = 0;
        while (percent(tested + more, enrolled) < 95) {
          more++;
        }
        assertThat(Participation.missing(enrolled, tested)).isEqualTo(more);
      }
    }
  }

  private static int percent(int part, int whole) {
    return BigDecimal.valueOf(100L * part)
        .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
        .intValueExact();
  }

  @ParameterizedTest
  @CsvSource({"518, 16, 411, 234, 5, 0, 4, 539, 1188", "10, 2, 15, 12, 0, 0, 2, 12, 41"})
  void progressInEnglishAddsItsParts(
      long up,
      long top,
      long kept,
      long down,
      long altUp,
      long altTop,
      long altOther,
      long n,
      long of) {
    var progress = new EnglishProgress(up, top, kept, down, altUp, altTop, altOther);
    assertThat(progress.numerator()).isEqualTo(n);
    assertThat(progress.denominator()).isEqualTo(of);
  }

  @Test
  void fifthYearGraduatesAreInBothPartsOfTheRate() {
    var graduation = new Graduation(Rate.percent(201, 211), 1);
    assertThat(graduation.fourYear().tenths()).hasToString("95.2");
    assertThat(new Graduation(Rate.percent(3, 3), 3).hasFourYear()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Graduation(Rate.percent(201, 211), 202));
  }
}
