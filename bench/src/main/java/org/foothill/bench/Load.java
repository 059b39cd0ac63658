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
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

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

  /**
   * Requests that come when they come, whether or not others are answered: a time is measured from
   * when the request was due, so that a server that stalls cannot hide it.
   */
  Answers atRate(int perSecond, int seconds) throws Exception {
    ask(4, WARM_UP);
    int count = perSecond * seconds;
    long[] nanos = new long[count];
    var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
    long started = System.nanoTime();
    try (var client = client();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var work = new ArrayList<Future<?>>();
      for (int i = 0; i < count; i++) {
        int number = i;
        long due = started + (long) (i * 1e9 / perSecond);
        LockSupport.parkNanos(due - System.nanoTime());
        work.add(
            threads.submit(() -> {
              send(client, request);
              nanos[number] = System.nanoTime() - due;
              return null;
            }));
      }
      for (var each : work) {
        each.get();
      }
    }
    Arrays.sort(nanos);
    return new Answers(nanos, (System.nanoTime() - started) / 1e9);
  }

  private void send(HttpClient client, HttpRequest request) throws Exception {
    var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IOException("%s answered %d".formatted(address, answer.statusCode()));
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
        send(client, request);
        nanos[count++] = System.nanoTime() - asked;
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
