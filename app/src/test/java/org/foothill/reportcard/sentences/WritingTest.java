package org.foothill.reportcard.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
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
import org.foothill.site.Shell;
import org.foothill.site.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What sentences say of drawn figures, in both languages. */
class WritingTest {
  private static final PlaceId PLACE = new PlaceId("1999999");
  private static final Texts TEXTS = Shell.empty().start().getBean(Texts.class);
  private static final Catalogue CATALOGUE = catalogue();

  private static Catalogue catalogue() {
    try {
      return CatalogueReader.read(CatalogueSettings.builtIn());
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** Figures by year, the newest last: {@code "300/1000; 200/1000"}. */
  private static List<Draft> drafts(String code, String figures, String groups, Language language) {
    return new Writing(TEXTS.in(language)).of(material(code, figures, groups));
  }

  static Material material(String code, String figures, String groups) {
    var indicator = CATALOGUE.find(new IndicatorId(code)).orElseThrow();
    var texts = figures.split(";");
    var table = new StringBuilder();
    for (int i = 0; i < texts.length; i++) {
      table.append(
          "%s %d 1999999 ALL %s%n".formatted(code, 2027 - texts.length + i, texts[i].strip()));
    }
    for (var group : groups.isEmpty() ? new String[0] : groups.split(";")) {
      table.append("%s 2026 1999999 %s%n".formatted(code, group.strip()));
    }
    var drawn = DrawnFigures.of(table.toString());
    var years = new ArrayList<PublicFigure>();
    for (int year = 2027 - texts.length; year <= 2026; year++) {
      find(drawn, indicator, year, StudentGroup.ALL).ifPresent(years::add);
    }
    return new Material(
        indicator,
        new SchoolYear(2026),
        years,
        CATALOGUE.groups().stream()
            .filter(group -> group.published())
            .flatMap(group ->
                find(drawn, indicator, 2026, group.group()).stream()
                    .map(figure -> new Material.Group(group, figure)))
            .toList());
  }

  private static Optional<PublicFigure> find(
      DrawnFigures drawn, Indicator indicator, int year, StudentGroup group) {
    return drawn.find(indicator.id(), new SchoolYear(year), PLACE, group);
  }

  private static String english(String code, String figures, String groups) {
    return texts(drafts(code, figures, groups, Language.ENGLISH));
  }

  private static String spanish(String code, String figures, String groups) {
    return texts(drafts(code, figures, groups, Language.SPANISH));
  }

  private static String texts(List<Draft> drafts) {
    return String.join(" ", drafts.stream().map(Draft::text).toList()).replace('\u00a0', ' ');
  }

  @ParameterizedTest(name = "{0} percent: {1} {2}")
  @CsvSource({
    "0.1, ALMOST_NO, 0",
    "3.0, ALMOST_NO, 0",
    "3.1, PERCENT, 0",
    "8.4, PERCENT, 0",
    "8.5, ONE_IN, 10",
    "11.5, ONE_IN, 10",
    "11.6, PERCENT, 0",
    "18.5, ONE_IN, 5",
    "21.5, ONE_IN, 5",
    "23.4, PERCENT, 0",
    "23.5, ONE_IN, 4",
    "31.9, ONE_IN, 3",
    "34.9, PERCENT, 0",
    "47.9, PERCENT, 0",
    "48.0, HALF, 0",
    "52.0, HALF, 0",
    "52.1, PERCENT, 0",
    "97.5, PERCENT, 0"
  })
  void sharesAreSaidAsPeopleSayThem(String percent, String kind, int n) {
    assertThat(ShareWords.of(new java.math.BigDecimal(percent)))
        .isEqualTo(new ShareWords(ShareWords.Kind.valueOf(kind), n));
  }

  @Test
  void theHeadlineAndTheChangeAreSaidInBothLanguages() {
    assertThat(english("ATT-CHRONIC", "2600/10000; 2400/10000; 1500/10000; 1490/10000", ""))
        .isEqualTo(
            "14.9% of students missed 10 percent or more of school days in 2025–26."
                + " That is about the same as the year before, and 11.1 points lower than in"
                + " 2022–23. Here, lower is better.");
    assertThat(spanish("ATT-CHRONIC", "2600/10000; 2400/10000; 1500/10000; 1490/10000", ""))
        .isEqualTo(
            "El 14.9 % de los estudiantes faltó al 10 por ciento o más de los días de clase en"
                + " 2025–26. Es casi igual que el año anterior, y 11.1 puntos menos que en 2022–23."
                + " Aquí, más bajo es mejor.");
    assertThat(english("GRAD-ACGR", "880/1000", ""))
        .isEqualTo("88% of students in the class of 2026 graduated in four years.");
    assertThat(english("ENR-CENSUS", "14000; 13400", ""))
        .isEqualTo(
            "13,400 students were enrolled in October 2025."
                + " That is 600 students fewer than the year before.");
    assertThat(english("ATT-RATE", "9310/10000", ""))
        .isEqualTo("On average, students came to school on 93.1% of school days in 2025–26.");
  }

  @Test
  void anUpOrDownWithinChanceIsAboutTheSame() {
    assertThat(english("GRAD-ACGR", "281/900; 252/880", "")).contains("about the same as the year");
    assertThat(english("GRAD-ACGR", "281/900; 200/880", "")).contains("lower than the year before");
  }

  @Test
  void nothingIsComparedWithWhatIsNotShownExactly() {
    for (var text : List.of("hidden", "95..100/400", "nobody")) {
      assertThat(drafts("GRAD-ACGR", text + "; 880/1000", "", Language.ENGLISH)).hasSize(1);
      assertThat(drafts("GRAD-ACGR", "880/1000; " + text, "", Language.ENGLISH)).hasSize(1);
    }
    assertThat(english("GRAD-ACGR", "95..100/400", ""))
        .isEqualTo(
            "95–100% of students in the class of 2026 graduated in four years."
                + " The exact share is not shown, to protect students.");
    assertThat(english("GRAD-ACGR", "hidden", ""))
        .isEqualTo("The figure for 2025–26 is hidden to protect student privacy.");
  }

  @Test
  void theLargestGapIsOnTheSideThatTheMeasureWantsToLeave() {
    var groups = "EL 250/500; SWD 480/500; FOS hidden; W 400/450";
    assertThat(english("GRAD-ACGR", "880/1000", groups))
        .endsWith(
            "The largest gap that can be shown: English learners, at 50%."
                + " That is 38 points below all students.");
    assertThat(english("ATT-CHRONIC", "200/1000", "EL 250/500; SWD 480/500"))
        .endsWith("Students with disabilities, at 96%. That is 76 points above all students.");
    assertThat(english("GRAD-ACGR", "880/1000", "EL 87/100")).doesNotContain("gap");
  }

  /** A second computation of the noise rule, from its formula and in another form. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void movementsAreSaidJustWhenTheyAreBeyondChance(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      int n1 = 20 + random.nextInt(2000);
      int n2 = 20 + random.nextInt(2000);
      int x1 = random.nextInt(n1 + 1);
      int x2 =
          random.nextBoolean() ? (int) Math.round((double) x1 * n2 / n1) : random.nextInt(n2 + 1);
      double p = (double) (x1 + x2) / (n1 + n2);
      double square = Math.pow((double) x2 / n2 - (double) x1 / n1, 2);
      double variance = p * (1 - p) * (n1 + n2) / ((double) n1 * n2);
      boolean moved = square > 1.96 * 1.96 * variance;
      var said = english("GRAD-ACGR", x1 + "/" + n1 + "; " + x2 + "/" + n2, "");
      assertThat(said.contains("about the same"))
          .as("%d/%d, %d/%d: %s", x1, n1, x2, n2, said)
          .isEqualTo(!moved);
    }
  }

  static LongStream seeds() {
    return new Random().longs(5);
  }

  @Test
  void slotsChangeWithTheFigureAndNotWithTheLanguage() {
    var english = drafts("GRAD-ACGR", "800/1000; 880/1000", "", Language.ENGLISH);
    var spanish = drafts("GRAD-ACGR", "800/1000; 880/1000", "", Language.SPANISH);
    var later = drafts("GRAD-ACGR", "800/1000; 881/1001", "", Language.ENGLISH);
    assertThat(english)
        .extracting(Draft::slots)
        .containsExactlyElementsOf(spanish.stream().map(Draft::slots).toList());
    assertThat(english.getFirst().slots()).isEqualTo("GRAD-ACGR v1 2026 880/1000");
    assertThat(later.getFirst().slots()).isNotEqualTo(english.getFirst().slots());
  }

  /** Every published measure, with every kind of figure, in both languages. */
  @Test
  void everySentenceIsReadableInGradeEightAndKind() {
    for (var language : List.of(Language.ENGLISH, Language.SPANISH)) {
      var together = new ReadingLevel(0, 0, 0);
      for (var indicator : CATALOGUE.indicators()) {
        if (indicator.published() && indicator.use().family().isEmpty()) {
          boolean count = indicator.unit() == Indicator.Unit.COUNT;
          var figures = count ? "14000; 13900; 12000" : "200/1000; 300/1000; 241/1000";
          for (var draft : drafts(indicator.id().code(), figures, "EL 300/500", language)) {
            var level = ReadingLevel.of(draft.text(), language);
            assertThat(level.grade(language)).as(draft.text()).isLessThan(11);
            assertThat(KindWords.missedIn(draft.text(), language)).as(draft.text()).isEmpty();
            together = together.plus(level);
          }
        }
      }
      assertThat(together.words()).isGreaterThan(200);
      assertThat(together.grade(language))
          .as(language.tag())
          .isLessThanOrEqualTo(ReadingLevel.HIGHEST);
    }
  }
}
