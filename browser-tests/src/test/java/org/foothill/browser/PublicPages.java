package org.foothill.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Every public address that can be reached by links from the two homes, with its status, and who
 * links to it.
 */
final class PublicPages {
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");

  private final Map<String, Integer> statuses = new TreeMap<>();
  private final Map<String, String> linkedFrom = new LinkedHashMap<>();
  private final Map<String, Integer> bytes = new LinkedHashMap<>();
  private final Map<String, String> pages = new LinkedHashMap<>();

  private static @Nullable PublicPages ofDemo;

  /** Those of the demo, walked once for all tests. */
  static synchronized PublicPages ofDemo() throws IOException, InterruptedException {
    if (ofDemo == null) {
      ofDemo = crawl(DemoServer.running().address());
    }
    return ofDemo;
  }

  private static PublicPages crawl(String address) throws IOException, InterruptedException {
    var pages = new PublicPages();
    try (var client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build()) {
      var waiting = new ArrayDeque<String>();
      for (var home : new String[] {"/en", "/es"}) {
        pages.linkedFrom.put(home, "start");
        waiting.add(home);
      }
      while (!waiting.isEmpty()) {
        var path = waiting.remove();
        var response =
            client.send(
                HttpRequest.newBuilder(URI.create(address + path)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        pages.statuses.put(path, response.statusCode());
        pages.bytes.put(path, response.body().length);
        if (response.headers().firstValue("content-type").orElse("").startsWith("text/html")) {
          var html = new String(response.body(), StandardCharsets.UTF_8);
          pages.pages.put(path, html);
          pages.follow(path, html, waiting);
        }
      }
    }
    return pages;
  }

  private void follow(String from, String html, ArrayDeque<String> waiting) {
    var link = LINK.matcher(html);
    while (link.find()) {
      var path = link.group(1).replace("&amp;", "&");
      if (!path.startsWith("/work")
          && !path.startsWith("/account")
          && linkedFrom.putIfAbsent(path, from) == null) {
        waiting.add(path);
      }
    }
  }

  /** Whole tables for machines: they may be large, and a browser only saves them. */
  static boolean isDownload(String path) {
    return path.matches(".*\\.(csv|json|zip|pdf|atom)");
  }

  Map<String, Integer> statuses() {
    return statuses;
  }

  String linkedFrom(String path) {
    return linkedFrom.getOrDefault(path, "nowhere");
  }

  int bytes(String path) {
    return bytes.getOrDefault(path, 0);
  }

  /** What the server sent, by address; pages only. */
  Map<String, String> html() {
    return pages;
  }

  /**
   * One address of each kind of page in one language: the first of each template, so that a slow
   * check sees them all.
   */
  List<String> onePerKind(String language) {
    var kinds = new LinkedHashMap<String, String>();
    for (var path : statuses.keySet()) {
      if (path.equals("/" + language) || path.startsWith("/" + language + "/")) {
        if (isDownload(path)) {
          continue;
        }
        var parts = path.split("[/?]");
        var kind = parts.length > 3 ? parts[2] + "/*".repeat(parts.length - 3) : path;
        kinds.putIfAbsent(kind, path);
      }
    }
    return List.copyOf(kinds.values());
  }
}
