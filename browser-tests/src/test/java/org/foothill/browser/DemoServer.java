package org.foothill.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * {@code ./foothill demo} as a process of its own, started once for all tests and ended with them.
 * People and passwords are read from what the command prints, as a new user would read them.
 */
final class DemoServer {
  private static final Pattern PERSON =
      Pattern.compile("^\\s+([a-z][a-z-]+)\\s+([a-z]+(?:-[a-z0-9]+){2,})\\s*$");
  private static final DemoServer ONE = new DemoServer();

  private final Process process;
  private final Path output;
  private final String address;
  private final Map<String, String> passwords = new LinkedHashMap<>();

  static DemoServer running() {
    return ONE;
  }

  private DemoServer() {
    try {
      var checkout = checkout();
      var target = checkout.resolve("browser-tests/target");
      var data = target.resolve("demo-data");
      delete(data);
      output = target.resolve("demo.txt");
      int port = freePort();
      process =
          new ProcessBuilder(
                  checkout.resolve("foothill").toString(),
                  "demo",
                  "--students",
                  "2500",
                  "--years",
                  "3",
                  "--port",
                  String.valueOf(port),
                  "--data",
                  data.toString())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(this::end));
      address = "http://localhost:" + port;
      awaitReady();
      readPasswords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address() {
    return address;
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

  private void awaitReady() throws IOException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(6);
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

  private void readPasswords() throws IOException {
    for (var line : Files.readAllLines(output)) {
      var person = PERSON.matcher(line);
      if (person.matches()) {
        passwords.put(person.group(1), person.group(2));
      }
    }
  }

  private void end() {
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
