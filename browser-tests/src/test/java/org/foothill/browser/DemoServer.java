package org.foothill.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * {@code ./foothill demo} as a process of its own, started once for all tests and ended with them.
 * People and passwords are read from what the command prints, as a new user would read them.
 *
 * <p>Whoever writes a test can save the wait: with {@code FOOTHILL_BROWSER_DEMO} set to a file that
 * holds what a demo printed, that demo is used and left running. StewardTest sends files that can
 * count only once, so it needs a fresh one, and printed pages have their code only where {@code
 * FOOTHILL_ACCESS_ORIGIN} was set to the demo's address.
 */
final class DemoServer {
  private static final Pattern PERSON =
      Pattern.compile("^\\s+([a-z][a-z-]+)\\s+([a-z]+(?:-[a-z0-9]+){2,})\\s*$");
  private static final Pattern READY = Pattern.compile("(http://localhost:\\d+)");
  private static final DemoServer ONE = begin();

  private final Path output;
  private final String address;
  private final Map<String, String> passwords = new LinkedHashMap<>();

  static DemoServer running() {
    return ONE;
  }

  private DemoServer(String address, Path output) throws IOException {
    this.address = address;
    this.output = output;
    readPasswords();
  }

  private static DemoServer begin() {
    try {
      var running = System.getenv("FOOTHILL_BROWSER_DEMO");
      return running == null ? launched() : found(Path.of(running));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DemoServer found(Path output) throws IOException {
    var ready = READY.matcher(Files.readString(output));
    if (!ready.find()) {
      throw new IllegalStateException("No demo printed its address to " + output);
    }
    return new DemoServer(ready.group(1), output);
  }

  private static DemoServer launched() throws IOException {
    var checkout = checkout();
    var target = Files.createDirectories(checkout.resolve("browser-tests/target"));
    var data = target.resolve("demo-data");
    delete(data);
    var output = target.resolve("demo.txt");
    int port = freePort();
    var district = List.of("--students", "2500", "--years", "3");
    var place = List.of("--port", String.valueOf(port), "--data", data.toString());
    var words = new ArrayList<>(List.of(checkout.resolve("foothill").toString(), "demo"));
    words.addAll(district);
    words.addAll(place);
    var address = "http://localhost:" + port;
    var builder =
        new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().put("FOOTHILL_ACCESS_ORIGIN", address);
    var process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
    awaitReady(process, output, address);
    awaitEdition(address);
    return new DemoServer(address, output);
  }

  String address() {
    return address;
  }

  /** The data directory; for a demo that was started by hand, what FOOTHILL_BROWSER_DATA says. */
  String data() {
    var elsewhere = System.getenv("FOOTHILL_BROWSER_DATA");
    return elsewhere == null
        ? checkout().resolve("browser-tests/target/demo-data").toString()
        : elsewhere;
  }

  /** The password that the demo printed for a demo account. */
  String password(String account) {
    var password = passwords.get(account);
    if (password == null) {
      throw new IllegalStateException(
          "The demo printed no password for the account (%s); it printed %s."
              .formatted(account, passwords.keySet()));
    }
    return password;
  }

  static Path checkout() {
    return Path.of(System.getProperty("foothill.checkout", "..")).toAbsolutePath().normalize();
  }

  private static void awaitReady(Process process, Path output, String address) throws IOException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(10);
    while (System.nanoTime() < end) {
      if (Files.exists(output) && Files.readString(output).contains(address)) {
        return;
      }
      if (!process.isAlive()) {
        break;
      }
      pause();
    }
    throw new IllegalStateException(
        "The demo did not come up. It said:\n" + Files.readString(output));
  }

  /**
   * The first edition is made while people already look around; tests wait for it, so that no page
   * changes between two looks.
   */
  private static void awaitEdition(String address) throws IOException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(4);
    var page = HttpRequest.newBuilder(URI.create(address + "/en/past-editions")).build();
    try (var client = HttpClient.newHttpClient()) {
      while (System.nanoTime() < end) {
        if (client.send(page, HttpResponse.BodyHandlers.ofString()).body().contains("/editions/")) {
          return;
        }
        pause();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new IllegalStateException("The demo's first edition did not come.");
  }

  private void readPasswords() throws IOException {
    for (var line : Files.readAllLines(output)) {
      var person = PERSON.matcher(line);
      if (person.matches()) {
        passwords.put(person.group(1), person.group(2));
      }
    }
  }

  private static void end(Process process) {
    process.destroy();
    try {
      if (!process.waitFor(40, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
