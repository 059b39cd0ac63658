package org.foothill.reportcard.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.foothill.access.Actor;
import org.foothill.audit.AuditTrail;
import org.foothill.core.Progress;
import org.foothill.core.SchoolYear;
import org.foothill.disclosure.figures.Figures;
import org.foothill.reportcard.BuildEdition;
import org.foothill.reportcard.Edition;
import org.foothill.reportcard.Imprint;
import org.foothill.storage.DataDirectory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Renders every public page with relative links into a new folder, seals it and registers it. */
@Service
final class FreezingEdition implements BuildEdition {
  private final EditionContents contents;
  private final Figures figures;
  private final EditionRegister register;
  private final DataDirectory data;
  private final EditionAnnouncement announcement;

  FreezingEdition(
      EditionContents contents,
      Figures figures,
      EditionRegister register,
      DataDirectory data,
      EditionAnnouncement announcement) {
    this.contents = contents;
    this.figures = figures;
    this.register = register;
    this.data = data;
    this.announcement = announcement;
  }

  @Override
  public synchronized Outcome build(Actor actor, Progress progress) {
    var release = figures.release();
    var year =
        figures.indicators().stream()
            .flatMap(indicator -> figures.years(indicator).stream())
            .max(SchoolYear::compareTo);
    if (release.isEmpty() || year.isEmpty()) {
      return new Outcome.NothingPublished();
    }
    try (var folder = EditionFolder.begin(data.editions())) {
      progress.step("Freezing the pages");
      var imprint = new Imprint(year.get(), release.get().id(), release.get().sealedAt());
      if (!contents.write(folder, imprint, progress)) {
        return new Outcome.Cancelled();
      }
      return seal(folder, year.get(), release.get().id(), actor);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Outcome seal(EditionFolder folder, SchoolYear year, String release, Actor actor)
      throws IOException {
    var manifest = Manifest.of(folder.path());
    var newest = register.list().stream().findFirst();
    var same =
        newest
            .filter(edition -> edition.year().equals(year))
            .filter(edition -> manifest.seal(edition.previousSeal()).equals(edition.seal()));
    if (same.isPresent()) {
      return new Outcome.Unchanged(same.get());
    }
    var previous = newest.map(Edition::seal).orElse("");
    var seal = manifest.seal(previous);
    folder.write(Manifest.FILE, manifest.text().getBytes(StandardCharsets.UTF_8));
    folder.write(Manifest.SEAL, sealText(year, release, seal, previous));
    int revision =
        register.list().stream()
                .filter(edition -> edition.year().equals(year))
                .mapToInt(Edition::revision)
                .max()
                .orElse(0)
            + 1;
    var place = data.editions().resolve(year + "." + revision);
    var edition =
        new Edition(
            year,
            revision,
            release,
            seal,
            previous,
            manifest.hashes().size(),
            size(folder.path()),
            place);
    EditionFolder.removeUnregistered(place);
    folder.finish(place);
    announcement.register(edition, actor);
    return new Outcome.Built(edition);
  }

  private static byte[] sealText(SchoolYear year, String release, String seal, String previous) {
    return """
    {
      "schoolYear": "%s",
      "release": "%s",
      "seal": "%s",
      "previousSeal": "%s"
    }
    """
        .formatted(year, release, seal, previous)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static long size(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  /** The register and the audit trail in one transaction. */
  @Service
  static final class EditionAnnouncement {
    private final EditionRegister register;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    EditionAnnouncement(
        EditionRegister register, AuditTrail audit, TransactionTemplate transaction) {
      this.register = register;
      this.audit = audit;
      this.transaction = transaction;
    }

    void register(Edition edition, Actor actor) {
      transaction.executeWithoutResult(_ -> {
        register.add(edition, actor.account());
        audit.record(
            actor.account(),
            "edition.build",
            edition.code(),
            Map.of("release", edition.release(), "seal", edition.seal()));
      });
    }
  }
}
