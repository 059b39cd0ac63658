package org.foothill.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Clients that ask one after another, each on its own connection; bounded in number and time. */
final class Load {
  private static final int WARM_UP = 1_000;
  private static final int REQUESTS = 1_500;
  private static final long MOST_NANOS = 20_000_000_000L;

  private final URI address;

  Load(URI address) {
    this.address = address;
  }

  /** How long the answers took. */
  record Answers(long[] sortedNanos, double seconds) {
    int count() {
      return sortedNanos.length;
    }

    double milliseconds(double share) {
      int at = (int) Math.ceil(share * sortedNanos.length) - 1;
      return sortedNanos[Math.max(0, at)] / 1e6;
    }

    double perSecond() {
      return sortedNanos.length / seconds;
    }
  }

  Answers run(int clients) throws Exception {
    ask(clients, WARM_UP);
    return ask(clients, REQUESTS);
  }

  private Answers ask(int clients, int requests) throws Exception {
    long started = System.nanoTime();
    var work = new ArrayList<Callable<long[]>>();
    for (int i = 0; i < clients; i++) {
      work.add(() -> oneClient(requests, started + MOST_NANOS));
    }
    try (var threads = Executors.newFixedThreadPool(clients)) {
      var nanos = new ArrayList<long[]>();
      for (var done : threads.invokeAll(work)) {
        nanos.add(done.get());
      }
      long[] all = nanos.stream().flatMapToLong(Arrays::stream).sorted().toArray();
      return new Answers(all, (System.nanoTime() - started) / 1e9);
    }
  }

  private long[] oneClient(int requests, long deadline) throws Exception {
    long[] nanos = new long[requests];
    int count = 0;
    try (var client = client()) {
      var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
      while (count < requests && System.nanoTime() < deadline) {
        long asked = System.nanoTime();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        nanos[count++] = System.nanoTime() - asked;
        if (answer.statusCode() != 200) {
          throw new IOException("%s answered %d".formatted(address, answer.statusCode()));
        }
      }
    }
    return Arrays.copyOf(nanos, count);
  }

  /** Whether there is a page at the address. */
  static boolean answers(URI address) throws IOException, InterruptedException {
    try (var client = client()) {
      var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    }
  }

  byte[] body() throws IOException, InterruptedException {
    try (var client = client()) {
      return client
          .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray())
          .body();
    }
  }

  private static HttpClient client() {
    return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  }
}
