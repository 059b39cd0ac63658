package org.foothill.reportcard.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.foothill.storage.DataDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeptPartsTest {
  private static final String PART = "en pages";
  @TempDir private Path home;
  private KeptParts kept = new KeptParts(new DataDirectory(Path.of("")));

  @BeforeEach
  void keepTwoPages() throws IOException {
    kept = new KeptParts(new DataDirectory(home));
    try (var folder = begin()) {
      folder.write("en/index.html", new byte[] {1, 2, 3});
      folder.write("en/data/index.html", new byte[] {4});
      kept.keep(PART, "figures 1", folder, new TreeSet<>(folder.names()));
    }
  }

  private EditionFolder begin() throws IOException {
    return EditionFolder.begin(home.resolve("editions"));
  }

  private Path place(String name) {
    return home.resolve("cache/edition").resolve(PART).resolve(name);
  }

  @Test
  void anUnchangedPartIsTakenOver() throws IOException {
    try (var folder = begin()) {
      assertThat(kept.take(PART, "figures 1", folder)).isTrue();
      assertThat(folder.path().resolve("en/index.html")).hasBinaryContent(new byte[] {1, 2, 3});
      assertThat(folder.names()).hasSize(2);
    }
  }

  @Test
  void aPartOfOtherIngredientsIsNot() throws IOException {
    try (var folder = begin()) {
      assertThat(kept.take(PART, "figures 2", folder)).isFalse();
      assertThat(kept.take("es pages", "figures 1", folder)).isFalse();
      assertThat(folder.names()).isEmpty();
    }
  }

  /** What somebody can do to kept files. */
  private enum Harm {
    CHANGED {
      @Override
      void happen(Path part) throws IOException {
        Files.write(part.resolve("files/en/index.html"), new byte[] {1, 2, 4});
      }
    },
    MISSING {
      @Override
      void happen(Path part) throws IOException {
        Files.delete(part.resolve("files/en/index.html"));
      }
    },
    FOREIGN {
      @Override
      void happen(Path part) throws IOException {
        Files.write(part.resolve("files/en/more.html"), new byte[] {7});
      }
    },
    LIST_CUT {
      @Override
      void happen(Path part) throws IOException {
        Files.writeString(part.resolve(Manifest.FILE), "0123");
      }
    },
    LIST_GONE {
      @Override
      void happen(Path part) throws IOException {
        Files.delete(part.resolve(Manifest.FILE));
      }
    };

    abstract void happen(Path part) throws IOException;
  }

  @ParameterizedTest
  @EnumSource
  void aHarmedPartIsNoticedAndNothingOfItStays(Harm harm) throws IOException {
    harm.happen(place(""));
    try (var folder = begin()) {
      assertThat(kept.take(PART, "figures 1", folder)).isFalse();
      assertThat(folder.names()).isEmpty();
      folder.write("en/index.html", new byte[] {1, 2, 3});
      kept.keep(PART, "figures 1", folder, new TreeSet<>(folder.names()));
    }
    try (var folder = begin()) {
      assertThat(kept.take(PART, "figures 1", folder)).isTrue();
    }
  }

  @Test
  void halvesOfAKilledProcessAreSweptAndForgettingForgetsAll() throws IOException {
    Files.createDirectories(home.resolve("cache/edition/.keeping-1/files"));
    kept.sweep();
    assertThat(home.resolve("cache/edition/.keeping-1")).doesNotExist();
    assertThat(place("")).exists();
    kept.forget();
    assertThat(place("")).doesNotExist();
    kept.sweep();
  }
}
