package org.foothill.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The files of this repository, as the guards read them. */
final class Checkout {
  /** The folder that holds mvnw: tests run in app/, people run them from anywhere below. */
  static final Path ROOT = findRoot();

  /** Java source roots of the program; bench and browser-tests are tools beside it. */
  static final List<Path> MAIN =
      List.of(ROOT.resolve("engine/src/main/java"), ROOT.resolve("app/src/main/java"));

  private Checkout() {}

  private static Path findRoot() {
    var folder = Path.of(System.getProperty("user.dir")).toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException(
          "No mvnw above (%s): these tests read the sources of the checkout they run in."
              .formatted(System.getProperty("user.dir")));
    }
    return folder;
  }

  /** Regular files below a folder, in a stable order; none when the folder does not exist. */
  static List<Path> files(Path below, Predicate<String> name) {
    if (!Files.isDirectory(below)) {
      return List.of();
    }
    try (var walk = Files.walk(below)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> name.test(file.getFileName().toString()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same with their text, by path relative to the given folder, with slashes. */
  static Map<String, String> texts(Path below, Predicate<String> name) {
    var texts = new TreeMap<String, String>();
    for (var file : files(below, name)) {
      texts.put(below.relativize(file).toString().replace('\\', '/'), read(file));
    }
    return texts;
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
