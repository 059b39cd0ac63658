package org.foothill.storage;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * DuckDB in memory on threads of its own. Opening one costs more than most questions, so a thread
 * keeps its engine for the next question, and gives it back after a short rest.
 */
@Component
class DuckAnalytics implements Analytics, AutoCloseable {
  /** 1 MB, the default, overflows on plans with many grouping sets and ends the whole process. */
  private static final long STACK = 64L << 20;

  private static final int AT_ONCE = 2;

  /** How long an engine waits for the next question; then its memory is given back. */
  private static final Duration REST = Duration.ofSeconds(3);

  private final DataDirectory directory;
  private final String memory;
  private final ExecutorService threads;
  private final ThreadLocal<@Nullable DuckEngine> engines = new ThreadLocal<>();

  DuckAnalytics(DataDirectory directory, @Value("${foothill.analytics.memory:}") String memory) {
    this.directory = directory;
    this.memory = memory.isBlank() ? share() : memory;
    var pool =
        new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            REST.toMillis(),
            TimeUnit.MILLISECONDS,
            new LinkedBlockingQueue<>(),
            largeStacks());
    pool.allowCoreThreadTimeOut(true);
    this.threads = pool;
  }

  /** A quarter of the machine's memory for each of two questions, and at least 1 GB. */
  private static String share() {
    var machine =
        ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean known
            ? known.getTotalMemorySize()
            : 0;
    return Math.clamp(machine / 4 >> 20, 1024, 8192) + "MB";
  }

  private ThreadFactory largeStacks() {
    var number = new AtomicInteger();
    return task -> {
      Runnable life =
          () -> {
            try {
              task.run();
            } finally {
              leave();
            }
          };
      var thread = new Thread(null, life, "analytics-" + number.incrementAndGet(), STACK);
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
    var engine = engines.get();
    if (engine == null) {
      engine = DuckEngine.open(directory.temporary(), memory);
      engines.set(engine);
    }
    boolean sound = false;
    try {
      var answer = engine.answer(question);
      sound = engine.isAsBefore();
      return answer;
    } finally {
      if (!sound) {
        leave();
      }
    }
  }

  /** Closes what this thread keeps open. */
  private void leave() {
    var engine = engines.get();
    if (engine != null) {
      engines.remove();
      engine.close();
    }
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
