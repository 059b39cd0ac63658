package org.foothill.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a resident meets: every public page, in a real browser. */
class PublicPagesTest {
  private static Chromium chromium;
  private static PublicPages pages;

  @BeforeAll
  static void openTheBrowser() throws Exception {
    chromium = Chromium.start();
    pages = PublicPages.crawl(DemoServer.running().address());
  }

  @AfterAll
  static void closeTheBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void everyLinkLeadsSomewhere() {
    var broken =
        pages.statuses().entrySet().stream()
            .filter(entry -> entry.getValue() >= 400)
            .map(entry -> entry + " linked from " + pages.linkedFrom(entry.getKey()))
            .toList();
    assertThat(broken).isEmpty();
    assertThat(pages.statuses().size()).as("pages reached by links").isGreaterThan(60);
  }

  @Test
  void bothLanguagesHaveTheSamePages() {
    assertThat(inLanguage("es")).isEqualTo(inLanguage("en"));
  }

  @Test
  void noPageIsHeavierThanTwoHundredKilobytes() {
    var heavy =
        pages.statuses().keySet().stream()
            .filter(path -> !PublicPages.isDownload(path))
            .filter(path -> pages.bytes(path) > 200_000);
    assertThat(heavy.map(path -> path + " " + pages.bytes(path))).isEmpty();
  }

  @Test
  void axeFindsNoViolation() {
    var found = new ArrayList<String>();
    for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      try (var walk = chromium.walk(1280, 900, scheme, true)) {
        for (var path : kinds()) {
          walk.page().navigate(path);
          Accessibility.violations(walk.page(), path)
              .forEach(broken -> found.add(scheme + " " + broken));
        }
        assertThat(walk.complaints()).isEmpty();
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void nothingIsCutOnANarrowPhone() {
    var wide = new ArrayList<String>();
    try (var walk = chromium.walk(320, 640)) {
      for (var path : kinds()) {
        walk.page().navigate(path);
        wide.addAll(Accessibility.cutOff(walk.page(), path));
      }
    }
    assertThat(wide).isEmpty();
  }

  @Test
  void aReaderWithoutScriptsFindsAFigureInThreeTaps() {
    try (var walk = chromium.walk(390, 844, ColorScheme.LIGHT, false)) {
      var page = walk.page();
      page.navigate("/es");
      page.locator("main a[href*='/results/']").first().click();
      page.locator("main a[href*='/indicators/']").first().click();
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("es");
      assertThat(page.locator("main table caption").count()).isGreaterThan(0);
      assertThat(page.locator("main figure svg[role=img]").count()).isGreaterThan(0);
      assertThat(walk.complaints()).isEmpty();
    }
  }

  private static List<String> kinds() {
    var kinds = new ArrayList<>(pages.onePerKind("en"));
    kinds.addAll(pages.onePerKind("es"));
    kinds.add("/es/find?q=escuela");
    kinds.add("/sign-in");
    return kinds;
  }

  private static List<String> inLanguage(String language) {
    return pages.statuses().keySet().stream()
        .filter(path -> path.startsWith("/" + language + "/"))
        .map(path -> path.substring(3))
        .sorted()
        .toList();
  }
}
