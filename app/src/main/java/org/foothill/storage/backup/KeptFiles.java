package org.foothill.storage.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.foothill.storage.DataDirectory;

/**
 * Which files of the data directory belong to a backup: all but what is made again by itself. The
 * passwords of the embedded server never do: each server has its own.
 */
final class KeptFiles {
  private static final Set<String> MADE_AGAIN = Set.of("tmp", "logs", "postgres", "cache");
  private static final String SECRETS = "secrets";
  private static final String OWN_PASSWORDS = "postgres-";

  private KeptFiles() {}

  static List<Path> list(DataDirectory directory, boolean withSecrets) throws IOException {
    var found = new TreeSet<Path>();
    for (var folder : folders(directory, withSecrets)) {
      try (var files = Files.walk(folder)) {
        files
            .filter(Files::isRegularFile)
            .filter(file -> !isOwnPassword(directory, file))
            .forEach(found::add);
      }
    }
    return List.copyOf(found);
  }

  private static List<Path> folders(DataDirectory directory, boolean withSecrets)
      throws IOException {
    try (var entries = Files.list(directory.root())) {
      return entries
          .filter(Files::isDirectory)
          .filter(folder -> !MADE_AGAIN.contains(folder.getFileName().toString()))
          .filter(folder -> withSecrets || !folder.equals(directory.secrets()))
          .toList();
    }
  }

  private static boolean isOwnPassword(DataDirectory directory, Path file) {
    return file.startsWith(directory.secrets())
        && file.getFileName().toString().startsWith(OWN_PASSWORDS);
  }

  static boolean isSecret(String path) {
    return path.startsWith(SECRETS + "/");
  }

  static String name(DataDirectory directory, Path file) {
    return directory.root().relativize(file).toString().replace('\\', '/');
  }
}
