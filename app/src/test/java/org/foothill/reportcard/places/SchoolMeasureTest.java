package org.foothill.reportcard.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.foothill.core.Language;
import org.foothill.disclosure.figures.DrawnFigures;
import org.foothill.disclosure.figures.Figures;
import org.foothill.reportcard.EditionPages;
import org.foothill.reportcard.pages.InventedCard;
import org.foothill.reportcard.pages.InventedPlan;
import org.foothill.reportcard.pages.Nowhere;
import org.foothill.reportcard.sentences.Approval;
import org.foothill.reportcard.sentences.Draft;
import org.foothill.reportcard.sentences.Sentences;
import org.foothill.reportcard.sentences.Standing;
import org.foothill.site.PageClient;
import org.foothill.site.Shell;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** One measure at one school. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchoolMeasureTest {
  private static final String ACACIA = InventedPlan.school(0).cds();
  private static final String BUCKEYE = InventedPlan.school(1).cds();
  private static final String ABSENCE = "/schools/" + ACACIA + "/ATT-CHRONIC";
  private PageClient client;
  private EditionPages edition;

  /** Without the annotation of a configuration, which the whole application would find too. */
  static class School {
    @Bean
    @Primary
    Figures schoolFigures() {
      return DrawnFigures.of(
          """
          ATT-CHRONIC 2025 1999999 ALL 2400/10000
          ATT-CHRONIC 2026 1999999 ALL 1800/10000
          ATT-CHRONIC 2026 1999999 HI 1200/5000
          ATT-CHRONIC 2025 %1$s ALL 160/400
          ATT-CHRONIC 2026 %1$s ALL 100/400
          ATT-CHRONIC 2026 %1$s HI 90/240
          ATT-CHRONIC 2026 %1$s EL hidden
          ATT-CHRONIC 2025 %2$s ALL hidden
          ATT-CHRONIC 2026 %2$s ALL hidden
          ATT-RATE 2026 1999999 ALL 93000/100000
          ATT-RATE 2026 %1$s ALL 920/1000
          """
              .formatted(ACACIA, BUCKEYE));
    }

    /** The attendance rate in words of its own, everything else as the rules wrote it. */
    @Bean
    @Primary
    Sentences approved() {
      return new Sentences() {
        @Override
        public List<Standing> list(Language language) {
          return List.of();
        }

        @Override
        public List<Standing> standing(List<Draft> drafts) {
          return drafts.stream().map(draft -> approved(draft)).toList();
        }
      };
    }

    private static Standing approved(Draft draft) {
      var text = draft.id().subject().equals("ATT-RATE") ? "Our own words." : draft.text();
      return new Standing.Approved(
          draft,
          new Approval(
              draft.id(), draft.language(), draft.slots(), text, "steward", Instant.EPOCH));
    }
  }

  @BeforeAll
  void start() {
    var context = InventedCard.start(School.class);
    client = Shell.client(context);
    edition = context.getBean(EditionPages.class);
  }

  @Test
  void itSaysTheNewestFigureHowItMovedAndForWhom() {
    var page = client.page("/en" + ABSENCE);
    assertThat(page.select("h1").text()).isEqualTo("Acacia: Chronic absence");
    assertThat(page.select(".lead").text())
        .isEqualTo(
            "About 1 in 4 students (25%) missed 10 percent or more of school days in 2025–26.");
    assertThat(page.select(".hero").text())
        .contains("That is 15 points lower than the year before.", "Getting better");
    assertThat(page.select("table").getFirst().select("tbody tr").eachText())
        .containsExactly("2024–25 40.0% 160 400 24.0%", "2025–26 25.0% 100 400 18.0%");
    assertThat(page.select("svg.wide text.beside-text").text()).isEqualTo("District 18%");
    assertThat(page.select("svg.wide desc").getFirst().text())
        .isEqualTo("2024–25: 40%; 2025–26: 25%. The whole district: 2024–25: 24%, 2025–26: 18%.");
    assertThat(page.select("main").text())
        .contains("The largest gap that can be shown: Hispanic or Latino, at 37.5%.")
        .contains("Not shown, to protect students: English learners.");
  }

  @Test
  void itIsTheSameInBothLanguagesAndLeadsOn() {
    for (var page : client.inBothLanguages(ABSENCE)) {
      assertThat(page.select("main").text()).doesNotContain("card.", "compare.");
      assertThat(page.select("main a").eachAttr("href"))
          .anyMatch(link -> link.endsWith("/indicators/ATT-CHRONIC#counted"))
          .anyMatch(link -> link.endsWith("/schools/" + ACACIA))
          .anyMatch(link -> link.endsWith("/compare/" + ACACIA))
          .anyMatch(link -> link.endsWith(ABSENCE + ".csv"));
    }
  }

  @Test
  void aSentenceInSomebodysOwnWordsLendsNoPattern() {
    var page = client.page("/en/schools/" + ACACIA + "/ATT-RATE");
    assertThat(page.select(".lead").text()).isEqualTo("2025–26: 92%");
    var fresh = Shell.client(InventedCard.start());
    assertThat(fresh.page("/en" + ABSENCE).select(".lead").text())
        .as("nobody approved anything")
        .isEqualTo("2025–26: 9.2%");
  }

  @Test
  void thereIsNoPageWhereNothingIsShown() {
    var hidden = "/schools/" + BUCKEYE + "/ATT-CHRONIC";
    assertThat(edition.paths())
        .contains(ABSENCE, ABSENCE + ".csv")
        .doesNotContain(hidden, hidden + ".csv");
    for (var path : List.of(hidden, hidden + ".csv", ABSENCE + "/x", "/schools/1/ATT-CHRONIC")) {
      client.page(get("/en" + path), 404);
    }
    client.page(get("/en/schools/" + ACACIA + "/GRAD-ACGR"), 404);
    assertThat(client.page("/en/schools/" + BUCKEYE).select("tbody th a").eachAttr("href"))
        .containsExactly("/en/indicators/ATT-CHRONIC");
    assertThat(client.page("/en/indicators/ATT-CHRONIC").select("tbody th a").eachAttr("href"))
        .containsExactly("/en" + ABSENCE, "/en/schools/" + BUCKEYE);
  }

  @Test
  void theTableToTakeAlongHasTheSchoolAndItsDistrictAndNobodyElse() {
    assertThat(client.perform(get("/en" + ABSENCE + ".csv")).getStatus()).isEqualTo(200);
    var table =
        new String(
            edition.render(ABSENCE + ".csv", Language.ENGLISH, Nowhere.LINKS),
            StandardCharsets.UTF_8);
    assertThat(table.lines().skip(1))
        .containsExactly(
            "2024-25,1999999,Foothill Unified,ALL,All students,24.0,,,2400,10000,,shown",
            "2024-25,%s,Acacia,ALL,All students,40.0,,,160,400,,shown".formatted(ACACIA),
            "2025-26,1999999,Foothill Unified,ALL,All students,18.0,,,1800,10000,,shown",
            "2025-26,%s,Acacia,ALL,All students,25.0,,,100,400,,shown".formatted(ACACIA),
            "2025-26,%s,Acacia,HI,Hispanic or Latino,37.5,,,90,240,,shown".formatted(ACACIA),
            "2025-26,%s,Acacia,EL,English learners,,,,,,,hidden".formatted(ACACIA));
  }
}
