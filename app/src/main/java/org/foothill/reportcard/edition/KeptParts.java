package org.foothill.reportcard.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.SortedSet;
import org.foothill.storage.DataDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The parts of the edition that was made last, each with the hash of what it is made of, so that an
 * unchanged part is not made again. Nothing is taken on trust: what was copied is compared with the
 * hashes written down when it was kept. The folder may be emptied at any time.
 */
@Component
class KeptParts {
  private static final Logger LOG = LoggerFactory.getLogger(KeptParts.class);
  private static final String MADE_OF = "MADE-OF";
  private static final String FILES = "files";
  private static final String PREFIX = ".keeping-";
  private final Path folder;

  KeptParts(DataDirectory data) {
    this.folder = data.root().resolve("cache").resolve("edition");
  }

  /** Copies the part into the edition; false when there is none of that or its files changed. */
  boolean take(String part, String madeOf, EditionFolder into) throws IOException {
    var kept = folder.resolve(part);
    var written = kept.resolve(MADE_OF);
    if (!Files.isRegularFile(written) || !Files.readString(written).equals(madeOf)) {
      return false;
    }
    try {
      var wanted = Manifest.read(kept);
      var names = Manifest.of(kept.resolve(FILES)).hashes().keySet();
      if (names.equals(wanted.hashes().keySet())) {
        for (var name : names) {
          into.copy(name, kept.resolve(FILES).resolve(name));
        }
        if (Manifest.of(into.path(), names).equals(wanted)) {
          return true;
        }
      }
      into.remove(names);
    } catch (NoSuchFileException | IndexOutOfBoundsException unreadable) {
      LOG.atDebug().log("The list of a kept part cannot be read");
    }
    LOG.atWarn().addArgument(part).log("The kept part {} was changed by somebody and is made anew");
    return false;
  }

  /** Keeps copies instead of what was kept of that part before. */
  void keep(String part, String madeOf, EditionFolder from, SortedSet<String> names)
      throws IOException {
    Files.createDirectories(folder);
    var keeping = Files.createTempDirectory(folder, PREFIX);
    for (var name : names) {
      var copy = keeping.resolve(FILES).resolve(name);
      Files.createDirectories(copy.getParent());
      Files.copy(from.path().resolve(name), copy);
    }
    var sums = Manifest.of(from.path(), names).text();
    Files.write(keeping.resolve(Manifest.FILE), sums.getBytes(StandardCharsets.UTF_8));
    Files.writeString(keeping.resolve(MADE_OF), madeOf);
    var place = folder.resolve(part);
    EditionFolder.remove(place);
    Files.move(keeping, place, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Everything is made anew next time; also what a killed process left half kept goes. */
  void forget() throws IOException {
    EditionFolder.remove(folder);
  }

  /** Removes what a killed process left half kept. */
  void sweep() throws IOException {
    if (Files.isDirectory(folder)) {
      try (var halves = Files.newDirectoryStream(folder, PREFIX + "*")) {
        for (var half : halves) {
          EditionFolder.remove(half);
        }
      }
    }
  }
}
