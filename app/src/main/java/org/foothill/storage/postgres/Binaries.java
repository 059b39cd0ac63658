package org.foothill.storage.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The PostgreSQL programs, unpacked once from their jar. */
final class Binaries {
  /** Changes with the version of the binaries in the root pom. */
  static final String VERSION = "18.6";

  /** Never open a cluster of another major version. */
  static final int MAJOR = 18;

  private final Path home;

  private Binaries(Path home) {
    this.home = home;
  }

  Path program(String name) {
    return home.resolve("bin").resolve(name);
  }

  /** Unpacks beside the final place and moves at the end, so that a half is never used. */
  static Binaries unpack(Path parent) throws IOException {
    var home = parent.resolve("pg-" + VERSION);
    if (!Files.exists(home.resolve("ok"))) {
      deleteTree(home);
      var half = parent.resolve("pg-" + VERSION + ".tmp");
      deleteTree(half);
      Files.createDirectories(half);
      extract(half);
      Files.createFile(half.resolve("ok"));
      // Others may read and run the programs: "nobody" must, see Identity.
      Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rwxr-xr-x"));
      Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
    }
    return new Binaries(home);
  }

  private static void extract(Path target) throws IOException {
    var name = archive();
    try (var raw = Binaries.class.getResourceAsStream(name)) {
      if (raw == null) {
        throw new IOException(
            "This build of Foothill carries no PostgreSQL for this kind of machine (%s). Use an external PostgreSQL 18: set spring.datasource.url."
                .formatted(name));
      }
      try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(raw))) {
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
          place(target, entry, tar);
        }
      }
    }
  }

  private static void place(Path target, TarArchiveEntry entry, InputStream content)
      throws IOException {
    var path = target.resolve(entry.getName()).normalize();
    if (!path.startsWith(target)) {
      throw new IOException("The archive entry (%s) leaves its folder.".formatted(entry.getName()));
    }
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
    } else if (entry.isLink()) {
      Files.createLink(path, target.resolve(entry.getLinkName()).normalize());
    } else {
      Files.copy(content, path);
      var runnable = (entry.getMode() & 0100) != 0;
      Files.setPosixFilePermissions(
          path, PosixFilePermissions.fromString(runnable ? "rwxr-xr-x" : "rw-r--r--"));
    }
  }

  private static String archive() {
    var os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    var arch = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    var intel = arch.equals("amd64") || arch.equals("x86_64");
    return os.contains("mac")
        ? "/postgres-darwin-" + (intel ? "x86_64" : "arm_64") + ".txz"
        : "/postgres-linux-" + (intel ? "x86_64" : "arm_64") + ".txz";
  }

  static void deleteTree(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(
              Path folder, @org.jspecify.annotations.Nullable IOException problem)
              throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
