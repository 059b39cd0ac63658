package org.foothill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A resident with a phone looks something up, understands it and takes it along. */
class ResidentTest {
  private static final String MEASURE = "/es/indicators/ATT-CHRONIC";
  private static Chromium chromium;

  @BeforeAll
  static void openTheBrowser() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void closeTheBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  /** Everything on a phone, in Spanish, without script, in three taps from the first page. */
  @Test
  void aResidentFindsASchoolReadsAMeasureAndTakesItsTable() throws Exception {
    try (var walk = chromium.walk(390, 844, ColorScheme.LIGHT, false)) {
      var page = walk.page();
      page.navigate("/es");
      page.locator("form[role=search] input[name=q]").fill("marshall");
      page.locator("form[role=search] button").tap();
      page.locator("main .rows a").first().tap();
      assertThat(page.locator("h1")).containsText("Marshall");
      fitsThePhone(page);

      page.locator("main tbody th a[href$='/ATT-CHRONIC']").first().tap();
      assertThat(page.locator("h1")).containsText("Ausentismo crónico");
      assertThat(page.locator("h1")).containsText("Marshall");
      assertThat(page.locator(".lead").first()).containsText("%");
      assertThat(page.locator("figure svg.narrow[role=img]").first()).isVisible();
      fitsThePhone(page);

      var download =
          page.waitForDownload(() -> page.locator(".downloads a[href$='.csv']").first().tap());
      assertThat(download.suggestedFilename()).isEqualTo("ATT-CHRONIC.csv");
      var table = Files.readAllLines(download.path());
      assertThat(table.getFirst()).startsWith("year,place_code,place,group_code,group,percent,");
      assertThat(everybody(table)).isEqualTo(shownYears(page)).hasSizeGreaterThan(1);
      assertThat(walk.complaints()).isEmpty();
    }
  }

  /** The school's rows for everybody: year, percent, part and whole. */
  private static List<String> everybody(List<String> table) {
    return table.stream()
        .map(row -> List.of(row.split(",", -1)))
        .filter(row -> row.get(2).startsWith("Marshall") && row.get(3).equals("ALL"))
        .map(row -> String.join(" ", row.get(0), row.get(5), row.get(8), row.get(9)))
        .toList();
  }

  /** The first table of the page, written as a program would. */
  private static List<String> shownYears(Page page) {
    return page.locator("main table").first().locator("tbody tr").all().stream()
        .map(row ->
            IntStream.range(0, 4)
                .mapToObj(row.locator("th, td")::nth)
                .map(Locator::textContent)
                .map(cell -> cell.replace('–', '-').replaceAll("[\\s\\u00a0\\u202f%,]", ""))
                .collect(Collectors.joining(" ")))
        .toList();
  }

  /** The measure of the whole district is two taps away, with what it means and what to do. */
  @Test
  void aMeasureSaysWhatItMeansAndWhatCanBeDone() {
    try (var walk = chromium.walk(390, 844, ColorScheme.LIGHT, false)) {
      var page = walk.page();
      page.navigate("/es");
      page.locator("main .result h2 a").nth(2).tap();
      page.locator("main a[href$='/indicators/ATT-CHRONIC']").first().tap();
      assertThat(page.locator("h1")).containsText("¿");
      assertThat(page.locator(".lead").first()).not().isEmpty();
      assertThat(page.locator(".standing .tag")).not().isEmpty();
      assertThat(page.locator("main")).containsText("Qué puede hacer usted");
      assertThat(page.locator("main table tbody tr").first()).isVisible();
      fitsThePhone(page);
      assertThat(walk.complaints()).isEmpty();
    }
  }

