package org.foothill.reportcard.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foothill.core.Progress;
import org.foothill.core.SchoolYear;
import org.foothill.disclosure.figures.Figures;
import org.foothill.reportcard.BuildEdition;
import org.foothill.reportcard.Edition;
import org.foothill.reportcard.Imprint;
import org.foothill.reportcard.checks.EditionCheck;
import org.foothill.reportcard.drafts.Draft;
import org.foothill.storage.DataDirectory;
import org.springframework.stereotype.Service;

/** Writes everything into a new folder, looks at it, seals it and registers it. */
@Service
final class FreezingEdition implements BuildEdition {
  private static final String BUSY =
      "An edition is being made already. Wait until that is done, then try again.";
  private static final String OVERTAKEN =
      "Something that the edition is made of changed while it was being made. Nothing was published: build it again.";
  private final EditionContents contents;
  private final EditionCheck check;
  private final Figures figures;
  private final EditionRegister register;
  private final DataDirectory data;
  private final DraftedEdition drafted;

  FreezingEdition(
      EditionContents contents,
      EditionCheck check,
      Figures figures,
      EditionRegister register,
      DataDirectory data,
      DraftedEdition drafted) {
    this.contents = contents;
    this.check = check;
    this.figures = figures;
    this.register = register;
    this.data = data;
    this.drafted = drafted;
  }

  @Override
  public Outcome build(String by, Progress progress) {
    try {
      var lock = lock();
      if (lock.isEmpty()) {
        return new Outcome.Failed(BUSY);
      }
      try (var _ = lock.get()) {
        return buildAlone(by, progress);
      }
    } catch (IOException broken) {
      return new Outcome.Failed(
          "The edition could not be begun: %s. Nothing was changed.".formatted(said(broken)));
    }
  }

  private Optional<MakingLock> lock() throws IOException {
    return MakingLock.take(data.root().resolve("cache").resolve("edition.lock"));
  }

  private Outcome buildAlone(String by, Progress progress) {
    var imprint = imprint();
    if (imprint.isEmpty()) {
      return new Outcome.NotReady(
          List.of("No figures are public yet. Publish a release first (foothill release build)."));
    }
    var newest = newest(imprint.get().year());
    var draft = drafted.open(imprint.get().year(), newest);
    if (draft.isEmpty()) {
      return new Outcome.NotReady(
          List.of("Nobody has begun the edition. Begin it: foothill reportcard draft."));
    }
    boolean again = !drafted.isOpen(draft.get());
    var lacking = again ? List.<String>of() : drafted.lacking(draft.get());
    if (!lacking.isEmpty()) {
      return new Outcome.NotReady(lacking);
    }
    return freeze(new Order(imprint.get(), draft.get(), newest, again), by, progress);
  }

