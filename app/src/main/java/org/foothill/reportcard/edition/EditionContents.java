package org.foothill.reportcard.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.foothill.core.IndicatorId;
import org.foothill.core.Language;
import org.foothill.core.Progress;
import org.foothill.reportcard.EditionPages;
import org.foothill.reportcard.Imprint;
import org.foothill.reportcard.datapackage.DataPackage;
import org.foothill.reportcard.pages.Selection;
import org.foothill.reportcard.pdf.PrintedCard;
import org.foothill.site.Assets;
import org.foothill.site.Texts;
import org.springframework.stereotype.Component;

/** Everything that an edition holds: pages, styles and typefaces, printed cards, open data. */
@Component
final class EditionContents {
  private final EditionPages pages;
  private final PrintedCard printed;
  private final KeptCards cards;
  private final DataPackage data;
  private final Assets assets;
  private final Texts texts;

  EditionContents(
      EditionPages pages,
      PrintedCard printed,
      KeptCards cards,
      DataPackage data,
      Assets assets,
      Texts texts) {
    this.pages = pages;
    this.printed = printed;
    this.cards = cards;
    this.data = data;
    this.assets = assets;
    this.texts = texts;
  }

  /**
   * What is to be written.
   *
   * @param leftOut measures that the edition does without
   */
  record Order(Imprint imprint, Set<IndicatorId> leftOut, KeptCorrections.Pending pending) {
    /** Makes pages as the edition has them. */
    <T> T during(Callable<T> work) throws Exception {
      return new Selection(leftOut).during(() -> pending.during(work));
    }
  }

  /** False when somebody asked to stop. */
  boolean write(EditionFolder folder, Order order, Progress progress) throws IOException {
    var imprint = order.imprint();
    var paths = during(order, pages::paths);
    var done = new Done(progress, (long) (paths.size() + 1) * texts.offered().size());
    var parts = new ArrayList<Callable<Boolean>>();
    for (var language : texts.offered()) {
      parts.add(() -> order.during(() -> print(folder, imprint, language, done)));
    }
    for (var language : texts.offered()) {
      parts.add(() -> order.during(() -> render(folder, paths, language, done)));
    }
    for (var name : assets.files()) {
      folder.write("assets/" + name, assets.find(name).orElseThrow().bytes());
    }
    folder.write("index.html", pages.entrance(assets.hashed("foothill.css")));
    if (!all(parts)) {
      return false;
    }
    pack(folder, imprint, during(order, () -> data.files(imprint)));
    return true;
  }

  private static <T> T during(Order order, Callable<T> work) {
    try {
      return order.during(work);
    } catch (RuntimeException bug) {
      throw bug;
    } catch (Exception unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }

  /** Figures as open data, and everything to take home in one file. */
  private void pack(EditionFolder folder, Imprint imprint, SortedMap<String, byte[]> files)
      throws IOException {
    for (var file : files.entrySet()) {
      folder.write(file.getKey(), file.getValue());
    }
    for (var language : texts.offered()) {
      var name = FrozenLinks.file(PrintedCard.path(imprint.year()), language);
      files.put(name, Files.readAllBytes(folder.path().resolve(name)));
    }
    folder.write(DataPackage.archive(imprint), data.archive(imprint, files));
  }

  private boolean render(EditionFolder folder, List<String> paths, Language language, Done done)
      throws IOException {
    for (var path : paths) {
      if (done.isCancelled()) {
        return false;
      }
      var links = new FrozenLinks(path, language, assets);
      folder.write(FrozenLinks.file(path, language), pages.render(path, language, links));
      done.one();
    }
    return true;
  }

  private boolean print(EditionFolder folder, Imprint imprint, Language language, Done done)
      throws IOException {
    if (done.isCancelled()) {
      return false;
    }
    var path = PrintedCard.path(imprint.year());
    folder.write(FrozenLinks.file(path, language), cards.of(printed.prepare(imprint, language)));
    done.one();
    return true;
  }

  /** Two at a time: setting the printed card takes as long as all pages. */
  private static boolean all(List<Callable<Boolean>> parts) throws IOException {
    boolean whole = true;
    try (var workers = Executors.newFixedThreadPool(2)) {
      var running = new ArrayList<Future<Boolean>>();
      parts.forEach(part -> running.add(workers.submit(part)));
      for (var part : running) {
        whole &= result(part);
      }
    }
    return whole;
  }

  private static boolean result(Future<Boolean> part) throws IOException {
    try {
      return part.get();
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

  /** How far the parts are together. */
  private record Done(Progress progress, AtomicLong count, long total) {
    Done(Progress progress, long total) {
      this(progress, new AtomicLong(), total);
    }

    boolean isCancelled() {
      return progress.cancelled();
    }

    void one() {
      long now = count.incrementAndGet();
      synchronized (this) {
        progress.at(now, total);
      }
    }
  }
}
