package org.foothill.storage.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * As whom PostgreSQL runs. It refuses to run as root, so root starts it in a user namespace of its
 * own, or, where those are forbidden, as the user "nobody".
 */
enum Identity {
  /** An ordinary user: nothing to do. */
  SELF(List.of()),
  /** Root inside a namespace where root has no power; files stay root's. */
  NAMESPACE(List.of("unshare", "-U")),
  /** Root steps down to "nobody"; the folders of the server are given to that user. */
  NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

  /** The number of the user "nobody" on Linux. */
  static final int NOBODY_ID = 65534;

  private final List<String> prefix;

  Identity(List<String> prefix) {
    this.prefix = prefix;
  }

  List<String> prefix() {
    return prefix;
  }

  static Identity find() {
    if (!isRoot()) {
      return SELF;
    }
    if (succeeds("unshare", "-U", "true")) {
      return NAMESPACE;
    }
    if (succeeds("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "true")) {
      return NOBODY;
    }
    throw new UncheckedIOException(
        new IOException(
            "PostgreSQL does not run as root, and this machine offers no way to step down."
                + " Run Foothill as a normal user."));
  }

  /** Hands a file to whoever runs the server. */
  void own(Path path) throws IOException {
    if (this == NOBODY) {
      Files.setAttribute(path, "unix:uid", NOBODY_ID);
      Files.setAttribute(path, "unix:gid", NOBODY_ID);
    }
  }

  static boolean isRoot() {
    try {
      return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return "root".equals(System.getProperty("user.name"));
    }
  }

  private static boolean succeeds(String... command) {
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      process.getInputStream().readAllBytes();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