  /**
   * Makes everything as it would be published, looks at it, keeps what was found and throws the
   * rest away. Empty when there is nothing to look at or somebody asked to stop.
   */
  Optional<List<String>> look(Progress progress) {
    try {
      var lock = lock();
      if (lock.isEmpty()) {
        return Optional.of(List.of(BUSY));
      }
      try (var _ = lock.get()) {
        return lookAlone(progress);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Optional<List<String>> lookAlone(Progress progress) throws IOException {
    var imprint = imprint();
    var draft = imprint.flatMap(one -> drafted.openOnly(one.year()));
    if (draft.isEmpty()) {
      return Optional.empty();
    }
    var order = new Order(imprint.get(), draft.get(), newest(draft.get().year()), false);
    try (var folder = EditionFolder.begin(data.editions())) {
      return switch (contents.write(folder, contents(order), progress)) {
        case EditionContents.Written.Whole _ -> {
          var problems = check.problems(folder.path());
          drafted.looked(draft.get(), problems);
          yield Optional.of(problems);
        }
        case EditionContents.Written.Stopped() -> Optional.empty();
        case EditionContents.Written.Overtaken() -> Optional.of(List.of(OVERTAKEN));
      };
    }
  }

  /**
   * What is to be frozen.
   *
   * @param newest the newest edition of the year
   * @param again true when that edition is only made once more and compared
   */
  private record Order(Imprint imprint, Draft.Open draft, Optional<Edition> newest, boolean again) {
    String code() {
      var year = imprint.year();
      return again
          ? newest.orElseThrow().code()
          : year + "." + (newest.map(Edition::revision).orElse(0) + 1);
    }
  }

  private EditionContents.Order contents(Order order) {
    return new EditionContents.Order(
        order.imprint(), order.draft().leftOut(), drafted.corrections(order.code(), order.draft()));
  }

  private Optional<Imprint> imprint() {
    return figures
        .release()
        .flatMap(release ->
            figures.indicators().stream()
                .flatMap(indicator -> figures.years(indicator).stream())
                .max(SchoolYear::compareTo)
                .map(year -> new Imprint(year, release.id(), release.sealedAt())));
  }

  private Optional<Edition> newest(SchoolYear year) {
    return register.list().stream().filter(edition -> edition.year().equals(year)).findFirst();
  }

  private Outcome freeze(Order order, String by, Progress progress) {
    try (var folder = EditionFolder.begin(data.editions())) {
      progress.step("Freezing the pages");
      return switch (contents.write(folder, contents(order), progress)) {
        case EditionContents.Written.Stopped() -> new Outcome.Cancelled();
        case EditionContents.Written.Overtaken() -> new Outcome.NotReady(List.of(OVERTAKEN));
        case EditionContents.Written.Whole(var parts) when order.again() ->
            compare(folder, order.newest().orElseThrow(), parts);
        case EditionContents.Written.Whole(var parts) -> {
          progress.step("Looking at every page");
          var problems = check.problems(folder.path());
          drafted.looked(order.draft(), problems);
          yield problems.isEmpty()
              ? new Outcome.Built(seal(folder, order, by), parts)
              : new Outcome.NotReady(problems);
        }
      };
    } catch (FileSystemException full) {
      return new Outcome.Failed(
          "The edition could not be written: %s. Nothing was changed."
              .formatted(full.getReason() == null ? "the file system refused" : full.getReason()));
    } catch (IOException | UncheckedIOException broken) {
      return new Outcome.Failed(
          "The edition could not be written: %s. Nothing was changed.".formatted(said(broken)));
    }
  }

  private static String said(Exception broken) {
    var cause = broken.getCause() == null ? broken : broken.getCause();
    return String.valueOf(cause.getMessage());
  }

  private Edition seal(EditionFolder folder, Order order, String by) throws IOException {
    var manifest = Manifest.of(folder.path());
    var previous = register.list().stream().findFirst().map(Edition::seal).orElse("");
    var place = data.editions().resolve(order.code());
    var edition =
        new Edition(
            order.imprint().year(),
            order.newest().map(Edition::revision).orElse(0) + 1,
            order.imprint().release(),
            manifest.seal(previous),
            previous,
            manifest.hashes().size(),
            size(folder.path()),
            place);
    finish(folder, manifest, edition);
    drafted.publish(order.draft(), edition, by);
    return edition;
  }

  private static void finish(EditionFolder folder, Manifest manifest, Edition edition)
      throws IOException {
    folder.write(Manifest.FILE, manifest.text().getBytes(StandardCharsets.UTF_8));
    folder.write(Manifest.SEAL, sealText(edition));
    EditionFolder.free(edition.folder(), manifest);
    folder.finish(edition.folder());
  }

  /** The edition that is there and what would be built now; files that were harmed are put back. */
  private Outcome compare(EditionFolder folder, Edition there, Parts parts) throws IOException {
    var now = Manifest.of(folder.path());
    var problems = register.verify(there);
    if (now.seal(there.previousSeal()).equals(there.seal())) {
      if (problems.isEmpty()) {
        return new Outcome.Unchanged(there, parts);
      }
      finish(folder, now, there);
      return new Outcome.Restored(there, problems);
    }
    var first =
        problems.isEmpty()
            ? Manifest.read(there.folder()).differences(now).stream().limit(3).toList()
            : problems;
    var refused = new ArrayList<String>();
    refused.add(
        "Edition %s is not what would be built now. It stays as it is; begin a revision and say why: foothill reportcard draft."
            .formatted(there.code()));
    refused.addAll(first);
    return new Outcome.NotReady(refused);
  }

  private static byte[] sealText(Edition edition) {
    return """
    {
      "schoolYear": "%s",
      "release": "%s",
      "seal": "%s",
      "previousSeal": "%s"
    }
    """
        .formatted(edition.year(), edition.release(), edition.seal(), edition.previousSeal())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static long size(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
