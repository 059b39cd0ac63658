package org.foothill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A passkey from its first day to its last, with a device that the browser plays itself. */
class PasskeyTest {
  @Test
  void aFacilitatorAddsAPasskeySignsInWithItAndRemovesIt() {
    try (var chromium = Chromium.start();
        var walk = chromium.walk(1280, 900)) {
      var page = walk.page();
      plugInADevice(page);
      walk.signIn("facilitator");

      page.navigate("/account/passkeys");
      page.locator("#label").fill("Work laptop");
      page.locator("#passkey-add button[type=submit]").click();
      assertThat(page.locator("main tbody tr")).hasCount(1);
      assertThat(page.locator("main tbody th")).hasText("Work laptop");

      page.locator(".leave button").click();
      page.waitForURL("**/sign-in?left*");
      page.navigate("/sign-in?next=/account/passkeys");
      page.locator("#passkey-sign-in").click();
      page.waitForURL("**/account/passkeys");
      assertThat(page.locator(".who")).hasCount(1);

      page.locator("main tbody button").click();
      assertThat(page.locator("main tbody tr")).hasCount(0);
      assertThat(walk.complaints()).isEmpty();
    }
  }

  private static void plugInADevice(Page page) {
    var session = page.context().newCDPSession(page);
    session.send("WebAuthn.enable");
    var options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    var device = new JsonObject();
    device.add("options", options);
    session.send("WebAuthn.addVirtualAuthenticator", device);
  }
}
