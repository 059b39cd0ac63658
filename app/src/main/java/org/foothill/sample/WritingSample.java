package org.foothill.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.foothill.core.Progress;
import org.springframework.stereotype.Component;

/** Fills blocks of seats on a few threads and writes them in the order of the seats. */
@Component
class WritingSample implements WriteSample {
  private static final int BLOCK = 256;

  /** Measured: bytes of all files for one student and year, rounded up. */
  private static final long BYTES_EACH = 1_800;

  private final int threads;

  WritingSample() {
    this(Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8));
  }

  WritingSample(int threads) {
    this.threads = threads;
  }

  @Override
  public Outcome write(SampleOrder order, Path folder, Progress progress) {
    try {
      Optional<String> refusal = order.refusal().or(() -> refusal(order, folder));
      if (refusal.isPresent()) {
        return new Outcome.Refused(refusal.get());
      }
      return writeInto(order, new SampleFolder(folder, order), progress);
    } catch (IOException e) {
      return new Outcome.Refused(
          "The sample could not be written to %s: %s.".formatted(folder, e.getMessage()));
    }
  }

  private static Optional<String> refusal(SampleOrder order, Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      return Optional.of("%s is a file; give a folder.".formatted(folder));
    }
    try {
      if (Files.exists(folder) && !isEmpty(folder)) {
        return Optional.of(
            "The folder %s is not empty; give a new one, so that nothing is overwritten."
                .formatted(folder));
      }
      long room = Files.getFileStore(existing(folder)).getUsableSpace();
      long need = order.students() * (long) order.years() * BYTES_EACH;
      return room >= need
          ? Optional.empty()
          : Optional.of(
              "The sample needs about %d MB and %s has %d MB free."
                  .formatted(need >> 20, folder, room >> 20));
    } catch (IOException e) {
      return Optional.of("The folder %s cannot be used: %s.".formatted(folder, e.getMessage()));
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  private static Path existing(Path folder) {
    Path path = folder.toAbsolutePath();
    while (!Files.exists(path) && path.getParent() != null) {
      path = path.getParent();
    }
    return path;
  }

  private Outcome writeInto(SampleOrder order, SampleFolder folder, Progress progress)
      throws IOException {
    progress.step("Writing the sample");
    boolean complete = false;
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      try {
        complete = writeBlocks(order, folder, progress, workers);
        folder.close();
        return complete ? folder.written() : new Outcome.Cancelled();
      } finally {
        workers.shutdownNow();
        if (!complete) {
          folder.undo();
        }
      }
    }
  }

  /** A few blocks wait to be written, the others are being filled; true when all were written. */
  private boolean writeBlocks(
      SampleOrder order, SampleFolder folder, Progress progress, ExecutorService workers)
      throws IOException {
    var districts = new Districts(order.students(), order.seed());
    var waiting = new ArrayDeque<Future<Block>>();
    var free = new ArrayDeque<Block>();
    long started = 0;
    long written = 0;
    while (written < order.students()) {
      while (started < order.students() && waiting.size() < threads + 2) {
        Block block = free.isEmpty() ? new Block(order) : free.pop();
        long from = started;
        waiting.add(workers.submit(() -> fill(order, districts, block, from)));
        started += BLOCK;
      }
      Block block = await(waiting.remove());
      folder.write(block);
      block.clear();
      free.push(block);
      written = Math.min(order.students(), written + BLOCK);
      progress.at(written, order.students());
      if (progress.cancelled()) {
        return false;
      }
    }
    return true;
  }

  private static Block fill(SampleOrder order, Districts districts, Block block, long from) {
    District district = districts.get(districts.indexOf(from));
    long to = Math.min(order.students(), from + BLOCK);
    for (long seat = from; seat < to; seat++) {
      if (seat >= district.firstSeat() + district.seats()) {
        district = districts.get(districts.indexOf(seat));
      }
      if (seat == district.firstSeat()) {
        block.beginSeat(-1 - seat);
        if (seat == 0) {
          FosterRows.header(block);
        }
        new SectionRows(block, district).write();
        new StaffRows(block, district, order.seed()).everybody();
      }
      new SeatStory(order, district, block, seat).tell();
    }
    return block;
  }

  private static Block await(Future<Block> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the work was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A block of the sample could not be filled.", e.getCause());
    }
  }
}
