package org.foothill.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a resident meets: every public page, in a real browser. */
class PublicPagesTest {
  private static final Pattern SHORT_FORM =
      Pattern.compile("(?<![\\p{L}\\p{N}-])[A-Z]{2,}(?![\\p{L}\\p{N}-])");
  private static Chromium chromium;
  private static PublicPages pages;

  @BeforeAll
  static void openTheBrowser() throws Exception {
    chromium = Chromium.start();
    pages = PublicPages.ofDemo();
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

  /** Letters that are no word are explained at the end of the page, or are a name. */
  @Test
  void everyShortFormIsExplainedOnItsPage() {
    var names =
        Set.of(
            // A school's own name.
            "CIS");
    var unexplained = new TreeSet<String>();
    pages
        .html()
        .forEach((path, html) -> {
          var page = Jsoup.parse(html);
          var known = Set.copyOf(page.select(".short-forms dt").eachText());
          page.select("code, pre, .scan").remove();
          SHORT_FORM
              .matcher(page.select("main").text())
              .results()
              .map(MatchResult::group)
              .filter(letters -> !known.contains(letters) && !names.contains(letters))
              .forEach(letters -> unexplained.add(letters + " " + path));
        });
    assertThat(unexplained).isEmpty();
  }

  /** No program runs on a public page, so nobody misses anything without one. */
  @Test
  void noPublicPageHasAScript() {
    var scripts = new ArrayList<String>();
    pages
        .html()
        .forEach((path, html) ->
            Jsoup.parse(html).select("script:not([type='application/ld+json'])").stream()
                .filter(script -> path.matches("/(en|es)(/.*)?"))
                .forEach(script -> scripts.add(path + " " + script)));
    assertThat(scripts).isEmpty();
  }

  @Test
  void axeFindsNoViolation() {
    assertThat(found(ColorScheme.LIGHT, Accessibility::violations)).isEmpty();
  }

  @Test
  void inTheDarkAxeSeesEveryWordToo() {
    assertThat(found(ColorScheme.DARK, Accessibility::paleness)).isEmpty();
  }

  private static List<String> found(
      ColorScheme scheme, BiFunction<Page, String, List<String>> look) {
    var found = new ArrayList<String>();
    try (var walk = chromium.walk(1280, 900, scheme, true)) {
      for (var path : kinds()) {
        walk.page().navigate(path);
        found.addAll(look.apply(walk.page(), path));
      }
      assertThat(walk.complaints()).isEmpty();
    }
    return found;
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
