package org.foothill.storage.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The folder with the server's data, made once by initdb. */
final class Cluster {
  static final String OWNER = "foothill";

  private final Path home;
  private final Path data;
  private final Identity identity;

  Cluster(Path home, Identity identity) {
    this.home = home;
    this.data = home.resolve("data" + Binaries.MAJOR);
    this.identity = identity;
  }

  Path data() {
    return data;
  }

  boolean exists() {
    return Files.exists(data.resolve("PG_VERSION"));
  }

  /** Refuses clusters of another major version: opening one would harm it. */
  void checkVersion() throws IOException {
    if (exists()) {
      var version = Files.readString(data.resolve("PG_VERSION")).strip();
      if (!version.equals(Integer.toString(Binaries.MAJOR))) {
        throw new IOException(otherMajor(version));
      }
      return;
    }
    if (!Files.isDirectory(home)) {
      return;
    }
    try (var folders = Files.newDirectoryStream(home, "data[0-9][0-9]")) {
      for (var folder : folders) {
        if (!folder.equals(data)) {
          throw new IOException(otherMajor(folder.getFileName().toString().substring(4)));
        }
      }
    }
  }

  private String otherMajor(String version) {
    return "The database in %s was made with PostgreSQL %s and this Foothill has PostgreSQL %s. Back it up with the Foothill that made it, then restore it with this one."
        .formatted(home, version, Binaries.MAJOR);
  }

  /** Makes the cluster beside its place and renames it, so that a half-made one is never used. */
  void create(Binaries binaries, String password, boolean durable) throws IOException {
    var half = home.resolve(data.getFileName() + ".tmp");
    Binaries.deleteTree(half);
    var passwordFile = home.resolve("initdb.tmp");
    Secret.write(passwordFile, password);
    identity.own(passwordFile);
    try {
      run(initdb(binaries, half, passwordFile, durable));
    } finally {
      Files.deleteIfExists(passwordFile);
    }
    Files.move(half, data, StandardCopyOption.ATOMIC_MOVE);
  }

  private List<String> initdb(Binaries binaries, Path half, Path passwordFile, boolean durable) {
    var command = new ArrayList<>(identity.prefix());
    command.addAll(
        List.of(
            binaries.program("initdb").toString(),
            "-D",
            half.toString(),
            "-U",
            OWNER,
            "--pwfile=" + passwordFile,
            "--auth=scram-sha-256",
            "-E",
            "UTF8",
            "--locale-provider=builtin",
            "--locale=C.UTF-8"));
    if (!durable) {
      command.add("--no-sync");
    }
    return command;
  }

  private void run(List<String> command) throws IOException {
    var process =
        new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IOException(
            said.contains("No space left")
                ? "The disk that holds %s is full. Free some space and start again.".formatted(home)
                : "The database could not be made in %s. PostgreSQL says: %s"
                    .formatted(home, ServerLog.lastLine(said)));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while the database was being made.", e);
    }
  }

  /** PostgreSQL refuses a folder that others can enter; somebody may have changed it. */
  void lock() throws IOException {
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
  }
}
