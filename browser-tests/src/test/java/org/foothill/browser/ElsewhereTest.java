package org.foothill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What people take to other places: a measure in a frame of their own site, a comparison's link.
 */
class ElsewhereTest {
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

  /** Another site with one frame, at an address of its own. */
  private static HttpServer site(String frame) throws IOException {
    var page =
        "<!doctype html><html lang=en><title>Neighbors</title><link rel=icon href=data:,>" + frame;
    var bytes = page.getBytes(StandardCharsets.UTF_8);
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    return server;
  }

  private static String at(HttpServer site) {
    return "http://127.0.0.1:" + site.getAddress().getPort() + "/";
  }

  @Test
  void theWordsThatAPageOffersShowTheMeasureOnAnotherSite() throws IOException {
    try (var walk = chromium.walk(1280, 900, ColorScheme.LIGHT, false)) {
      var page = walk.page();
      page.navigate("/es/indicators/ATT-CHRONIC");
      page.locator("details.share > summary").click();
      var frame = page.locator("details.share .snippet").innerText();
      assertThat(frame).startsWith("<iframe ");
      var other = site(frame);
      try {
        page.navigate(at(other));
        var inside = page.frameLocator("iframe");
        assertThat(inside.locator("html")).hasAttribute("lang", "es");
        assertThat(inside.locator("h1")).hasText("Ausentismo crónico");
        assertThat(inside.locator("figure svg[role=img]").first()).isVisible();
        assertThat(inside.locator("tbody tr").first()).isVisible();
        inside.locator("a[target=_top]").click();
        assertThat(page.locator("nav").first()).isVisible();
        assertThat(page.url())
            .isEqualTo(DemoServer.running().address() + "/es/indicators/ATT-CHRONIC");
        assertThat(walk.complaints()).isEmpty();
      } finally {
        other.stop(0);
      }
    }
  }

  @Test
  void noOtherPageLetsItselfBeFramed() throws IOException {
    for (var path : new String[] {"/en", "/en/indicators/ATT-CHRONIC", "/sign-in"}) {
      var other = site("<iframe src='" + DemoServer.running().address() + path + "'></iframe>");
      try (var walk = chromium.walk(1280, 900)) {
        walk.page().navigate(at(other));
        assertThat(walk.page().frameLocator("iframe").locator("main")).hasCount(0);
        assertThat(walk.complaints()).as(path).anyMatch(told -> told.contains("frame-ancestors"));
      } finally {
        other.stop(0);
      }
    }
  }

  /** Every state of the comparison is an address, so that it can be sent and the way back works. */
  @Test
  void twoSchoolsAreComparedWithoutAScriptAndTheLinkCanBeSent() {
    try (var walk = chromium.walk(390, 844, ColorScheme.LIGHT, false)) {
      var page = walk.page();
      page.navigate("/es");
      page.locator("main a[href$='/compare']").click();
      var first = page.locator("main li a").nth(1);
      var one = first.innerText();
      first.click();
      var chosen = page.url();
      var second = page.locator("main li a").nth(1);
      var two = second.innerText();
      second.click();
      var compared = page.url();
      assertThat(page.locator("h1")).containsText(one);
      assertThat(page.locator("h1")).containsText(two);
      var rows = page.locator("main tbody tr");
      assertThat(rows.count()).isGreaterThan(1);
      assertThat(page.locator("main tbody")).containsText(Pattern.compile("[0-9.]+–[0-9.]+\\s%"));
      assertThat(Accessibility.cutOff(page, page.url())).isEmpty();
      page.goBack();
      assertThat(page.url()).isEqualTo(chosen);
      try (var friend = chromium.walk(1280, 900)) {
        friend.page().navigate(compared);
        assertThat(friend.page().locator("h1")).containsText(two);
        assertThat(friend.page().locator("svg.intervals").first()).isVisible();
      }
    }
  }
}
