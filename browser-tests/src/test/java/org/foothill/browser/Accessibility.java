package org.foothill.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What keeps somebody from reading the page that is open. */
final class Accessibility {
  private static final List<String> LEVELS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private Accessibility() {}

  /** Each rule of WCAG 2.2 up to AA that axe finds broken, with the first place. */
  static List<String> violations(Page page, String path) {
    return new AxeBuilder(page)
        .withTags(LEVELS).analyze().getViolations().stream()
            .map(rule -> path + " " + rule.getId() + " " + rule.getNodes().getFirst().getTarget())
            .toList();
  }

  /** What cannot be told from its ground: all that another scheme of colors can change. */
  static List<String> paleness(Page page, String path) {
    return new AxeBuilder(page)
        .withRules(List.of("color-contrast")).analyze().getViolations().stream()
            .map(rule -> path + " " + rule.getId() + " " + rule.getNodes().getFirst().getTarget())
            .toList();
  }

  /** Whether the page is wider than the window, so that a reader must move it sideways. */
  static List<String> cutOff(Page page, String path) {
    var tooWide =
        ((Number)
                page.evaluate(
                    "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
            .intValue();
    return tooWide > 0 ? List.of(path + " is " + tooWide + " px too wide") : List.of();
  }
}
