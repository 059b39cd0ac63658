package org.foothill.reportcard.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.foothill.core.Language;
import org.foothill.disclosure.figures.DrawnFigures;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.indicators.definitions.CatalogueReader;
import org.foothill.indicators.definitions.CatalogueSettings;
import org.foothill.site.Shell;
import org.foothill.site.Texts;
import org.junit.jupiter.api.Test;

/** Rows that add up what is hidden, from nothing but what is shown. */
class TogetherTest {
  private static final Catalogue CATALOGUE = catalogue();
  private static final Voice VOICE =
      Voice.of(Shell.empty().start().getBean(Texts.class).in(Language.ENGLISH));

  private static Catalogue catalogue() {
    try {
      return CatalogueReader.read(CatalogueSettings.builtIn());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Indicator indicator(String code) {
    return CATALOGUE.indicators().stream()
        .filter(each -> each.id().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Sources sources(String table) {
    return new Sources(
        new InventedPlan(),
        CATALOGUE,
        DrawnFigures.of(table),
        PublicPagesTest.RULES,
        org.foothill.published.StateFigures.NONE,
        org.foothill.reportcard.sentences.Sentences.UNAPPROVED);
  }

  private static List<String> rows(String code, String table) {
    return GroupParts.of(sources(table), VOICE, indicator(code), Optional.empty()).rows().stream()
        .map(row -> "%s: %s of %s".formatted(row.name(), row.figure().text(), row.whole().text()))
        .filter(row -> row.contains("together"))
        .toList();
  }

  @Test
  void hiddenGroupsAreTheWholeLessWhatIsShown() {
    assertThat(
            rows(
                "ATT-CHRONIC",
                """
                ATT-CHRONIC 2026 1999999 ALL 200/1000
                ATT-CHRONIC 2026 1999999 GF hidden
                ATT-CHRONIC 2026 1999999 GM 190/970
                ATT-CHRONIC 2026 1999999 GX hidden
                """))
        .containsExactly("2 groups hidden above, together: 33.3% of 30");
  }

  @Test
  void studentsOfNoGroupAreSaidToBeAmongThem() {
    assertThat(
            rows(
                "ENR-CENSUS",
                """
                ENR-CENSUS 2026 1999999 ALL 1000
                ENR-CENSUS 2026 1999999 HI 900
                ENR-CENSUS 2026 1999999 AA hidden
                ENR-CENSUS 2026 1999999 PI hidden
                """))
        .containsExactly(
            "2 groups hidden above and students in none of the groups, together: 100 of ");
  }

  @Test
  void aRangeAmongTheShownMakesARange() {
    assertThat(
            rows(
                "ATT-CHRONIC",
                """
                ATT-CHRONIC 2026 1999999 ALL 100/300
                ATT-CHRONIC 2026 1999999 EO 90/200
                ATT-CHRONIC 2026 1999999 EL 0..5/40
                ATT-CHRONIC 2026 1999999 RFEP hidden
                ATT-CHRONIC 2026 1999999 IFEP hidden
                """))
        .containsExactly(
            "2 groups hidden above and students in none of the groups, together: 13–17% of 60");
  }

  @Test
  void tooFewTogetherAreNotAddedUp() {
    for (int shown : List.of(988, 989, 1000)) {
      assertThat(
              rows(
                  "ENR-CENSUS",
                  """
                  ENR-CENSUS 2026 1999999 ALL 1000
                  ENR-CENSUS 2026 1999999 GM %d
                  ENR-CENSUS 2026 1999999 GF hidden
                  ENR-CENSUS 2026 1999999 GX hidden
                  """
                      .formatted(shown)))
          .isEmpty();
    }
  }

  @Test
  void oneHiddenGroupIsNotAddedUp() {
    assertThat(
            rows(
                "ENR-CENSUS",
                """
                ENR-CENSUS 2026 1999999 ALL 1000
                ENR-CENSUS 2026 1999999 GM 500
                ENR-CENSUS 2026 1999999 GF hidden
                """))
        .isEmpty();
  }

  @Test
  void aCompleteOutcomeOfAllHiddenOnesIsNotSaid() {
    for (int part : List.of(190, 189, 160, 161)) {
      assertThat(
              rows(
                  "ATT-CHRONIC",
                  """
                  ATT-CHRONIC 2026 1999999 ALL 190/1000
                  ATT-CHRONIC 2026 1999999 GM %d/970
                  ATT-CHRONIC 2026 1999999 GF hidden
                  ATT-CHRONIC 2026 1999999 GX hidden
                  """
                      .formatted(part)))
          .isEmpty();
    }
  }

  @Test
  void aWholeThatIsNotShownHasNoRest() {
    assertThat(
            rows(
                "ENR-CENSUS",
                """
                ENR-CENSUS 2026 1999999 ALL hidden
                ENR-CENSUS 2026 1999999 GM 500
                ENR-CENSUS 2026 1999999 GF hidden
                ENR-CENSUS 2026 1999999 GX hidden
                """))
        .isEmpty();
  }

  @Test
  void schoolsAreAddedUpWhereAStudentBelongsToOne() {
    var table = new StringBuilder();
    for (var code : List.of("ENR-CENSUS", "ATT-CHRONIC")) {
      boolean counts = code.equals("ENR-CENSUS");
      table.append(code + " 2026 1999999 ALL " + (counts ? "1000" : "300/1000") + "\n");
      for (int i = 0; i < 3; i++) {
        table.append(
            code
                + " 2026 "
                + InventedPlan.school(i)
                + " ALL "
                + (i > 0 ? "hidden" : counts ? "976" : "290/976")
                + "\n");
      }
    }
    var sources = sources(table.toString());
    var students =
        SchoolParts.of(sources, VOICE, indicator("ENR-CENSUS"), Optional.empty()).together();
    assertThat(students.orElseThrow().figure().text()).isEqualTo("24");
    assertThat(
            SchoolParts.of(sources, VOICE, indicator("ATT-CHRONIC"), Optional.empty()).together())
        .isEmpty();
    var csv = new String(Csv.of(sources, VOICE, indicator("ENR-CENSUS")), StandardCharsets.UTF_8);
    assertThat(csv.lines().filter(line -> line.endsWith("together")))
        .containsExactly(
            "2025-26,,The district without the schools shown above (2 schools are hidden),,,,,,,,24,together");
  }
}
