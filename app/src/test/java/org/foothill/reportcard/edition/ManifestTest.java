package org.foothill.reportcard.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
  @TempDir Path folder;

  @BeforeEach
  void threeFiles() throws IOException {
    Files.createDirectories(folder.resolve("en"));
    Files.writeString(folder.resolve("en/index.html"), "hello");
    Files.writeString(folder.resolve("en/a.csv"), "1,2");
    Files.writeString(folder.resolve("index.html"), "en");
    Files.writeString(folder.resolve(Manifest.FILE), Manifest.of(folder).text());
  }

  @Test
  void isReadableByTheUsualTool() throws IOException {
    assertThat(Files.readString(folder.resolve(Manifest.FILE)))
        .contains(
            "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824  en/index.html\n");
    assertThat(Manifest.read(folder)).isEqualTo(Manifest.of(folder));
  }

  @Test
  void nothingIsSaidWhileNothingChanged() throws IOException {
    assertThat(Manifest.read(folder).differences(Manifest.of(folder))).isEmpty();
  }

  @Test
  void aChangedByteAMissingFileAndANewFileAreNamed() throws IOException {
    Files.writeString(folder.resolve("en/index.html"), "hellO");
    Files.delete(folder.resolve("en/a.csv"));
    Files.writeString(folder.resolve("en/b.csv"), "1");
    assertThat(Manifest.read(folder).differences(Manifest.of(folder)))
        .containsExactly(
            "The file en/a.csv is missing.",
            "The file en/index.html was changed after it was sealed.",
            "The file en/b.csv was added after the seal.");
  }

  @Test
  void theSealChainsToTheEditionBefore() {
    var manifest = Manifest.of(folder);
    assertThat(manifest.seal("")).hasSize(64).isNotEqualTo(manifest.seal("0".repeat(64)));
  }

  @Test
  void aHalfWrittenFolderNeverAppearsAndIsSweptLater() throws IOException {
    var editions = folder.resolve("editions");
    var killed = EditionFolder.begin(editions);
    killed.write("en/index.html", new byte[] {1});
    assertThat(editions.resolve("2025-26.1")).doesNotExist();
    try (var next = EditionFolder.begin(editions)) {
      assertThat(killed.path()).doesNotExist();
      next.write("en/index.html", new byte[] {1});
      next.finish(editions.resolve("2025-26.1"));
    }
    assertThat(editions.resolve("2025-26.1/en/index.html")).exists();
    try (var left = Files.list(editions)) {
      assertThat(left).hasSize(1);
    }
  }
}
