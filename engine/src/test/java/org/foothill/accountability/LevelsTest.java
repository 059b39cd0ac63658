package org.foothill.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foothill.accountability.LevelTable.Better;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelsTest {
  private static LevelTable table(Better better, long five, long four, long three, long two) {
    return new LevelTable(
        better, new Tenths(five), new Tenths(four), new Tenths(three), new Tenths(two));
  }

  private static final Cuts GRADUATION =
      new Cuts(table(Better.HIGHER, 950, 905, 800, 680), table(Better.HIGHER, 50, 10, -9, -50));
  private static final Cuts SUSPENSION =
      new Cuts(table(Better.LOWER, 10, 25, 45, 80), table(Better.LOWER, -20, -3, 2, 20));
  private static final ColourGrid GRID =
      ColourGrid.of(List.of("- B B B B", "O Y G G B", "O O Y G G", "R O O Y Y", "R R R R R"));
  private static final GroupSizes SIZES = new GroupSizes(11, 30, 15, Set.of("FOS", "HOM"), 150);
  private static final IndicatorRules RULES =
      new IndicatorRules("GRAD", Map.of(Subject.ONLY_CUTS, GRADUATION), GRID, SIZES);

  @ParameterizedTest(name = "graduation of {0} has level {1}")
  @CsvSource({
    "100.0, 5",
    "95.0, 5",
    "94.9, 4",
    "90.5, 4",
    "90.4, 3",
    "80.0, 3",
    "79.9, 2",
    "68.0, 2",
    "67.9, 1",
    "0, 1"
  })
  void aValueOnTheCutHasTheBetterLevel(String status, int level) {
    assertThat(GRADUATION.status().level(Tenths.parse(status).orElseThrow())).isEqualTo(level);
  }

  @ParameterizedTest(name = "a change of {0} has level {1}")
  @CsvSource({
    "5.0, 5", "4.9, 4", "1.0, 4", "0.9, 3", "0, 3", "-0.9, 3", "-1.0, 2", "-5.0, 2", "-5.1, 1"
  })
  void noChangeIsMaintained(String change, int level) {
    assertThat(GRADUATION.change().level(Tenths.parse(change).orElseThrow())).isEqualTo(level);
  }

  @ParameterizedTest(name = "suspension of {0}, changed by {1}: levels {2} and {3}")
  @CsvSource({
    "1.0, -2.0, 5, 5",
    "1.1, -1.9, 4, 4",
    "2.5, -0.3, 4, 4",
    "2.6, -0.2, 3, 3",
    "4.5, 0.2, 3, 3",
    "4.6, 0.3, 2, 2",
    "8.0, 2.0, 2, 2",
    "8.1, 2.1, 1, 1"
  })
  void whereLowIsGoodTheCutHasTheBetterLevelToo(String status, String change, int s, int c) {
    assertThat(SUSPENSION.status().level(Tenths.parse(status).orElseThrow())).isEqualTo(s);
    assertThat(SUSPENSION.change().level(Tenths.parse(change).orElseThrow())).isEqualTo(c);
  }

  @Test
  void cutsOutOfOrderAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> table(Better.LOWER, 9, 5, 3, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> table(Better.HIGHER, 1, 3, 5, 9));
  }

  private static Standing judge(String group, long now, long before, long change) {
    return RULES.judge(
        new Subject(PlaceKind.DISTRICT, group, Subject.ONLY_CUTS),
        new YearFigure(now, new Tenths(945)),
        new YearFigure(before, new Tenths(789)),
        new Tenths(change));
  }

  @ParameterizedTest(name = "{0} with {1} and {2} students: colour {3}")
  @CsvSource({
    "EL, 30, 30, GREEN",
    "EL, 29, 30, NONE",
    "EL, 30, 29, NONE",
    "FOS, 15, 15, GREEN",
    "FOS, 14, 15, NONE",
    "FOS, 15, 14, NONE",
    "EL, 149, 150, GREEN",
    "EL, 150, 149, BLUE"
  })
  void coloursNeedEnoughStudentsInBothYears(String group, long now, long before, Colour colour) {
    assertThat(judge(group, now, before, 156).colour()).isEqualTo(colour);
  }

  @Test
  void schoolsHaveNoSmallerGroups() {
    var standing =
        RULES.judge(
            new Subject(PlaceKind.SCHOOL, "FOS", Subject.ONLY_CUTS),
            new YearFigure(29, new Tenths(945)),
            new YearFigure(29, new Tenths(789)),
            new Tenths(156));
    assertThat(standing.isAccountable()).isFalse();
    assertThat(standing.statusLevel()).isEqualTo(4);
    assertThat(standing.colour()).isEqualTo(Colour.NONE);
    assertThat(standing.box()).isZero();
  }

  @Test
  void belowOneHundredAndFiftyTheOuterChangeLevelsFoldInward() {
    var small = judge("ALL", 73, 57, 156);
    assertThat(small.changeLevel()).isEqualTo(5);
    assertThat(small.usedChangeLevel()).isEqualTo(4);
    assertThat(small.box()).isEqualTo(90);
    var large = judge("ALL", 160, 157, 156);
    assertThat(large.usedChangeLevel()).isEqualTo(5);
    assertThat(large.box()).isEqualTo(100);
    assertThat(judge("ALL", 73, 57, -60).usedChangeLevel()).isEqualTo(2);
  }

  @Test
  void withoutAPriorYearThereIsAStatusLevelOnly() {
    var standing =
        RULES.judge(
            new Subject(PlaceKind.DISTRICT, "EL", Subject.ONLY_CUTS),
            new YearFigure(200, new Tenths(679)),
            YearFigure.UNKNOWN,
            null);
    assertThat(standing.statusLevel()).isEqualTo(1);
    assertThat(standing.changeLevel()).isZero();
    assertThat(standing.usedChangeLevel()).isZero();
    assertThat(standing.enoughBefore()).isFalse();
    assertThat(standing.colour()).isEqualTo(Colour.NONE);
  }

  @Test
  void aCellThatCannotBeHasNoColour() {
    assertThat(GRID.colour(5, 1)).isEqualTo(Colour.NONE);
    assertThat(GRID.colour(5, 5)).isEqualTo(Colour.BLUE);
    assertThat(GRID.colour(1, 1)).isEqualTo(Colour.RED);
    assertThat(ColourGrid.box(5, 1)).isEqualTo(10);
    assertThat(ColourGrid.box(1, 5)).isEqualTo(250);
  }

  @Test
  void schoolTypesAreNotGuessed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            RULES.judge(
                new Subject(PlaceKind.SCHOOL, "EL", "MS"),
                YearFigure.UNKNOWN,
                YearFigure.UNKNOWN,
                null))
        .withMessageContaining("GRAD", "MS");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"R, RED", "red, RED", "1, RED", "Blue, BLUE", "5, BLUE", "0, NONE", "-, NONE"})
  void coloursAreReadByNumberLetterOrName(String text, Colour colour) {
    assertThat(Colour.parse(text)).contains(colour);
    assertThat(Colour.parse("6")).isEmpty();
    assertThat(Colour.parse("purple")).isEmpty();
  }
}
