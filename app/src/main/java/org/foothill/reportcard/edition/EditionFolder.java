package org.foothill.reportcard.edition;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A folder in the making: everything is written beside the editions and appears under its name in
 * one rename, so that an edition is either whole or not there.
 */
final class EditionFolder implements AutoCloseable {
  private static final String PREFIX = ".building-";
  private static final String ASIDE = ".set-aside-";
  private final Path building;

  private EditionFolder(Path building) {
    this.building = building;
  }

  /** Removes what a killed build left and starts a new folder. */
  static EditionFolder begin(Path editions) throws IOException {
    Files.createDirectories(editions);
    try (var leftovers = Files.newDirectoryStream(editions, PREFIX + "*")) {
      for (var leftover : leftovers) {
        remove(leftover);
      }
    }
    return new EditionFolder(Files.createTempDirectory(editions, PREFIX));
  }

  Path path() {
    return building;
  }

  void write(String name, byte[] bytes) throws IOException {
    var file = building.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  /** For what is too large to be held whole. */
  OutputStream open(String name) throws IOException {
    var file = building.resolve(name);
    Files.createDirectories(file.getParent());
    return new BufferedOutputStream(Files.newOutputStream(file));
  }

  void copy(String name, Path from) throws IOException {
    var file = building.resolve(name);
    Files.createDirectories(file.getParent());
    Files.copy(from, file);
  }

  void remove(Collection<String> names) throws IOException {
    for (var name : names) {
      Files.deleteIfExists(building.resolve(name));
    }
  }

  /** Forces the bytes to the disk and gives the folder its name. */
  void finish(Path edition) throws IOException {
    for (var file : files()) {
      try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
    }
    Files.move(building, edition, StandardCopyOption.ATOMIC_MOVE);
    try (var parent = FileChannel.open(edition.getParent(), StandardOpenOption.READ)) {
      parent.force(true);
    }
  }

  /** Names of what was written so far. */
  List<String> names() throws IOException {
    return files().stream()
        .map(file -> building.relativize(file).toString().replace('\\', '/'))
        .toList();
  }

  private List<Path> files() throws IOException {
    try (var all = Files.walk(building)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  /**
   * Frees an edition's name. Whatever lies there is set aside under a hidden name: it may be an
   * edition that an older backup of the database does not know. Only a folder with the very same
   * files, left by a build that was killed at the end, is removed.
   */
  static void free(Path place, Manifest own) throws IOException {
    if (!Files.exists(place)) {
      return;
    }
    if (Files.isDirectory(place) && Manifest.of(place).equals(own)) {
      remove(place);
      return;
    }
    int number = 1;
    while (Files.exists(aside(place, number))) {
      number++;
    }
    Files.move(place, aside(place, number), StandardCopyOption.ATOMIC_MOVE);
  }

  private static Path aside(Path place, int number) {
    return place.resolveSibling(ASIDE + place.getFileName() + "-" + number);
  }

  /** Whatever was not finished is removed. */
  @Override
  public void close() throws IOException {
    remove(building);
  }

  /** A whole folder; nothing happens when there is none. */
  static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var all = Files.walk(folder)) {
      for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
