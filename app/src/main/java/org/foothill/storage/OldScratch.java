package org.foothill.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Removes what killed programs left in the scratch folder, when the site starts. Only what is older
 * than any running command: younger files may be in use.
 */
@Component
@ConditionalOnWebApplication
class OldScratch implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(OldScratch.class);
  private static final Duration SAFE_AGE = Duration.ofDays(2);

  private final DataDirectory directory;
  private final Clock clock;
  private volatile boolean running;

  OldScratch(DataDirectory directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  @Override
  public void start() {
    running = true;
    try {
      clean();
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("Old scratch files could not be removed", e);
    }
  }

  void clean() throws IOException {
    if (!Files.isDirectory(directory.temporary())) {
      return;
    }
    var limit = clock.instant().minus(SAFE_AGE);
    try (var entries = Files.list(directory.temporary())) {
      for (var entry : entries.toList()) {
        if (Files.getLastModifiedTime(entry).toInstant().isBefore(limit)) {
          deleteTree(entry);
        }
      }
    }
  }

  private static void deleteTree(Path root) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException problem)
              throws IOException {
            if (problem instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw problem;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem)
              throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