  /** The address says everything: language, school and measure. */
  @Test
  void aLinkCanBeSentAndTheLanguageChangedWithoutLosingThePage() {
    var school = schoolMeasure();
    try (var friend = chromium.walk(390, 844, ColorScheme.DARK, false)) {
      var page = friend.page();
      page.navigate(school);
      assertThat(page.locator("html")).hasAttribute("lang", "es");
      var spanish = page.locator("main table").first().locator("tbody tr").count();
      page.locator(".tools a[hreflang=en]").tap();
      assertThat(page.locator("html")).hasAttribute("lang", "en");
      assertThat(page.url())
          .isEqualTo(DemoServer.running().address() + school.replace("/es/", "/en/"));
      assertThat(page.locator("main table").first().locator("tbody tr")).hasCount(spanish);
      page.goBack();
      assertThat(page.locator("html")).hasAttribute("lang", "es");
      assertThat(friend.complaints()).isEmpty();
    }
  }

  @Test
  void whoWantsToHearOfNewFiguresFindsAFeedInTheSameLanguage() {
    try (var walk = chromium.walk(390, 844)) {
      var page = walk.page();
      page.navigate("/es");
      page.locator(".foot a[href$='/es/data']").tap();
      var feed = page.locator("main a[href$='/es/feeds/figures.atom']");
      assertThat(feed).isVisible();
      assertThat(page.locator("head link[type='application/atom+xml']")).hasCount(2);
      var answer = page.request().get(feed.getAttribute("href"));
      assertThat(answer.headers().get("content-type")).startsWith("application/atom+xml");
      assertThat(answer.text()).contains("xml:lang=\"es\"", "<entry>", "/es");
    }
  }

  private static String schoolMeasure() {
    try {
      return PublicPages.ofDemo().statuses().keySet().stream()
          .filter(path -> path.matches("/es/schools/\\d+/ATT-CHRONIC"))
          .findFirst()
          .orElseThrow();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** In a frozen edition there is no form: the list of schools is enough. */
  @Test
  void aSchoolIsFoundInThePlainListToo() {
    try (var walk = chromium.walk(320, 640, ColorScheme.DARK, false)) {
      var page = walk.page();
      page.navigate("/es");
      page.locator("main a[href$='/es/schools']").first().click();
      page.locator("main table a:text('Marshall')").first().click();
      assertThat(page.locator("h1")).containsText("Marshall");
      fitsThePhone(page);
    }
  }

  @Test
  void theKeyboardReachesEverythingAndShowsWhereItIs() {
    try (var walk = chromium.walk(1280, 900)) {
      var page = walk.page();
      page.navigate(MEASURE);
      page.keyboard().press("Tab");
      assertThat(page.locator(":focus")).hasClass("skip");
      page.keyboard().press("Enter");
      assertThat(page.url()).endsWith("#main");

      page.locator(".standing summary").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator(".standing dl")).isVisible();

      page.navigate(MEASURE);
      int reachable = page.locator("a[href]:visible, summary:visible, button:visible").count();
      int reached = 0;
      for (int i = 0; i <= reachable + 3; i++) {
        page.keyboard().press("Tab");
        var focus = page.locator(":focus");
        if (focus.count() == 0) {
          break;
        }
        reached++;
        assertThat(outline(focus)).as(focus.textContent()).isNotEqualTo("none");
      }
      assertThat(reached).isGreaterThanOrEqualTo(reachable);
      assertThat(walk.complaints()).isEmpty();
    }
  }

  private static String outline(Locator focus) {
    return String.valueOf(focus.evaluate("element => getComputedStyle(element).outlineStyle"));
  }

  @Test
  void onPaperStandsWhatIsReadAndNothingToClick() {
    try (var walk = chromium.walk(1280, 900, ColorScheme.DARK, true)) {
      var page = walk.page();
      for (var path : List.of("/es", MEASURE, "/es/schools")) {
        page.navigate(path);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".top nav").first()).isHidden();
        assertThat(page.locator("form")).isHidden();
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("main table:visible, main .results:visible").first()).isVisible();
        assertThat(page.evaluate("getComputedStyle(document.body).color"))
            .isEqualTo("rgb(29, 36, 32)");
        assertThat(page.pdf()).isNotEmpty();
      }
    }
  }

  private static void fitsThePhone(Page page) {
    assertThat(Accessibility.cutOff(page, page.url())).isEmpty();
  }
}
