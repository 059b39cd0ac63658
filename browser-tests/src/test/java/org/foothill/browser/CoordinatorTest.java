package org.foothill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * W14: the coordinator publishes the annual report card. The demo has the first edition of its year
 * already, so this one is a revision with a note for readers.
 */
class CoordinatorTest {
  private static final double LONG = 300_000;
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
  void theCoordinatorPublishesTheReportCardFromTheFirstDecisionToTheLastSignature()
      throws IOException, InterruptedException {
    var draft = begin();
    everybodyCanUseIt(draft);
    facilitatorsSign(draft);
    superintendentSigns(draft);
    cityManagerSignsOnPaper();
    publish(draft);
    readersSeeTheNote();
    theTrailNamesWhoPublished();
  }

  /** Without script: every step is a plain form. Gives the address of the draft. */
  private static String begin() {
    try (var walk = chromium.walk(1280, 900, ColorScheme.LIGHT, false)) {
      var page = walk.page();
      walk.signIn("coordinator");
      awaitTheFirstEdition(page);
      page.locator("main form[action$='/begin'] button, main a[href^='/work/editions/']")
          .first()
          .click();
      var draft = page.url().replaceAll("\\?.*", "");
      assertThat(page.locator("#step-revision")).containsText("Say below what was wrong");
      assertThat(page.locator("#step-sign-offs"))
          .containsText("The superintendent has not signed.");

      assertThat(page.locator("#step-measures .tag")).hasText("Done");

      page.locator("#what").fill("One table had a wrong heading.");
      page.locator("#que").fill("Una tabla tenía un título equivocado.");
      page.locator("#reason").fill("A heading was copied.");
      page.locator("#razon").fill("Se copió un título.");
      page.locator("main form[action$='/explain'] button").click();
      assertThat(page.locator("#step-revision .tag")).hasText("Done");
      assertThat(page.locator("#step-sentences .tag")).hasText("Done");
      assertThat(page.locator("#step-languages .tag")).hasText("Done");
      assertThat(page.locator("#step-figures .tag")).hasText("Done");
      assertThat(walk.complaints()).isEmpty();
      return draft;
    }
  }

  /** Measured with script, which the measuring itself needs. */
  private static void everybodyCanUseIt(String draft) {
    for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      try (var walk = chromium.walk(320, 640, scheme, true)) {
        walk.signIn("coordinator");
        for (var path : List.of("/work/editions", draft)) {
          walk.page().navigate(path);
          assertThat(Accessibility.violations(walk.page(), path)).isEmpty();
          assertThat(Accessibility.cutOff(walk.page(), path)).isEmpty();
        }
        assertThat(walk.complaints()).isEmpty();
      }
    }
  }

  /** The demo makes it while people look around. */
  private static void awaitTheFirstEdition(Page page) {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(4);
    do {
      page.waitForTimeout(1000);
      page.navigate("/work/editions");
    } while (page.locator("main tbody tr").count() == 0 && System.nanoTime() < end);
    assertThat(page.locator("main tbody tr")).hasCount(1);
  }

  private static void facilitatorsSign(String draft) {
    try (var walk = chromium.walk(390, 844)) {
      var page = walk.page();
      walk.signIn("facilitator");
      page.navigate("/work/sign");
      assertThat(page.locator("main form[action$='/sign/superintendent']")).hasCount(0);
      assertThat(page.locator("#sign-offs")).containsText("Only the person in this office");
      while (page.locator("#sign-offs form").count() > 0) {
        page.locator("#sign-offs form button").first().click();
        page.waitForLoadState();
      }
      assertThat(page.url()).startsWith(draft);
      assertThat(Accessibility.violations(page, draft)).isEmpty();
      assertThat(Accessibility.cutOff(page, draft)).isEmpty();
      assertThat(walk.complaints()).isEmpty();
    }
  }

  private static void superintendentSigns(String draft) {
    try (var walk = chromium.walk(1280, 900)) {
      var page = walk.page();
      walk.signIn("board");
      page.navigate(draft);
      page.locator("main form[action$='/sign/superintendent'] button").click();
      assertThat(page.locator("#sign-offs")).containsText("Signed by");
      page.locator("main form[action$='/sign/city-manager'] button").click();
      assertThat(page.locator("main [role=status]")).containsText("must be two people");
      assertThat(walk.complaints()).isEmpty();
    }
  }

  private static void cityManagerSignsOnPaper() throws IOException, InterruptedException {
    var checkout = DemoServer.checkout();
    var output = Files.createTempFile("signed", ".txt");
    var process =
        new ProcessBuilder(
                List.of(
                    checkout.resolve("foothill").toString(),
                    "reportcard",
                    "sign",
                    "city-manager",
                    "--name",
                    "Lee Wong",
                    "--data",
                    DemoServer.running().data()))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(Files.readString(output)).contains("Lee Wong signed as city-manager.");
  }

  private static void publish(String draft) {
    try (var walk = chromium.walk(1280, 900)) {
      var page = walk.page();
      walk.signIn("coordinator");
      page.navigate(draft);
      assertThat(page.locator("#step-sign-offs .tag")).hasText("Done");
      page.locator("main form[action$='/publish'] button").click();
      assertThat(page.locator("main .tag"))
          .hasText("Done", new LocatorAssertions.HasTextOptions().setTimeout(LONG));
      assertThat(page.locator("main")).containsText("Edition 2025-26.2 is frozen");
      page.navigate("/work/editions");
      assertThat(page.locator("main tbody tr")).hasCount(2);
      assertThat(walk.complaints()).isEmpty();
    }
  }

  private static void readersSeeTheNote() {
    try (var walk = chromium.walk(390, 844)) {
      Page page = walk.page();
      page.navigate("/editions/2025-26/es/corrections/index.html");
      assertThat(page.locator("main")).containsText("Una tabla tenía un título equivocado.");
      page.navigate("/editions/2025-26.1/en/corrections/index.html");
      assertThat(page.locator("main")).not().containsText("wrong heading");
      assertThat(walk.complaints()).isEmpty();
    }
  }

  private static void theTrailNamesWhoPublished() {
    try (var walk = chromium.walk(1280, 900)) {
      walk.signIn("auditor");
      walk.page().navigate("/work/audit?action=edition.build&subject=2025-26.2");
      var entry = walk.page().locator("main tbody tr");
      assertThat(entry).hasCount(1);
      assertThat(entry.locator("td").nth(1)).hasText("coordinator");
    }
  }
}
