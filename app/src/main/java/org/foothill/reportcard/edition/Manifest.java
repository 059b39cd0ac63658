package org.foothill.reportcard.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foothill.core.Sha256;

/**
 * The hashes of an edition's files, in the form that {@code sha256sum --check SHA256SUMS} reads, so
 * that anybody can check an edition without Foothill.
 */
record Manifest(SortedMap<String, String> hashes) {
  static final String FILE = "SHA256SUMS";
  static final String SEAL = "edition.json";

  /** Hashes every file below the folder but the manifest and the seal. */
  static Manifest of(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return of(
          folder,
          files
              .filter(Files::isRegularFile)
              .map(file -> folder.relativize(file).toString().replace('\\', '/'))
              .filter(name -> !name.equals(FILE) && !name.equals(SEAL))
              .toList());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Hashes some files of a folder. */
  static Manifest of(Path folder, Collection<String> names) throws IOException {
    var hashes = new TreeMap<String, String>();
    for (var name : names) {
      hashes.put(name, Sha256.of(Files.readAllBytes(folder.resolve(name))));
    }
    return new Manifest(hashes);
  }

  static Manifest read(Path folder) throws IOException {
    var hashes = new TreeMap<String, String>();
    for (var line : Files.readAllLines(folder.resolve(FILE))) {
      hashes.put(line.substring(66), line.substring(0, 64));
    }
    return new Manifest(hashes);
  }

  String text() {
    var lines = new StringBuilder();
    hashes.forEach((name, hash) -> lines.append(hash).append("  ").append(name).append('\n'));
    return lines.toString();
  }

  /** Chains this edition to the one before it. */
  String seal(String previousSeal) {
    return Sha256.of(previousSeal + "\n" + text());
  }

  /** One sentence per file that is missing, changed or new. */
  List<String> differences(Manifest now) {
    var problems = new ArrayList<String>();
    hashes.forEach((name, hash) -> {
      var found = now.hashes.get(name);
      if (found == null) {
        problems.add("The file %s is missing.".formatted(name));
      } else if (!found.equals(hash)) {
        problems.add("The file %s was changed after it was sealed.".formatted(name));
      }
    });
    now.hashes.keySet().stream()
        .filter(name -> !hashes.containsKey(name))
        .forEach(name -> problems.add("The file %s was added after the seal.".formatted(name)));
    return problems;
  }
}
