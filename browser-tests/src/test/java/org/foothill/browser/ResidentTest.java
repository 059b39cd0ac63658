package org.foothill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.util.List;
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

  /** Everything on a phone, in Spanish and without script. */
  @Test
  void aResidentFindsASchoolReadsAMeasureAndTakesItsTable() throws Exception {
    try (var walk = chromium.walk(390, 844, ColorScheme.LIGHT, false)) {
      var page = walk.page();
      page.navigate("/en");
      page.locator(".tools a[hreflang=es]").click();
      assertThat(page.locator("html")).hasAttribute("lang", "es");

      page.locator("form[role=search] input[name=q]").fill("marshall");
      page.locator("form[role=search] button").click();
      page.locator("main .rows a").first().click();
      assertThat(page.locator("h1")).containsText("Marshall");
      fitsThePhone(page);

      page.locator("main tbody th a[href*='/indicators/ATT-CHRONIC']").first().click();
      assertThat(page.locator("h1")).containsText("¿");
      assertThat(page.locator(".lead").first()).not().isEmpty();
      assertThat(page.locator(".standing .tag")).not().isEmpty();
      assertThat(page.locator("main")).containsText("Qué puede hacer usted");
      assertThat(page.locator("figure svg.narrow[role=img]").first()).isVisible();
      assertThat(page.locator("main table tbody tr").first()).isVisible();
      fitsThePhone(page);

      var download =
          page.waitForDownload(() -> page.locator(".downloads a[href$='.csv']").first().click());
      var table = Files.readAllLines(download.path());
      assertThat(download.suggestedFilename()).isEqualTo("ATT-CHRONIC.csv");
      assertThat(table.getFirst()).startsWith("year,place_code,place,group_code");
      assertThat(table).anyMatch(row -> row.contains(",ALL,"));
      assertThat(walk.complaints()).isEmpty();
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
