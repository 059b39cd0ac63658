package org.foothill.storage.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The folders of the embedded server below the data directory, and whether they can be used. */
final class Places {
  private static final long ROOM_FOR_FIRST_START = 300L << 20;
  private static final long ROOM_FOR_START = 64L << 20;
  private static final Set<String> NETWORK =
      Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "fuse.sshfs", "9p", "afpfs");

  private final Path root;
  private final Identity identity;

  Places(Path root, Identity identity) {
    this.root = root;
    this.identity = identity;
  }

  Path home() {
    return root.resolve("postgres");
  }

  Path logs() {
    return root.resolve("logs").resolve("postgres");
  }

  Path secrets() {
    return root.resolve("secrets");
  }

  Path lifeline() {
    return home().resolve("lifeline");
  }

  Path ownerSecret() {
    return secrets().resolve("postgres-owner");
  }

  Path applicationSecret() {
    return secrets().resolve("postgres-application");
  }

  /** Makes what is missing; the server's own folders go to whoever runs the server. */
  void make() throws IOException {
    try {
      Files.createDirectories(root);
      // "nobody" must be able to pass through the folders above its own, but not to list them.
      var passage = identity == Identity.NOBODY ? "rwx--x--x" : "rwx------";
      restrict(root, passage);
      privateFolder(secrets(), "rwx------");
      privateFolder(root.resolve("tmp"), "rwx------");
      privateFolder(root.resolve("logs"), passage);
      privateFolder(home(), passage);
      privateFolder(logs(), "rwx------");
      identity.own(home());
      identity.own(logs());
    } catch (IOException e) {
      throw new IOException(
          "Foothill cannot write to its data directory %s. Choose another with --data DIR, or make this one yours."
              .formatted(root),
          e);
    }
  }

  void checkRoom(boolean firstStart) throws IOException {
    var free = Files.getFileStore(root).getUsableSpace();
    var needed = firstStart ? ROOM_FOR_FIRST_START : ROOM_FOR_START;
    if (free < needed) {
      throw new IOException(
          "The disk that holds %s is nearly full: %d MB are free and %d MB are needed to start. Free some space or choose another place with --data DIR."
              .formatted(root, free >> 20, needed >> 20));
    }
  }

  /** True where a lost connection to another machine can harm the database. */
  static boolean onNetwork(Path path) throws IOException {
    return NETWORK.contains(Files.getFileStore(path).type());
  }

  private static void privateFolder(Path folder, String mode) throws IOException {
    Files.createDirectories(folder);
    restrict(folder, mode);
  }

  private static void restrict(Path folder, String mode) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(mode));
  }
}
