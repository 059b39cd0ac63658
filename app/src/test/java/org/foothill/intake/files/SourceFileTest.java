package org.foothill.intake.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.LongStream;
import org.foothill.core.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The first pass over a file: digest, line numbers, checksums. */
class SourceFileTest {
  @TempDir private Path folder;

  static LongStream seeds() {
    return new Random().longs(30);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void countsNewlinesAsOneByOne(long seed) {
    var random = new Random(seed);
    var bytes = new byte[random.nextInt(200)];
    random.nextBytes(bytes);
    int expected = 0;
    for (int i = 0; i < bytes.length; i++) {
      // Half of the bytes are newlines or differ from one in a single bit.
      if (random.nextBoolean()) {
        bytes[i] = (byte) ('\n' ^ (random.nextBoolean() ? 1 << random.nextInt(8) : 0));
      }
    }
    int length = bytes.length == 0 ? 0 : random.nextInt(bytes.length + 1);
    for (int i = 0; i < length; i++) {
      expected += bytes[i] == '\n' ? 1 : 0;
    }
    assertThat(SourceFile.countNewlines(bytes, length)).isEqualTo(expected);
  }

  @Test
  void digestsAndCountsAFileOfSeveralRanges() throws Exception {
    var line = "STAS^".repeat(40) + "\n";
    int lines = 3 * SourceFile.RANGE / line.length();
    var text = line.repeat(lines) + "the end";
    var path = folder.resolve("large.txt");
    Files.writeString(path, text);
    try (var file = SourceFile.open(path)) {
      var survey = file.survey(Progress.SILENT);
      assertThat(survey.lines()).isEqualTo(lines + 1L);
      assertThat(survey.digest()).isEqualTo(digest(text));
      assertThat(survey.firstLine())
          .containsExactly(
              1, 2 + SourceFile.RANGE / line.length(), 2 + 2 * SourceFile.RANGE / line.length());
    }
  }

  @Test
  void anEmptyFileHasNoLine() throws IOException {
    var path = Files.createFile(folder.resolve("empty.txt"));
    try (var file = SourceFile.open(path)) {
      assertThat(file.survey(Progress.SILENT).lines()).isZero();
    }
  }

  private static String digest(String text) throws Exception {
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
