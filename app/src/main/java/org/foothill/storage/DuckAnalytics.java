package org.foothill.storage;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** DuckDB in memory on threads of its own. */
@Component
class DuckAnalytics implements Analytics, AutoCloseable {
  /** 1 MB, the default, overflows on plans with many grouping sets and ends the whole process. */
  private static final long STACK = 64L << 20;

  private static final int AT_ONCE = 2;

  private final DataDirectory directory;
  private final String memory;
  private final ExecutorService threads;

  DuckAnalytics(DataDirectory directory, @Value("${foothill.analytics.memory:}") String memory) {
    this.directory = directory;
    this.memory = memory.isBlank() ? share() : memory;
    this.threads = Executors.newFixedThreadPool(AT_ONCE, largeStacks());
  }

  /** A quarter of the machine's memory for each of two questions, and at least 1 GB. */
  private static String share() {
    var machine =
        ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean known
            ? known.getTotalMemorySize()
            : 0;
    return Math.clamp(machine / 4 >> 20, 1024, 8192) + "MB";
  }

  private static ThreadFactory largeStacks() {
    var number = new AtomicInteger();
    return task -> {
      var thread = new Thread(null, task, "analytics-" + number.incrementAndGet(), STACK);
      thread.setDaemon(true);
      return thread;
    };
  }

  @Override
  public <T> T ask(Question<T> question) {
    // A question inside a question would wait for a thread that its own asker holds.
    if (Thread.currentThread().getName().startsWith("analytics-")) {
      throw new IllegalStateException(
          "A question was asked inside a question; use the connection at hand.");
    }
    try {
      return threads.submit(() -> answer(question)).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while DuckDB was working.", e);
    } catch (ExecutionException e) {
      throw unwrapped(e.getCause());
    }
  }

  private static RuntimeException unwrapped(@Nullable Throwable cause) {
    return switch (cause) {
      case RuntimeException known -> known;
      case Error error -> throw error;
      case SQLException sql -> refused(sql);
      case null, default -> new IllegalStateException("DuckDB failed.", cause);
    };
  }

  /** Quoted parts can be values of a file, so they are left out, and with them the cause. */
  private static IllegalStateException refused(SQLException sql) {
    var message = String.valueOf(sql.getMessage()).replaceAll("'[^']*'|\"[^\"]*\"", "(…)");
    var refused = new IllegalStateException("DuckDB refused: " + message);
    refused.setStackTrace(sql.getStackTrace());
    return refused;
  }

  private <T> T answer(Question<T> question) throws SQLException {
    try (var duck = DriverManager.getConnection("jdbc:duckdb:")) {
      limit(duck);
      return question.answer(duck);
    }
  }

  private void limit(Connection duck) throws SQLException {
    // One folder each: DuckDB gives its spill files fixed names. It makes and removes the folder.
    var temporary = directory.temporary().resolve("duckdb-" + UUID.randomUUID());
    try {
      Files.createDirectories(directory.temporary());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try (var statement = duck.createStatement()) {
      statement.execute("set memory_limit = '" + memory.replace("'", "''") + "'");
      statement.execute("set threads = 2");
      statement.execute("set temp_directory = '" + temporary.toString().replace("'", "''") + "'");
      // Nothing is ever fetched from elsewhere.
      statement.execute("set autoinstall_known_extensions = false");
      statement.execute("set autoload_known_extensions = false");
    }
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
