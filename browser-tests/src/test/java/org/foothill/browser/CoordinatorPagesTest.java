package org.foothill.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The workspaces behind the report card, at every size, in the dark and without a script. */
class CoordinatorPagesTest {
  private static final List<String> PATHS =
      List.of(
          "/work/sentences",
          "/work/sentences?in=es",
          "/work/languages",
          "/work/editions",
          "/work/published",
          "/work/plan/results/history?code=R1");

  @Test
  void everyPageCanBeReadAtEverySizeAndInTheDark() {
    var complaints = new ArrayList<String>();
    try (var chromium = Chromium.start()) {
      for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        for (int width : new int[] {320, 1280}) {
          try (var walk = chromium.walk(width, 900, scheme, true)) {
            walk.signIn("coordinator");
            for (var path : PATHS) {
              assertThat(walk.page().navigate(path).status()).as(path).isEqualTo(200);
              complaints.addAll(
                  scheme == ColorScheme.LIGHT && width == 320
                      ? Accessibility.violations(walk.page(), path)
                      : Accessibility.paleness(walk.page(), path));
              complaints.addAll(Accessibility.cutOff(walk.page(), path));
            }
            complaints.addAll(walk.complaints());
          }
        }
      }
    }
    assertThat(complaints).isEmpty();
  }

  /** A code such as ATT-CHRONIC says nothing to somebody who reads sentences. */
  @Test
  void aSentenceIsCalledByTheNameOfItsMeasure() {
    var code = Pattern.compile("[A-Z]{3,}-[A-Z0-9-]+");
    try (var chromium = Chromium.start();
        var walk = chromium.walk(390, 844, ColorScheme.LIGHT, false)) {
      walk.signIn("coordinator");
      walk.page().navigate("/work/sentences");
      var headings = walk.page().locator("main h2").allTextContents();
      assertThat(headings).hasSizeGreaterThan(5).noneMatch(each -> code.matcher(each).find());
      assertThat(headings).anyMatch(each -> each.startsWith("Chronic absence"));
      assertThat(walk.complaints()).isEmpty();
    }
  }
}
