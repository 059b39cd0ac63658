package org.foothill.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Makes the ahead-of-time cache (JEP 483, JEP 514) that halves the next start. The first server
 * without one lets a second process start and end beside it, at the lowest priority; the launcher
 * names the file and uses it from then on. Nothing depends on it: without the cache a start is only
 * slower.
 */
@Component
final class FasterStarts {
  static final String FILE = "foothill.cache.file";
  static final String TRAINING = "foothill.cache.training";
  private static final Logger LOG = LoggerFactory.getLogger(FasterStarts.class);
  private static final Duration CALM = Duration.ofSeconds(20);

  private final Environment environment;
  private final List<Process> children = new ArrayList<>();

  FasterStarts(Environment environment) {
    this.environment = environment;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin(ApplicationReadyEvent ready) {
    if (!(ready.getApplicationContext() instanceof WebServerApplicationContext web)) {
      return;
    }
    var server = web.getWebServer();
    if (server == null) {
      return;
    }
    if (environment.getProperty(TRAINING, Boolean.class, false)) {
      Thread.ofPlatform().daemon().start(() -> train(ready, server.getPort()));
    } else if (environment.containsProperty(FILE)) {
      var file = Path.of(environment.getRequiredProperty(FILE));
      Thread.ofPlatform().daemon().start(() -> make(file));
    }
  }

  @EventListener(ContextClosedEvent.class)
  void end() {
    synchronized (children) {
      children.forEach(Process::destroyForcibly);
    }
  }

  /** The second process: looks at a page a few times so that the cache knows the way, and ends. */
  private static void train(ApplicationReadyEvent ready, int port) {
    try (var client = HttpClient.newHttpClient()) {
      for (int i = 0; i < 20; i++) {
        client.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/en".formatted(port))).build(),
            HttpResponse.BodyHandlers.discarding());
      }
    } catch (IOException e) {
      LOG.debug("The page could not be fetched while training", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      ready.getApplicationContext().close();
    }
  }

  private void make(Path file) {
    var unfinished = file.resolveSibling(file.getFileName() + ".making");
    try {
      Thread.sleep(CALM);
      var process =
          new ProcessBuilder(command(unfinished))
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      synchronized (children) {
        children.add(process);
      }
      if (process.waitFor(5, TimeUnit.MINUTES) && Files.exists(unfinished)) {
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        LOG.info("The next start will be faster: {}", file);
      }
      process.destroyForcibly();
    } catch (IOException e) {
      LOG.info("No cache for faster starts could be made", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private List<String> command(Path cache) {
    var command = new ArrayList<String>();
    if (Files.isExecutable(Path.of("/usr/bin/nice"))) {
      command.addAll(List.of("/usr/bin/nice", "-n", "19"));
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> !argument.startsWith("-D" + FILE))
        .forEach(command::add);
    command.add("-XX:AOTCacheOutput=" + cache);
    command.add("-D" + TRAINING + "=true");
    command.addAll(List.of("-jar", System.getProperty("java.class.path")));
    command.addAll(List.of("serve", "--port", "0"));
    command.addAll(List.of("--data", environment.getRequiredProperty("foothill.data")));
    return command;
  }
}
