package org.foothill.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.foothill.accountability.Colour;
import org.foothill.published.Publication.Extent;
import org.junit.jupiter.api.Test;

class RulebookTest {
  private static final Rulebook BOOK = Dashboard.rules();

  private static YearRules rules(String code, int year) {
    return BOOK.of(BOOK.indicator(code).orElseThrow(), year).orElseThrow();
  }

  @Test
  void everyYearHasWhatTheStatePublished() {
    assertThat(rules("GRAD", 2018).extent()).isEqualTo(Extent.COLOUR);
    assertThat(rules("GRAD", 2022).extent()).isEqualTo(Extent.STATUS_LEVEL);
    assertThat(rules("CCI", 2023).extent()).isEqualTo(Extent.STATUS_LEVEL);
    assertThat(rules("CCI", 2024).extent()).isEqualTo(Extent.COLOUR);
    assertThat(BOOK.of(BOOK.indicator("SUSP").orElseThrow(), 2020)).isEmpty();
    assertThat(BOOK.of(BOOK.indicator("CCI").orElseThrow(), 2022)).isEmpty();
  }

  @Test
  void whatNobodyComparedSaysSo() {
    assertThat(rules("GRAD", 2024).isConfirmed()).isTrue();
    assertThat(rules("GRAD", 2019).isConfirmed()).isFalse();
    assertThat(rules("GRAD", 2025).isConfirmed()).isFalse();
    assertThat(BOOK.assistance(2024).orElseThrow().effective().confirmed()).isTrue();
    assertThat(BOOK.assistance(2023).orElseThrow().effective().confirmed()).isFalse();
  }

  @Test
  void longTermEnglishLearnersCountFrom2024On() {
    assertThat(rules("ELPI", 2023).groups()).doesNotContain("LTEL");
    assertThat(rules("ELPI", 2024).groups()).contains("LTEL");
    assertThat(rules("ELPI", 2024).rules().sizes().fewerGroups())
        .containsExactlyInAnyOrder("FOS", "HOM", "LTEL");
  }

  @Test
  void onlyFourIndicatorsFoldTheirOuterChangeLevels() {
    var folding =
        BOOK.indicators().stream()
            .flatMap(each -> BOOK.of(each, 2024).stream())
            .filter(each -> each.rules().sizes().wholeGrid() == 150)
            .map(each -> each.indicator().code());
    assertThat(folding).containsExactly("CCI", "CHRO", "GRAD", "SUSP");
  }

  @Test
  void impossibleCellsHaveNoColour() {
    assertThat(rules("SUSP", 2024).rules().grid().colour(5, 1)).isEqualTo(Colour.NONE);
    assertThat(rules("GRAD", 2024).rules().grid().colour(5, 1)).isEqualTo(Colour.NONE);
    assertThat(rules("CHRO", 2024).rules().grid().colour(5, 1)).isEqualTo(Colour.YELLOW);
  }

  @Test
  void nothingElseHasAColourWherItCannotBe() {
    for (var indicator : BOOK.indicators()) {
      BOOK.of(indicator, 2024)
          .ifPresent(each ->
              assertThat(each.rules().grid().cells().stream().filter(c -> c == Colour.NONE))
                  .hasSizeLessThanOrEqualTo(1));
    }
  }

  @Test
  void changingOneYearChangesNoOther() throws IOException {
    var files = new HashMap<>(RuleSettings.builtIn());
    files.computeIfPresent("cuts/GRAD-2025.yaml", (_, text) -> text.replace("90.5", "91.0"));
    var changed = RuleReader.read(files);
    var graduation = changed.indicator("GRAD").orElseThrow();
    IntStream.rangeClosed(2018, 2024)
        .forEach(
            year -> assertThat(changed.of(graduation, year)).isEqualTo(BOOK.of(graduation, year)));
    assertThat(changed.of(graduation, 2025)).isNotEqualTo(BOOK.of(graduation, 2025));
  }

  @Test
  void faultsNameFileAndField() throws IOException {
    var files = new HashMap<>(RuleSettings.builtIn());
    files.computeIfPresent("cuts/GRAD-2025.yaml", (_, text) -> text.replace("90.5, ", ""));
    files.computeIfPresent("cuts/CCI-2018.yaml", (_, text) -> text.replace("to: 2022", "to: 2023"));
    files.computeIfPresent("sizes/sizes-2024.yaml", (_, text) -> text.replace("shown: 11", ""));
    files.computeIfPresent(
        "grids/STD-2018.yaml", (_, text) -> text.replace("O Y G G B", "O Y G G"));
    assertThatIllegalStateException()
        .isThrownBy(() -> RuleReader.read(files))
        .withMessageContaining("cuts/GRAD-2025.yaml: status must hold four cuts.")
        .withMessageContaining("cuts of CCI: two files hold for 2023.")
        .withMessageContaining("sizes/sizes-2024.yaml: shown must be there")
        .withMessageContaining("grids/STD-2018.yaml: A colour table has 25 cells, not (24).");
    assertThatIllegalStateException()
        .isThrownBy(() -> RuleReader.read(Map.of("sizes/a.yaml", "{ broken")));
  }
}
