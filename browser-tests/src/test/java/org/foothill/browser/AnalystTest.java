package org.foothill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages for people who work with figures that are not protected yet. */
class AnalystTest {
  private static final List<String> DOORS = List.of("/work/reconciliation", "/work/equity");
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

  @Test
  void filesAreComparedAndTheRowsBehindAnAnswerOpen() {
    try (var walk = chromium.walk(1280, 900)) {
      var page = walk.page();
      walk.signIn("steward");
      page.navigate("/work/reconciliation");
      page.locator("main button:text-is('Show')").click();
      assertThat(page.locator("main h2").first()).isVisible();
      assertThat(page.locator("main table").first()).isVisible();
      page.locator("main a[href*='/work/reconciliation/']").first().click();
      assertThat(page.locator("main h1")).isVisible();
      assertThat(Accessibility.violations(page, page.url())).isEmpty();
      assertThat(walk.complaints()).isEmpty();
    }
  }

  @Test
  void gapsAreShownForAnotherMeasureWithoutAScript() {
    try (var walk = chromium.walk(320, 640, ColorScheme.LIGHT, false)) {
      var page = walk.page();
      walk.signIn("steward");
      page.navigate("/work/equity");
      var measures = page.locator("main select").first();
      var other = measures.locator("option").nth(1).getAttribute("value");
      measures.selectOption(other);
      page.locator("main form button[type=submit]").first().click();
      page.waitForLoadState();
      assertThat(page.locator("main select").first()).hasValue(other);
      assertThat(page.locator("main table").first()).isVisible();
      page.navigate("/work/reconciliation");
      page.locator("main button:text-is('Show')").click();
      assertThat(page.locator("main table").first()).isVisible();
      assertThat(walk.complaints()).isEmpty();
    }
  }

  @Test
  void bothPagesCanBeReadAtEverySizeAndInTheDark() throws Exception {
    var folder =
        Files.createDirectories(DemoServer.checkout().resolve("browser-tests/target/screenshots"));
    var complaints = new ArrayList<String>();
    for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : new int[] {320, 390, 1280}) {
        try (var walk = chromium.walk(width, 900, scheme, true)) {
          walk.signIn("steward");
          for (var path : DOORS) {
            walk.page().navigate(path);
            walk.page().locator("main form button[type=submit]").first().click();
            assertThat(walk.page().locator("main table").first()).isVisible();
            complaints.addAll(Accessibility.violations(walk.page(), path));
            complaints.addAll(Accessibility.cutOff(walk.page(), path));
            take(walk.page(), folder.resolve(name(path, width, scheme)));
          }
          complaints.addAll(walk.complaints());
        }
      }
    }
    assertThat(complaints).isEmpty();
  }

  private static void take(Page page, Path picture) {
    page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture));
  }

  private static String name(String path, int width, ColorScheme scheme) {
    var dark = scheme == ColorScheme.DARK ? "dark" : "light";
    return "%s-%d-%s.png".formatted(path.substring(1).replace('/', '_'), width, dark);
  }
}
