package org.foothill.reportcard.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.foothill.reportcard.EditionPages;
import org.foothill.reportcard.pages.InventedCard;
import org.foothill.reportcard.pages.InventedPlan;
import org.foothill.site.PageClient;
import org.foothill.site.Shell;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Schools and the district of the invented town side by side. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComparePagesTest {
  private static final String DISTRICT = InventedPlan.DISTRICT.cds();
  private PageClient client;
  private EditionPages edition;

  @BeforeAll
  void start() {
    var context = InventedCard.start();
    client = Shell.client(context);
    edition = context.getBean(EditionPages.class);
  }

  private static String school(int number) {
    return InventedPlan.school(number).cds();
  }

  @Test
  void twoLinksLeadFromTheListToAPair() {
    var first = client.page("/en/compare");
    var second = client.page(link(first, "Buckeye"));
    assertThat(second.select("h1").text()).isEqualTo("Compare Buckeye with another place");
    assertThat(second.select("main li a").eachText())
        .startsWith("Foothill Unified", "Acacia", "Ceanothus")
        .doesNotContain("Buckeye", "Manzanita");
    // Acacia stands before Buckeye in the plan, so the pair has its address.
    var address = link(second, "Acacia");
    assertThat(address).endsWith("/compare/" + school(0) + "/" + school(1));
    assertThat(client.page(address).select("h1").text()).isEqualTo("Acacia and Buckeye");
  }

  private static String link(Document page, String text) {
    return page.select("main a").stream()
        .filter(link -> link.text().equals(text))
        .findFirst()
        .orElseThrow()
        .attr("href");
  }

  @Test
  void eachPairExistsOnce() {
    var pairs =
        edition.paths().stream().filter(path -> path.matches("/compare/\\d+/\\d+")).toList();
    // Seven elementary, two middle and three high schools, each also beside the district.
    assertThat(pairs).hasSize(21 + 1 + 3 + 12).doesNotHaveDuplicates();
    client.page(get("/en/compare/" + school(1) + "/" + school(0)), 404);
    client.page(get("/en/compare/" + school(0) + "/" + school(11)), 404);
    client.page(get("/en/compare/" + school(0) + "/" + school(0)), 404);
    client.page(get("/en/compare/nobody"), 404);
  }

  @Test
  void sharesHaveIntervalsAndTheAnswerFollowsTheRuleOfNoise() {
    for (var page : client.inBothLanguages("/compare/" + DISTRICT + "/" + school(0))) {
      assertThat(page.select("svg title")).isNotEmpty();
      assertThat(page.select("main").text()).doesNotContain("compare.");
    }
    var page = client.page("/en/compare/" + DISTRICT + "/" + school(0));
    var absence = row(page, "Chronic absence");
    assertThat(absence.select("td").get(0).text()).isEqualTo("19.4% likely 18.8–20.1%");
    assertThat(absence.select("td").getLast().text()).isEqualTo("Higher at Foothill Unified");
    // Shares of days have no students to make an interval of.
    assertThat(row(page, "Attendance").select("svg")).isEmpty();
    assertThat(row(page, "Attendance").text()).doesNotContain("likely");
    assertThat(row(page, "Students on census day").select("td").getLast().text())
        .isEqualTo("How large each place is");
  }

  private static Element row(Document page, String begin) {
    return page.select("tbody tr").stream()
        .filter(row -> row.select("th").text().startsWith(begin))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsHiddenStaysHidden() {
    // The last high school is so small that some of its figures are hidden.
    var page = client.page("/en/compare/" + DISTRICT + "/" + school(11));
    var hidden =
        page.select("tbody tr").stream()
            .filter(row -> row.select("td").get(1).text().contains("Hidden"))
            .toList();
    assertThat(hidden).isNotEmpty();
    for (var row : hidden) {
      assertThat(row.select("td").getLast().text()).isEqualTo("Not compared");
      assertThat(row.select("svg")).isEmpty();
    }
  }
}
