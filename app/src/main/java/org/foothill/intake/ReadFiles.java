package org.foothill.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.foothill.core.Progress;

/**
 * Files on their way in, two at a time: most are too small to keep two cores busy. What is known of
 * them is kept in the order of the files, also when reading fails half-way, so that nothing stays
 * behind.
 */
final class ReadFiles {
  private final ConcurrentSkipListMap<Integer, Incoming> items = new ConcurrentSkipListMap<>();
  private final AtomicInteger next = new AtomicInteger();
  private final List<Path> files;
  private final Reader reader;

  /** Looks at one file; tells what it found before it reads on. */
  interface Reader {
    void read(Path file, Progress watcher, Consumer<Incoming> found);
  }

  ReadFiles(List<Path> files, Reader reader) {
    this.files = List.copyOf(files);
    this.reader = reader;
  }

  List<Incoming> inOrder() {
    return List.copyOf(items.values());
  }

  /** Reads all files, unless somebody cancels. */
  void run(Progress progress) {
    if (files.size() < 2) {
      work(progress);
      return;
    }
    try (var helper = Executors.newSingleThreadExecutor()) {
      Future<?> other = helper.submit(() -> work(unwatched(progress)));
      work(progress);
      other.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The reading was interrupted.", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException known
          ? known
          : new IllegalStateException("A reading thread failed.", e.getCause());
    }
  }

  private void work(Progress watcher) {
    try {
      for (int i = next.getAndIncrement();
          i < files.size() && !watcher.cancelled();
          i = next.getAndIncrement()) {
        int place = i;
        reader.read(files.get(i), watcher, item -> items.put(place, item));
      }
    } finally {
      // Whoever stops first, by a failure or a cancellation, stops the other.
      next.set(files.size());
    }
  }

  /** Only one of two threads may draw the bar. */
  private static Progress unwatched(Progress progress) {
    return new Progress() {
      @Override
      public void step(String name) {}

      @Override
      public void at(long done, long total) {}

      @Override
      public boolean cancelled() {
        return progress.cancelled();
      }
    };
  }
}
