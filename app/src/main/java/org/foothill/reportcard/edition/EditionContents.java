package org.foothill.reportcard.edition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.foothill.core.IndicatorId;
import org.foothill.core.Language;
import org.foothill.core.Progress;
import org.foothill.reportcard.BuildEdition.Parts;
import org.foothill.reportcard.EditionPages;
import org.foothill.reportcard.Imprint;
import org.foothill.reportcard.datapackage.DataPackage;
import org.foothill.reportcard.pages.Selection;
import org.foothill.reportcard.pdf.PrintedCard;
import org.foothill.site.Assets;
import org.springframework.stereotype.Component;

/**
 * Everything that an edition holds: pages, styles and typefaces, printed cards, open data. Parts
 * that are made of the same as before are taken over as they were.
 */
@Component
final class EditionContents {
  private final EditionPages pages;
  private final PrintedCard printed;
  private final DataPackage data;
  private final Assets assets;
  private final Ingredients ingredients;
  private final KeptParts kept;

  EditionContents(
      EditionPages pages,
      PrintedCard printed,
      DataPackage data,
      Assets assets,
      Ingredients ingredients,
      KeptParts kept) {
    this.pages = pages;
    this.printed = printed;
    this.data = data;
    this.assets = assets;
    this.ingredients = ingredients;
    this.kept = kept;
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

  /** The closed set of answers. */
  sealed interface Written {
    record Whole(Parts parts) implements Written {}

    /** Somebody asked to stop. */
    record Stopped() implements Written {}

    /** Something that the edition is made of changed while it was made. */
    record Overtaken() implements Written {}
  }

  Written write(EditionFolder folder, Order order, Progress progress) throws IOException {
    kept.sweep();
    var madeOf = during(order, () -> ingredients.now(order.imprint()));
    var paths = during(order, pages::paths);
    var done = new Done(progress, (paths.size() + 1L) * madeOf.size());
    var assembly = new Assembly(folder, kept);
    var work = new ArrayList<Callable<Boolean>>();
    for (var part : parts(order.imprint(), paths, madeOf, done)) {
      work.add(() -> order.during(() -> assembly.put(part)));
    }
    for (var name : assets.files()) {
      folder.write("assets/" + name, assets.find(name).orElseThrow().bytes());
    }
    folder.write("index.html", pages.entrance("assets/" + assets.hashed("foothill.css")));
    var archive = new Part("archive", all(madeOf), files -> pack(folder, order.imprint(), files));
    if (!Assembly.all(work) || !Assembly.all(List.of(() -> assembly.put(archive)))) {
      return new Written.Stopped();
    }
    return madeOf.equals(during(order, () -> ingredients.now(order.imprint())))
        ? new Written.Whole(assembly.keep())
        : new Written.Overtaken();
  }

  /** A card first, and the others last: the pages are made while one is set. */
  private List<Part> parts(
      Imprint imprint, List<String> paths, Map<Language, String> madeOf, Done done) {
    var parts = new ArrayList<Part>();
    var cards = new ArrayList<Part>();
    madeOf.forEach((language, hash) -> {
      cards.add(
          new Part(language.tag() + " card", hash, files -> print(files, imprint, language, done)));
      parts.add(
          new Part(language.tag() + " pages", hash, files -> render(files, paths, language, done)));
    });
    parts.addFirst(cards.removeFirst());
    parts.add(new Part("data", all(madeOf), files -> describe(files, imprint)));
    parts.addAll(cards);
    return parts;
  }

  /** Open data speaks every language at once. */
  private static String all(Map<Language, String> madeOf) {
    return Fingerprint.of(Language.ENGLISH, List.copyOf(madeOf.values()));
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

  /** Each page goes to the disk before the next is made. */
  private boolean render(Part.Files files, List<String> paths, Language language, Done done)
      throws IOException {
    for (var path : paths) {
      if (done.isCancelled()) {
        return false;
      }
      var links = new FrozenLinks(path, language, assets);
      files.write(FrozenLinks.file(path, language), pages.render(path, language, links));
      done.one();
    }
    return true;
  }

  private boolean print(Part.Files files, Imprint imprint, Language language, Done done)
      throws IOException {
    if (done.isCancelled()) {
      return false;
    }
    var path = PrintedCard.path(imprint.year());
    files.write(FrozenLinks.file(path, language), printed.print(imprint, language));
    done.one();
    return true;
  }

  private boolean describe(Part.Files files, Imprint imprint) throws IOException {
    for (var file : data.files(imprint).entrySet()) {
      files.write(file.getKey(), file.getValue());
    }
    return true;
  }

  /** Everything to take home in one file: open data and printed cards. */
  private boolean pack(EditionFolder folder, Imprint imprint, Part.Files files) throws IOException {
    var names =
        folder.names().stream()
            .filter(name ->
                name.startsWith(DataPackage.FOLDER)
                    || name.equals(DataPackage.CATALOG)
                    || name.endsWith(PrintedCard.path(imprint.year())))
            .toList();
    try (var archive = files.open(DataPackage.archive(imprint))) {
      DataPackage.pack(imprint, folder.path(), names, archive);
    }
    return true;
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
