package org.foothill;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foothill.cli.Failures;
import org.foothill.cli.Invocation;
import org.foothill.cli.Shell;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The entry point. {@code serve} and {@code demo} start the web site; every other command starts
 * without it and makes only the parts that it uses.
 */
@SpringBootApplication
public class Foothill {
  private static final Set<String> WITH_PAGES = Set.of("serve", "demo");
  private static final int FIRST_PORT = 8080;
  private static final int LAST_PORT = 8089;

  public static void main(String[] arguments) {
    // Codes and addresses hold numbers: they must not depend on the language of the machine.
    Locale.setDefault(Locale.ENGLISH);
    System.exit(run(Invocation.of(arguments)));
  }

  private static int run(Invocation invocation) {
    var refused = Shell.refuse(invocation, System.err);
    if (refused.isPresent()) {
      return refused.get();
    }
    var withPages = WITH_PAGES.contains(invocation.first()) && !invocation.asksForHelp();
    try (var context = start(invocation, withPages)) {
      return context.getBean(Shell.class).run(invocation);
    } catch (RuntimeException | IOException e) {
      System.err.println(Failures.sentence(e));
      return 1;
    }
  }

  private static ConfigurableApplicationContext start(Invocation invocation, boolean withPages)
      throws IOException {
    var application = new SpringApplication(Foothill.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.setLazyInitialization(!withPages);
    application.setWebApplicationType(
        withPages ? WebApplicationType.SERVLET : WebApplicationType.NONE);
    var settings = settings(invocation, withPages);
    chooseLog(dataDirectory(invocation), withPages);
    // The operator's own settings lie with the data, so that every command finds them.
    System.setProperty(
        "spring.config.additional-location",
        "optional:file:" + dataDirectory(invocation).resolve("settings.properties"));
    application.addInitializers(context ->
        context
            .getEnvironment()
            .getPropertySources()
            .addFirst(new org.springframework.core.env.MapPropertySource("commandLine", settings)));
    return application.run();
  }

  private static Map<String, Object> settings(Invocation invocation, boolean withPages)
      throws IOException {
    var data = dataDirectory(invocation);
    var settings = new HashMap<String, Object>();
    settings.put("foothill.data", data.toString());
    if (withPages) {
      settings.put("server.port", port(invocation));
      invocation.option("--address").ifPresent(address -> settings.put("server.address", address));
    } else {
      settings.put("foothill.database.idle", 0);
    }
    return settings;
  }

  /**
   * Into the data directory when there is one or the site starts; a command that needs no data
   * directory leaves none behind.
   */
  private static void chooseLog(Path data, boolean withPages) throws IOException {
    var logs = data.resolve("logs");
    if (withPages) {
      prepare(data, logs);
    }
    var toFile = Files.isWritable(logs);
    System.setProperty("FOOTHILL_LOGS", logs.toString());
    System.setProperty("FOOTHILL_LOG_NAME", withPages ? "foothill" : "commands");
    System.setProperty(
        "logging.config", "classpath:" + (toFile ? "logback-file.xml" : "logback-console.xml"));
  }

  private static void prepare(Path data, Path logs) throws IOException {
    try {
      Files.createDirectories(data);
      Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
      Files.createDirectories(logs);
    } catch (IOException e) {
      throw new IOException(
          "Foothill cannot write to its data directory %s. Choose another with --data DIR, or make this one yours."
              .formatted(data),
          e);
    }
  }

  /** The option, else FOOTHILL_DATA, else "data" in the checkout or the current folder. */
  private static Path dataDirectory(Invocation invocation) {
    var home = System.getProperty("foothill.home", "");
    var fallback =
        System.getenv().getOrDefault("FOOTHILL_DATA", Path.of(home).resolve("data").toString());
    return Path.of(invocation.data().orElse(fallback)).toAbsolutePath().normalize();
  }

  /** A port that was asked for is taken as it is; else the first free one of ten. */
  private static int port(Invocation invocation) throws IOException {
    var wanted =
        invocation.option("--port").or(() -> Optional.ofNullable(System.getenv("SERVER_PORT")));
    if (wanted.isPresent()) {
      return number(wanted.get());
    }
    for (var port = FIRST_PORT; port <= LAST_PORT; port++) {
      if (isFree(port)) {
        return port;
      }
    }
    throw new IOException(
        "The ports %d to %d are all in use. Choose another with --port."
            .formatted(FIRST_PORT, LAST_PORT));
  }

  private static int number(String port) throws IOException {
    if (port.matches("\\d{1,5}") && Integer.parseInt(port) <= 65_535) {
      return Integer.parseInt(port);
    }
    throw new IOException("The port (%s) must be a number from 0 to 65535.".formatted(port));
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
