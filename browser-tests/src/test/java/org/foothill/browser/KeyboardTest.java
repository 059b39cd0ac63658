package org.foothill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every kind of public page for somebody who has no mouse. */
class KeyboardTest {
  /** What can be reached, in the order of the page; what is folded away cannot. */
  private static final String REMEMBER =
      """
      () => {
        const all = 'a[href], summary, button, select, textarea, [tabindex="0"], ' +
          'input:not([type=hidden])';
        window.reachable = [...document.querySelectorAll(all)]
          .filter(one => one.checkVisibility({contentVisibilityAuto: true}));
        return window.reachable.length;
      }
      """;

  /** Where the focus is now, and what is wrong with it there. */
  private static final String LOOK =
      """
      () => {
        const one = document.activeElement;
        if (!one || one === document.body) return {place: -1, wrong: ''};
        const style = getComputedStyle(one);
        const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
        const box = one.getClientRects()[0];
        const x = box.left + box.width / 2, y = box.top + box.height / 2;
        const seen = document.elementFromPoint(x, y);
        const free = seen && (one.contains(seen) || seen.contains(one));
        return {
          place: window.reachable.indexOf(one),
          wrong: (ring ? '' : 'shows no focus ') + (free ? '' : 'is covered or outside ')
        };
      }
      """;

  private static Chromium chromium;
  private static List<String> paths;

  @BeforeAll
  static void openTheBrowser() throws Exception {
    chromium = Chromium.start();
    paths = PublicPages.ofDemo().onePerKind("en");
  }

  @AfterAll
  static void closeTheBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void theTabKeyReachesEverythingOnceInReadingOrderAndTheFocusIsSeen() {
    var wrong = new ArrayList<String>();
    try (var walk = chromium.walk(1280, 900)) {
      for (var path : paths) {
        walk.page().navigate(path);
        wrong.addAll(tabbed(walk.page(), path));
      }
      assertThat(walk.complaints()).isEmpty();
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> tabbed(Page page, String path) {
    int reachable = ((Number) page.evaluate(REMEMBER)).intValue();
    assertThat(reachable).as(path).isGreaterThan(0);
    var wrong = new ArrayList<String>();
    for (int place = 0; place < reachable; place++) {
      page.keyboard().press("Tab");
      var look = (java.util.Map<?, ?>) page.evaluate(LOOK);
      if (!Integer.valueOf(place).equals(look.get("place"))) {
        wrong.add(path + " stop " + place + " is " + look.get("place"));
        break;
      }
      if (!"".equals(look.get("wrong"))) {
        wrong.add(path + " " + page.locator(":focus").innerText() + " " + look.get("wrong"));
      }
    }
    return wrong;
  }

  @Test
  void theSkipLinkLeadsPastTheNavigation() {
    try (var walk = chromium.walk(1280, 900)) {
      var page = walk.page();
      for (var path : paths.stream().filter(each -> !each.contains("/embed/")).toList()) {
        page.navigate(path);
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasClass("skip");
        assertThat(page.locator(":focus")).isInViewport();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator("main :focus, footer :focus").count()).as(path).isEqualTo(1);
      }
    }
  }

  @Test
  void whatIsFoldedAwayOpensAndClosesWithTheKeyboard() {
    int opened = 0;
    try (var walk = chromium.walk(1280, 900)) {
      var page = walk.page();
      for (var path : paths) {
        page.navigate(path);
        var folded = page.locator("details:not([open]) > summary");
        if (folded.count() > 0) {
          var details = page.locator("details").first();
          details.locator("summary").focus();
          page.keyboard().press("Enter");
          assertThat(details.locator("> :not(summary)").first()).isVisible();
          page.keyboard().press("Space");
          assertThat(details.locator("> :not(summary)").first()).isHidden();
          opened++;
        }
      }
    }
    assertThat(opened).isGreaterThan(1);
  }
}
