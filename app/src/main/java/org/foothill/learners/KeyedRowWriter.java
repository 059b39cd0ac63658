package org.foothill.learners;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.foothill.learners.loading.RowWriter;
import org.foothill.learners.loading.Seal;
import org.foothill.learners.loading.SecretKeys;
import org.jspecify.annotations.Nullable;

/** Writes rows under learner keys to one file, identities sealed to another. */
final class KeyedRowWriter extends RowWriter {
  private static final HexFormat HEX = HexFormat.of();
  private final LearnerKeys keys;
  private final LearnerKeys staffKeys;
  private final Seal seal;
  private final Path identityFile;
  private final long submission;
  private @Nullable BufferedWriter identities;

  KeyedRowWriter(Path rows, Path identities, long submission, SecretKeys secrets)
      throws IOException {
    super(Files.newOutputStream(rows));
    this.keys = new LearnerKeys(secrets.key("learner"));
    this.staffKeys = new LearnerKeys(secrets.key("staff"));
    this.seal = new Seal(secrets.key("identity"));
    this.identityFile = identities;
    this.submission = submission;
  }

  @Override
  protected long learnerKey(long stateId) {
    return keys.keyOf(stateId);
  }

  @Override
  protected long staffKey(long number) {
    return staffKeys.keyOf(number);
  }

  @Override
  public void identity(long stateId, String name, String birthDate) {
    try {
      if (identities == null) {
        identities = Files.newBufferedWriter(identityFile, StandardCharsets.US_ASCII);
      }
      var line = new StringBuilder(400);
      line.append(keys.keyOf(stateId)).append('\t').append(keys.checkBitsOf(stateId));
      line.append('\t').append(submission);
      sealed(line, name);
      sealed(line, "%010d".formatted(stateId));
      sealed(line, birthDate);
      identities.append(line.append('\n'));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void sealed(StringBuilder line, String text) {
    line.append("\t\\\\x");
    HEX.formatHex(line, seal.seal(text));
  }

  @Override
  public void close() {
    super.close();
    if (identities != null) {
      try {
        identities.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
