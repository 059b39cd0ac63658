package org.foothill.reportcard.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.foothill.core.Language;
import org.foothill.reportcard.pages.InventedCard;
import org.foothill.site.PageClient;
import org.foothill.site.Shell;
import org.foothill.site.charts.Scan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What leaves the site: feeds, embeds, codes to scan. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharingTest {
  private PageClient client;

  @BeforeAll
  void start() {
    client = Shell.client(InventedCard.start());
  }

  private Document feed(String address) throws Exception {
    var answer = client.perform(get(address));
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentType()).startsWith("application/atom+xml");
    return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8), "", Parser.xmlParser());
  }

  @Test
  void everyMeasureHasAnEntryWithItsSentence() throws Exception {
    var feed = feed("/en/feeds/figures.atom");
    assertThat(feed.select("feed > title").text()).isEqualTo("Chaparral Together: New figures");
    assertThat(feed.select("feed").attr("xml:lang")).isEqualTo("en");
    assertThat(feed.select("feed > id").text()).startsWith("urn:uuid:");
    assertThat(feed.select("feed > author > name").text()).isEqualTo("Chaparral Together");
    assertThat(feed.select("entry > id").eachText()).doesNotHaveDuplicates();
    var absence =
        feed.select("entry").stream()
            .filter(entry -> entry.select("link").attr("href").endsWith("/ATT-CHRONIC"))
            .findFirst()
            .orElseThrow();
    assertThat(absence.select("title").text()).isEqualTo("Chronic absence, 2025–26");
    assertThat(absence.select("link").attr("href")).isEqualTo("../indicators/ATT-CHRONIC");
    assertThat(absence.select("summary").text()).isNotEmpty();
  }

  @Test
  void theSameReleaseGivesTheSameFeed() throws Exception {
    assertThat(feed("/es/feeds/figures.atom").outerHtml())
        .isEqualTo(feed("/es/feeds/figures.atom").outerHtml());
    assertThat(feed("/es/feeds/figures.atom").select("entry > id").eachText())
        .doesNotContainAnyElementsOf(
            feed("/en/feeds/figures.atom").select("entry > id").eachText());
  }

  @Test
  void aFeedWithoutNewsIsWholeAndPagesNameBothFeeds() throws Exception {
    var feed = feed("/en/feeds/corrections.atom");
    assertThat(feed.select("entry")).isEmpty();
    assertThat(feed.select("feed > updated").text()).isEqualTo("1970-01-01T00:00:00Z");
    assertThat(client.page("/en").select("link[type=application/atom+xml]").eachAttr("href"))
        .containsExactly("/en/feeds/figures.atom", "/en/feeds/corrections.atom");
    client.page(get("/en/feeds/other.atom"), 404);
  }

  @Test
  void namesWithSignsOfMarkupStayNames() {
    var feed =
        new AtomFeed(
            "A & B",
            "\"<A>\"",
            Language.ENGLISH,
            "figures.atom",
            "",
            List.of(new AtomFeed.Entry("x", "1 < 2", Instant.EPOCH, "../a?b&c", "& so on")));
    var read =
        Jsoup.parse(new String(feed.bytes(), StandardCharsets.UTF_8), "", Parser.xmlParser());
    assertThat(read.select("feed > title").text()).isEqualTo("A & B");
    assertThat(read.select("author > name").text()).isEqualTo("\"<A>\"");
    assertThat(read.select("entry > link").attr("href")).isEqualTo("../a?b&c");
    assertThat(read.select("entry > summary").text()).isEqualTo("& so on");
  }

  @Test
  void anEmbedIsOneMeasureAndTheWayBack() {
    for (var language : List.of("en", "es")) {
      var page = client.page("/" + language + "/embed/ATT-CHRONIC");
      assertThat(page.select("script, form, nav, header, iframe")).isEmpty();
      assertThat(page.select("h1")).hasSize(1);
      assertThat(page.select("svg.wide")).hasSize(1);
      assertThat(page.select("tbody tr")).hasSizeGreaterThanOrEqualTo(4);
      assertThat(page.select("main a").attr("href"))
          .isEqualTo("/" + language + "/indicators/ATT-CHRONIC");
      assertThat(page.select("main a").attr("target")).isEqualTo("_top");
    }
    client.page(get("/en/embed/NO-SUCH"), 404);
  }

  @Test
  void withoutAPublicAddressThereIsNothingToScanOrCopy() {
    var page = client.page("/en/indicators/ATT-CHRONIC");
    assertThat(page.select(".scan, .snippet")).isEmpty();
    assertThat(page.select(".share a").attr("href")).isEqualTo("/en/embed/ATT-CHRONIC");
  }

  @Test
  void aCodeHasAQuietZoneAndDarkModules() {
    var scan = Scan.of("https://plan.example.org/en/indicators/ATT-CHRONIC");
    assertThat(scan.size()).isBetween(29, 60);
    assertThat(scan.path()).startsWith("M4 4h1v1h-1z").doesNotContain("M3 ", " 3h");
    assertThat(Scan.of("https://plan.example.org/es")).isNotEqualTo(scan);
  }
}
