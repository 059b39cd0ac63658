package org.foothill.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Starts of the site, and a public page asked for by four clients at once. */
final class ServerRows implements Measurement {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Override
  public String name() {
    return "server";
  }

  @Override
  public List<Row> measure(Workshop workshop) throws Exception {
    Path data = Files.createDirectories(workshop.scratch("server-data"));
    double first = startAndStop(workshop, data, false);
    forget(data.resolve("cache"));
    double without = startAndStop(workshop, data, true);
    var rows = new ArrayList<Row>();
    rows.add(Row.of("first start on an empty data directory, database made", Row.seconds(first)));
    rows.add(
        Row.of("start of the server without AOT cache, to the first answer", Row.seconds(without))
            .promised("under 8 s", without < 8));
    try (var site = Site.start(workshop, data)) {
      rows.add(
          Row.of(
                  "start of the server with AOT cache, to the first answer",
                  Row.seconds(site.seconds))
              .against("without: " + Row.seconds(without), without / site.seconds)
              .promised("under 4 s", site.seconds < 4));
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

  private static double startAndStop(Workshop workshop, Path data, boolean waitForCache)
      throws Exception {
    try (var site = Site.start(workshop, data)) {
      if (waitForCache) {
        site.waitForCache(data.resolve("cache"));
      }
      return site.seconds;
    }
  }

  private static void forget(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  /** A running site, stopped when closed. */
  private static final class Site implements AutoCloseable {
    final Process process;
    final URI address;
    final double seconds;

    private Site(Process process, URI address, double seconds) {
      this.process = process;
      this.address = address;
      this.seconds = seconds;
    }

    static Site start(Workshop workshop, Path data) throws Exception {
      int port = freePort();
      var address = URI.create("http://127.0.0.1:" + port + "/en/");
      long started = System.nanoTime();
      Process process =
          workshop.startFoothill(
              data.resolve("bench.log"), "serve", "--data", data.toString(), "--port", "" + port);
      try (var client = HttpClient.newHttpClient()) {
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        while (System.nanoTime() - started < PATIENCE.toNanos()) {
          if (answers(client, request)) {
            return new Site(process, address, (System.nanoTime() - started) / 1e9);
          }
          if (!process.isAlive()) {
            break;
          }
          Thread.sleep(10);
        }
      }
      process.destroy();
      process.waitFor(30, TimeUnit.SECONDS);
      throw new IOException(
          "the site did not answer: " + Files.readString(data.resolve("bench.log")).strip());
    }

    private static boolean answers(HttpClient client, HttpRequest request)
        throws InterruptedException {
      try {
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < 500;
      } catch (IOException e) {
        return false; // not listening yet
      }
    }

    private static int freePort() throws IOException {
      try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      }
    }

    /** The cache is made beside the work; two minutes at most. */
    void waitForCache(Path folder) throws IOException, InterruptedException {
      for (int i = 0; i < 240; i++) {
        if (Files.isDirectory(folder)) {
          try (var files = Files.list(folder)) {
            if (files.anyMatch(file -> file.toString().endsWith(".aot"))) {
              return;
            }
          }
        }
        Thread.sleep(500);
      }
    }

    @Override
    public void close() throws InterruptedException {
      process.destroy();
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    }
  }
}
