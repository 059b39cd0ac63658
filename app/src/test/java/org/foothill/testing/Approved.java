package org.foothill.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a text with the one that a person approved, src/test/approved/NAME.approved.txt. What
 * differs is written beside it as NAME.received.txt; renaming that file approves it.
 */
public final class Approved {
  private Approved() {}

  public static void matches(String name, String received) {
    try {
      Path folder = Files.createDirectories(Path.of("src/test/approved"));
      Path approved = folder.resolve(name + ".approved.txt");
      Path other = folder.resolve(name + ".received.txt");
      if (Files.exists(approved) && Files.readString(approved).equals(received)) {
        Files.deleteIfExists(other);
        return;
      }
      Files.writeString(other, received);
      assertThat(received)
          .as("If %s is right, rename it to %s.", other, approved.getFileName())
          .isEqualTo(Files.exists(approved) ? Files.readString(approved) : "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
