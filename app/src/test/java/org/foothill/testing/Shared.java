package org.foothill.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * The folder {@code shared} beside the checkout, with reference material that is not part of the
 * project. A test that needs it is skipped with a clear message where it is absent.
 */
public final class Shared {
  private Shared() {}

  /** The file or folder at the path below {@code shared}; skips the test when there is none. */
  public static Path file(String path) {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      var candidate = folder.resolve("shared").resolve(path);
      if (Files.exists(candidate)) {
        return candidate;
      }
    }
    Assumptions.abort("There is no shared/" + path + " beside the checkout; this test needs it.");
    throw new AssertionError("not reached");
  }
}
