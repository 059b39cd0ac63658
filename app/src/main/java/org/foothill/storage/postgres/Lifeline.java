package org.foothill.storage.postgres;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A named pipe that every process using the server holds open. The server's shell reads it: the end
 * of the pipe means that the last process is gone.
 */
final class Lifeline implements AutoCloseable {
  private final RandomAccessFile pipe;

  private Lifeline(RandomAccessFile pipe) {
    this.pipe = pipe;
  }

  static Lifeline hold(Path file) throws IOException {
    if (!Files.exists(file)) {
      make(file);
    }
    // Opened for reading and writing, because opening for writing alone waits for a reader.
    return new Lifeline(new RandomAccessFile(file.toFile(), "rw"));
  }

  private static void make(Path file) throws IOException {
    var process = new ProcessBuilder("mkfifo", "-m", "600", file.toString()).start();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IOException(
            "The named pipe %s cannot be made. Choose a data directory on a local disk."
                .formatted(file));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while making a named pipe.", e);
    }
  }

  @Override
  public void close() throws IOException {
    pipe.close();
  }
}
