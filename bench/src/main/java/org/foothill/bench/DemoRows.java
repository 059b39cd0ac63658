package org.foothill.bench;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;

/** The demo, and one of its public pages asked for by four clients at once. */
final class DemoRows implements Measurement {
  @Override
  public String name() {
    return "demo";
  }

  @Override
  public List<Row> measure(Workshop workshop) throws Exception {
    Path data = Files.createDirectories(workshop.scratch("demo-data"));
    var rows = new ArrayList<Row>();
    try (var site = Site.start(workshop, data, "demo")) {
      rows.add(
          Row.of(
                  "`./foothill demo` of a built checkout, to the first answer",
                  Row.seconds(site.seconds))
              .promised("under 60 s, with building", site.seconds < 60));
      if (Load.answers(site.address)) {
        rows.add(page(site));
      }
    }
    return rows;
  }

  private static Row page(Site site) throws Exception {
    var load = new Load(site.address);
    var answers = load.run(4);
    byte[] page = load.body();
    long memory = Memory.now(site.process.pid());
    var floor = plain(page);
    return Row.of(
            "public page `/en/` (%,d bytes) at 4 clients, %,d requests after warm-up"
                .formatted(page.length, answers.count()),
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
            answers.milliseconds(0.99) <= 50 && memory <= 500L << 20);
  }

  /** The floor: a server that does nothing but send these bytes. */
  private static Load.Answers plain(byte[] page) throws Exception {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    try (var threads = Executors.newFixedThreadPool(4)) {
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
      var answers = new Load(address).run(4);
      server.stop(0);
      return answers;
    }
  }
}
