package org.foothill.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A running site, stopped when closed. */
final class Site implements AutoCloseable {
  private final Path data;
  private static final Duration PATIENCE = Duration.ofSeconds(180);

  final Process process;
  final URI address;
  final double seconds;

  private Site(Process process, URI address, Path data, double seconds) {
    this.data = data;
    this.process = process;
    this.address = address;
    this.seconds = seconds;
  }

  /**
   * Starts {@code ./foothill WORD} in a checkout and waits: for the first answer that is not an
   * error of ours, or, for a demo, until it says that it is ready.
   */
  static Site start(Workshop workshop, Path data, String word) throws Exception {
    boolean untilReady = word.equals("demo");
    int port = freePort();
    var address = URI.create("http://127.0.0.1:" + port + "/en");
    long started = System.nanoTime();
    Process process =
        workshop.startFoothill(
            data.resolve("bench.log"), word, "--data", data.toString(), "--port", "" + port);
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
      while (System.nanoTime() - started < PATIENCE.toNanos()) {
        if (untilReady ? saysReady(data) : answers(client, request)) {
          return new Site(process, address, data, (System.nanoTime() - started) / 1e9);
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

  private static boolean saysReady(Path data) throws IOException {
    return Files.readString(data.resolve("bench.log")).contains("Foothill is ready");
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
  void waitForCache() throws IOException, InterruptedException {
    Path folder = data.resolve("cache");
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
