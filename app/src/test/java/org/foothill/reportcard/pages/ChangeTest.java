package org.foothill.reportcard.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.foothill.core.IndicatorId;
import org.foothill.core.Language;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;
import org.foothill.disclosure.figures.DrawnFigures;
import org.foothill.disclosure.figures.PublicFigure;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.indicators.definitions.CatalogueReader;
import org.foothill.indicators.definitions.CatalogueSettings;
import org.foothill.reportcard.sentences.Change;
import org.foothill.site.Text;
import org.junit.jupiter.api.Test;

/** What pages conclude from figures. */
class ChangeTest {
  private static final PlaceId PLACE = new PlaceId("1999999");
  private static final Catalogue CATALOGUE = catalogue();

  private static Catalogue catalogue() {
    try {
      return CatalogueReader.read(CatalogueSettings.builtIn());
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static Indicator indicator(String code) {
    return CATALOGUE.find(new IndicatorId(code)).orElseThrow();
  }

  private static PublicFigure figure(String code, int year, String text) {
    return DrawnFigures.of("%s %d 1999999 ALL %s".formatted(code, year, text))
        .find(new IndicatorId(code), new SchoolYear(year), PLACE, StudentGroup.ALL)
        .orElseThrow();
  }

  private static Change change(String code, String from, String to) {
    return Change.between(indicator(code), figure(code, 2025, from), figure(code, 2026, to))
        .orElseThrow();
  }

  @Test
  void fewerAbsencesAreBetterAndMoreGraduatesAreToo() {
    assertThat(change("ATT-CHRONIC", "300/1000", "200/1000").meaning())
        .isEqualTo(Change.Meaning.BETTER);
    assertThat(change("ATT-CHRONIC", "200/1000", "300/1000").meaning())
        .isEqualTo(Change.Meaning.WORSE);
    assertThat(change("GRAD-ACGR", "800/1000", "900/1000").meaning())
        .isEqualTo(Change.Meaning.BETTER);
  }

  @Test
  void theSameStepIsNoiseAmongFewAndNewsAmongMany() {
    assertThat(change("ATT-CHRONIC", "20/100", "25/100").way()).isEqualTo(Change.Way.SAME);
    assertThat(change("ATT-CHRONIC", "2000/10000", "2500/10000").way()).isEqualTo(Change.Way.UP);
  }

  @Test
  void halfAPointOfDaysIsAMovement() {
    assertThat(change("ATT-RATE", "930/1000", "935/1000").way()).isEqualTo(Change.Way.UP);
    assertThat(change("ATT-RATE", "930/1000", "934/1000").way()).isEqualTo(Change.Way.SAME);
  }

  @Test
  void nothingIsConcludedFromBandsAndHiddenFigures() {
    for (var text : new String[] {"95..100/40", "hidden", "nobody"}) {
      assertThat(
              Change.between(
                  indicator("GRAD-ACGR"),
                  figure("GRAD-ACGR", 2025, "80/100"),
                  figure("GRAD-ACGR", 2026, text)))
          .isEmpty();
    }
  }

  @Test
  void whatItWouldTakeIsCountedInWholeStudents() {
    var rate = (PublicFigure.Rate) figure("COL-AG", 2026, "47/100");
    assertThat(Target.missing(indicator("COL-AG"), rate, new BigDecimal("60")))
        .isEqualTo(OptionalLong.of(13));
    assertThat(Target.missing(indicator("COL-AG"), rate, new BigDecimal("47"))).isEmpty();
    var absent = (PublicFigure.Rate) figure("ATT-CHRONIC", 2026, "20/99");
    assertThat(Target.missing(indicator("ATT-CHRONIC"), absent, new BigDecimal("15")))
        .isEqualTo(OptionalLong.of(6));
  }

  @Test
  void aHiddenFigureHasARowWithoutAnyNumber() {
    var figures =
        DrawnFigures.of(
            """
            ATT-CHRONIC 2026 1999999 ALL 200/1000
            ATT-CHRONIC 2026 1999999 EL hidden
            ATT-CHRONIC 2026 1999999 SWD 95..100/40
            """);
    var sources =
        new Sources(
            new InventedPlan(),
            CATALOGUE,
            figures,
            PublicPagesTest.RULES,
            org.foothill.published.StateFigures.NONE,
            org.foothill.reportcard.sentences.Sentences.UNAPPROVED);
    var voice = Voice.of(texts());
    var csv = new String(Csv.of(sources, voice, indicator("ATT-CHRONIC")), StandardCharsets.UTF_8);
    assertThat(csv.lines())
        .containsExactly(
            "year,place_code,place,group_code,group,percent,percent_low,percent_high,part,whole,students,status",
            "2025-26,1999999,Foothill Unified,ALL,All students,20.0,,,200,1000,,shown",
            "2025-26,1999999,Foothill Unified,EL,English learners,,,,,,,hidden",
            "2025-26,1999999,Foothill Unified,SWD,Students with disabilities,,95,100,,40,,band");
  }

  private static Text texts() {
    return new Text() {
      @Override
      public Language language() {
        return Language.ENGLISH;
      }

      @Override
      public String of(String key, Object... arguments) {
        return key;
      }
    };
  }
}
