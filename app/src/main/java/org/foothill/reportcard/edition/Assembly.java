package org.foothill.reportcard.edition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.foothill.reportcard.BuildEdition.Parts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts one edition together: parts that were kept are taken over, the others are made. */
final class Assembly {
  private static final Logger LOG = LoggerFactory.getLogger(Assembly.class);
  private final EditionFolder folder;
  private final KeptParts kept;
  private final SortedSet<String> taken = Collections.synchronizedSortedSet(new TreeSet<>());
  private final Map<String, Made> made = Collections.synchronizedMap(new TreeMap<>());

  Assembly(EditionFolder folder, KeptParts kept) {
    this.folder = folder;
    this.kept = kept;
  }

  private record Made(Part part, SortedSet<String> names) {}

  /** False when somebody asked to stop. */
  boolean put(Part part) throws Exception {
    if (kept.take(part.name(), part.madeOf(), folder)) {
      taken.add(part.name());
      return true;
    }
    var files = new Part.Files(folder);
    boolean whole = part.making().make(files);
    made.put(part.name(), new Made(part, files.names()));
    return whole;
  }

  /** Two at a time: setting a printed card takes as long as all pages. */
  static boolean all(List<Callable<Boolean>> tasks) throws IOException {
    boolean whole = true;
    try (var workers = Executors.newFixedThreadPool(2)) {
      var running = new ArrayList<Future<Boolean>>();
      tasks.forEach(task -> running.add(workers.submit(task)));
      for (var task : running) {
        whole &= result(task);
      }
    }
    return whole;
  }

  private static boolean result(Future<Boolean> task) throws IOException {
    try {
      return task.get();
    } catch (ExecutionException failed) {
      switch (failed.getCause()) {
        case IOException broken -> throw broken;
        case RuntimeException bug -> throw bug;
        case Error worse -> throw worse;
        case null, default -> throw new IllegalStateException(failed);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CancellationException("The edition was interrupted.");
    }
  }

  /** What was made is there for the next edition. Without room for it that one is only slower. */
  Parts keep() {
    for (var one : made.values()) {
      try {
        kept.keep(one.part().name(), one.part().madeOf(), folder, one.names());
      } catch (IOException full) {
        LOG.atWarn().addArgument(one.part().name()).log("The part {} could not be kept");
      }
    }
    return new Parts(List.copyOf(taken), List.copyOf(made.keySet()));
  }
}
