package org.foothill.bench;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * Public pages of a served demo, asked for by four clients at once on the same machine: the home
 * page, an indicator and a school.
 */
final class PagesRows implements Measurement {
  private static final int CLIENTS = 4;
  private static final int RATE = 500;
  private static final int SECONDS = 10;
  private static final long MOST_MEMORY = 500L << 20;

  @Override
  public String name() {
    return "pages";
  }

  @Override
  public List<Row> measure(Workshop workshop) throws Exception {
    Path data = workshop.demoData();
    if (!Files.isDirectory(data.resolve("editions"))) {
      Files.createDirectories(data);
      Site.start(workshop, data, "demo").close();
    }
    var rows = new ArrayList<Row>();
    try (var site = Site.start(workshop, data, "serve")) {
      var home = new String(new Load(site.address).body(), StandardCharsets.UTF_8);
      for (var address : List.of("/en", first(home, "indicators"), first(home, "schools"))) {
        rows.add(page(site, address));
        rows.add(atRate(site, address));
      }
    }
    return rows;
  }

  /** The first link of the home page to a page of that kind; else the list itself. */
  private static String first(String home, String kind) {
    var link = Pattern.compile("href=\"(/en/" + kind + "[^\"#?]*)\"").matcher(home);
    var found = "/en/" + kind;
    while (link.find()) {
      if (link.group(1).length() > found.length()) {
        return link.group(1);
      }
    }
    return found;
  }

  private static Row page(Site site, String address) throws Exception {
    var load = new Load(site.address.resolve(address));
    var answers = load.run(CLIENTS);
    byte[] page = load.body();
    long memory = Memory.now(site.process.pid());
    var floor = plain(page);
    return Row.of(
            "public page `%s` (%,d bytes) at %d clients, %,d requests after warm-up"
                .formatted(address, page.length, CLIENTS, answers.count()),
            String.format(
                Locale.ROOT,
                "p50 %.1f ms, p99 %.1f ms, %.0f pages/s, RSS %s",
                answers.milliseconds(0.5),
                answers.milliseconds(0.99),
                answers.perSecond(),
                Row.megabytes(memory)))
        .against(
            String.format(
                Locale.ROOT,
                "the JDK's own server with the same bytes: p50 %.1f ms, p99 %.1f ms",
                floor.milliseconds(0.5),
                floor.milliseconds(0.99)),
            answers.milliseconds(0.99) / floor.milliseconds(0.99))
        .promised(
            "p99 at most 50 ms, RSS at most 500 MB",
            answers.milliseconds(0.99) <= 50 && memory <= MOST_MEMORY);
  }

  /** The promise is about readers who come one after another and do not wait for each other. */
  private static Row atRate(Site site, String address) throws Exception {
    var answers = new Load(site.address.resolve(address)).atRate(RATE, SECONDS);
    return Row.of(
            "the same page at %d requests a second for %d s".formatted(RATE, SECONDS),
            String.format(
                Locale.ROOT,
                "p50 %.1f ms, p99 %.1f ms, %.0f pages/s",
                answers.milliseconds(0.5),
                answers.milliseconds(0.99),
                answers.perSecond()))
        .promised("p99 at most 50 ms", answers.milliseconds(0.99) <= 50);
  }

  /** The floor: a server that does nothing but send these bytes. */
  private static Load.Answers plain(byte[] page) throws Exception {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
      server.setExecutor(threads);
      server.createContext(
          "/",
          exchange -> {
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
          });
      server.start();
      var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
      var answers = new Load(address).run(CLIENTS);
      server.stop(0);
      return answers;
    }
  }
}
