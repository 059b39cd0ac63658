package org.foothill.reportcard.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.foothill.core.Language;
import org.springframework.stereotype.Component;

/**
 * A hash of the program that makes editions: every class, template, text, style and typeface of
 * every library, and the Java that runs them. Another program may make other bytes of the same
 * figures.
 */
@Component
class ProgramHash {
  /** Read once: a running program does not change. */
  private static final class Holder {
    static final String HASH = hash(classPath());
  }

  String hex() {
    return Holder.HASH;
  }

  /** Names count without their folders, so that a program may lie anywhere. */
  static String hash(List<Path> places) {
    var fingerprint = new Fingerprint(Language.ENGLISH).add(Runtime.version().toString());
    for (var place : places) {
      fingerprint.add(Files.isDirectory(place) ? folder(place) : archive(place));
    }
    return fingerprint.hex();
  }

  private static List<Path> classPath() {
    var places = new ArrayList<Path>();
    for (var entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1)) {
      var place = Path.of(entry);
      if (Files.exists(place)) {
        places.add(place);
        places.addAll(named(place));
      }
    }
    return places;
  }

  /** Libraries that a jar names in its manifest, relative to itself. */
  private static List<Path> named(Path jar) {
    if (Files.isDirectory(jar)) {
      return List.of();
    }
    try (var file = new JarFile(jar.toFile())) {
      var manifest = file.getManifest();
      var names =
          manifest == null
              ? null
              : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      return names == null
          ? List.of()
          : List.of(names.strip().split("\\s+", -1)).stream()
              .map(jar::resolveSibling)
              .filter(Files::exists)
              .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Checksums that the archive itself keeps: reading them all would take seconds. */
  private static List<String> archive(Path jar) {
    try (var file = new JarFile(jar.toFile())) {
      return file.stream()
          .map(entry -> "%s %d %x".formatted(entry.getName(), entry.getSize(), entry.getCrc()))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static TreeMap<String, String> folder(Path classes) {
    return new TreeMap<>(Manifest.of(classes).hashes());
  }
}
