package org.foothill.reportcard.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakingLockTest {
  @TempDir private Path home;

  @Test
  void oneEditionIsMadeAtATime() throws IOException {
    var file = home.resolve("cache/edition.lock");
    try (var first = MakingLock.take(file).orElseThrow()) {
      assertThat(first).isNotNull();
      assertThat(MakingLock.take(file)).isEmpty();
    }
    try (var next = MakingLock.take(file).orElseThrow()) {
      assertThat(next).isNotNull();
    }
  }
}
