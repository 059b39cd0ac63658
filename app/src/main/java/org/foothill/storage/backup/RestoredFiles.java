package org.foothill.storage.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.foothill.core.Progress;
import org.foothill.storage.DataDirectory;

/** The files of a backup: unpacked aside first, moved to their places at the end. */
final class RestoredFiles {
  private final DataDirectory directory;
  private final BackupFile backup;
  private final Path aside;

  RestoredFiles(DataDirectory directory, BackupFile backup) {
    this.directory = directory;
    this.backup = backup;
    this.aside = directory.temporary().resolve("restore");
  }

  void unpack(Progress progress) throws IOException {
    progress.step("Unpacking the files");
    var files = backup.manifest().files();
    var done = 0;
    for (var file : files) {
      progress.at(done++, files.size());
      var target = aside.resolve(file.path()).normalize();
      if (!target.startsWith(aside)) {
        throw new IOException("The backup names a file outside the data directory.");
      }
      Files.createDirectories(target.getParent());
      Files.deleteIfExists(target);
      var mode = KeptFiles.isSecret(file.path()) ? "rw-------" : "rw-r--r--";
      Files.createFile(
          target, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode)));
      try (var content = backup.read(file.entry());
          var out = Files.newOutputStream(target)) {
        Digests.copy(content, out);
      }
    }
    progress.at(done, done);
  }

  void settle() throws IOException {
    for (var file : backup.manifest().files()) {
      var target = directory.root().resolve(file.path());
      Files.createDirectories(target.getParent());
      Files.move(aside.resolve(file.path()), target, StandardCopyOption.ATOMIC_MOVE);
    }
    if (backup.manifest().files().stream().anyMatch(file -> KeptFiles.isSecret(file.path()))) {
      Files.setPosixFilePermissions(
          directory.secrets(), PosixFilePermissions.fromString("rwx------"));
    }
  }
}
