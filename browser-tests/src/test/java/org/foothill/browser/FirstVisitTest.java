package org.foothill.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a phone with nothing stored must fetch before a page is read: page, style, typefaces. */
class FirstVisitTest {
  private static final int MOST = 200_000;

  @Test
  void noKindOfPageNeedsMoreThanTwoHundredKilobytesWithEverything() throws Exception {
    var pages = PublicPages.ofDemo();
    var heavy = new ArrayList<String>();
    int most = 0;
    try (var chromium = Chromium.start()) {
      for (var path : pages.onePerKind("es")) {
        try (var walk = chromium.walk(390, 844)) {
          var fetched = fetched(walk, path);
          int beside = fetched.values().stream().mapToInt(Integer::intValue).sum();
          assertThat(fetched.keySet()).as(path).anyMatch(each -> each.endsWith(".css"));
          most = Math.max(most, beside - pages.bytes(path));
          if (beside > MOST) {
            heavy.add(path + " " + beside + " " + fetched);
          }
        }
      }
    }
    assertThat(heavy).isEmpty();
    assertThat(most).as("style, typefaces and pictures").isGreaterThan(20_000);
    int shared = most;
    assertThat(
            pages.html().keySet().stream()
                .sorted(Comparator.comparing(pages::bytes).reversed())
                .filter(path -> pages.bytes(path) + shared > MOST)
                .map(path -> path + " " + (pages.bytes(path) + shared)))
        .as("every page with what all pages share")
        .isEmpty();
  }

  /** Bytes on the wire by address, headers and all. */
  private static Map<String, Integer> fetched(Chromium.Walk walk, String path) {
    CDPSession wire = walk.page().context().newCDPSession(walk.page());
    var addresses = new HashMap<String, String>();
    var bytes = new HashMap<String, Integer>();
    wire.send("Network.enable");
    wire.on("Network.requestWillBeSent", sent -> addresses.put(id(sent), address(sent)));
    wire.on(
        "Network.loadingFinished",
        done ->
            bytes.merge(
                addresses.getOrDefault(id(done), "unknown"),
                done.get("encodedDataLength").getAsInt(),
                Integer::sum));
    walk.page().navigate(path);
    walk.page().waitForLoadState(LoadState.NETWORKIDLE);
    assertThat(walk.complaints()).isEmpty();
    assertThat(List.copyOf(addresses.values()))
        .allMatch(address -> address.startsWith(DemoServer.running().address()));
    return bytes;
  }

  private static String id(JsonObject event) {
    return event.get("requestId").getAsString();
  }

  private static String address(JsonObject sent) {
    return sent.getAsJsonObject("request").get("url").getAsString();
  }
}
