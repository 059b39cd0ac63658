package org.foothill.storage.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.foothill.storage.Analytics;
import org.foothill.storage.Check;
import org.foothill.storage.Check.Verdict;
import org.foothill.storage.Check.Verdict.Broken;
import org.foothill.storage.Check.Verdict.Careful;
import org.foothill.storage.Check.Verdict.Well;
import org.foothill.storage.DataDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Java, disk, folders, scratch files, ports and DuckDB. */
@Configuration(proxyBeanMethods = false)
class MachineChecks {
  private static final int OLDEST_JAVA = 25;
  private static final long ROOM = 5L << 30;
  private static final long LEAST_ROOM = 500L << 20;
  private static final Duration LEFT_OVER = Duration.ofDays(2);
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");

  /** A check made of a name and a look. */
  record Named(String name, Supplier<Verdict> glance) implements Check {
    @Override
    public Verdict look() {
      return glance.get();
    }
  }

  @Bean
  Check checkJavaVersion() {
    return new Named(
        "Java",
        () -> {
          var version = Runtime.version();
          return version.feature() >= OLDEST_JAVA
              ? new Well(version + " from " + System.getProperty("java.vendor"))
              : new Broken(version.toString(), "Install a Java development kit 25 or newer.");
        });
  }

  @Bean
  Check checkNativeAccess() {
    return new Named(
        "Native access",
        () ->
            MachineChecks.class.getModule().isNativeAccessEnabled()
                ? new Well("allowed, as DuckDB needs it")
                : new Careful(
                    "not allowed; Java prints a warning when DuckDB starts",
                    "Start Foothill with ./foothill, or add --enable-native-access=ALL-UNNAMED."));
  }

  @Bean
  Check checkDiskSpace(DataDirectory directory) {
    return new Named("Disk space", () -> disk(directory.root()));
  }

  private static Verdict disk(Path root) {
    try {
      var free = Files.getFileStore(root).getUsableSpace();
      var found = "%,d MB are free in %s".formatted(free >> 20, root);
      if (free < LEAST_ROOM) {
        return new Broken(found, "Free some space now: the database stops when the disk is full.");
      }
      return free < ROOM
          ? new Careful(found, "A year of a district's files needs about 5,000 MB.")
          : new Well(found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Bean
  Check checkDataDirectoryMode(DataDirectory directory) {
    return new Named("Data directory", () -> owned(directory.root()));
  }

  private static Verdict owned(Path root) {
    try {
      var mode = Files.getPosixFilePermissions(root);
      var owner = Files.getOwner(root).getName();
      var found =
          "%s belongs to %s, mode %s".formatted(root, owner, PosixFilePermissions.toString(mode));
      if (!Files.isWritable(root)) {
        return new Broken(found, "Foothill must run as the owner of its data directory.");
      }
      return OWNER_ONLY.containsAll(mode)
          ? new Well(found)
          : new Careful(found, "Close it to others: chmod 700 " + root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Bean
  Check checkSecrets(DataDirectory directory) {
    return new Named("Keys and passwords", () -> closed(directory.secrets()));
  }

  private static Verdict closed(Path secrets) {
    if (!Files.isDirectory(secrets)) {
      return new Well("none yet");
    }
    var open = new ArrayList<Path>();
    try (var files = Files.walk(secrets)) {
      for (var file : files.toList()) {
        if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
          open.add(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return open.isEmpty()
        ? new Well("only the owner can read them")
        : new Broken(
            "others can read %s".formatted(open),
            "Close them to others: chmod -R go-rwx %s, and change those that may have been read."
                .formatted(secrets));
  }

  @Bean
  Check checkScratch(DataDirectory directory, Clock clock) {
    return new Named("Scratch files", () -> leftOver(directory.temporary(), clock));
  }

  private static Verdict leftOver(Path temporary, Clock clock) {
    if (!Files.isDirectory(temporary)) {
      return new Well("none");
    }
    var limit = clock.instant().minus(LEFT_OVER);
    var old = new ArrayList<Path>();
    try (var entries = Files.list(temporary)) {
      for (var entry : entries.toList()) {
        if (Files.getLastModifiedTime(entry).toInstant().isBefore(limit)) {
          old.add(entry);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return old.isEmpty()
        ? new Well("nothing older than two days")
        : new Careful(
            "%d entries in %s are older than two days".formatted(old.size(), temporary),
            "A program that was killed left them; they go away at the next start of the site.");
  }

  @Bean
  Check checkPorts() {
    return new Named("Port", MachineChecks::port);
  }

  private static Verdict port() {
    List<Integer> free = new ArrayList<>();
    for (var port = 8080; port <= 8089; port++) {
      try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        free.add(socket.getLocalPort());
      } catch (IOException e) {
        // Taken, perhaps by Foothill itself.
        continue;
      }
    }
    return free.isEmpty()
        ? new Careful("8080 to 8089 are all in use", "Start the site with --port N.")
        : new Well(
            free.getFirst() == 8080
                ? "8080 is free"
                : "8080 is in use, the next free one is %d".formatted(free.getFirst()));
  }

  @Bean
  Check checkDuckdb(Analytics analytics) {
    return new Named(
        "DuckDB",
        () ->
            new Well(
                analytics.ask(duck -> {
                  try (var statement = duck.createStatement();
                      var answer = statement.executeQuery("select version()")) {
                    answer.next();
                    return answer.getString(1) + " answers";
                  }
                })));
  }
}
