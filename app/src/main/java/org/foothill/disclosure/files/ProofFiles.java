package org.foothill.disclosure.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foothill.suppression.Certificate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why each release is safe: {@code proofs/r0001.jsonl}, a first line that says for which figures,
 * then one certificate a line. The files hold true counts and never leave the data directory.
 */
public final class ProofFiles {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final Path folder;

  public ProofFiles(Path releases) {
    folder = releases.resolve("proofs");
  }

  /**
   * What the proofs are for.
   *
   * @param figures SHA-256 of the release's {@code figures.csv}
   */
  public record Subject(String release, String figures) {}

  /** Proofs as they were read. */
  public record Proofs(Subject subject, List<Certificate> certificates) {
    public Proofs {
      certificates = List.copyOf(certificates);
    }
  }

  public void keep(Proofs proofs) {
    try {
      Files.createDirectories(folder);
      var beside = folder.resolve(proofs.subject().release() + ".tmp");
      try (var out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
        out.write(JSON.writeValueAsString(proofs.subject()));
        out.write('\n');
        for (var certificate : proofs.certificates()) {
          out.write(JSON.writeValueAsString(certificate));
          out.write('\n');
        }
      }
      Files.move(beside, file(proofs.subject().release()), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String release) {
    return folder.resolve(release + ".jsonl");
  }

  /** What the proofs of a release are for; empty when there are none. Reads only a line. */
  public Optional<Subject> subject(String release) {
    try (var lines = Files.newBufferedReader(file(release), StandardCharsets.UTF_8)) {
      return Optional.ofNullable(lines.readLine()).map(line -> JSON.readValue(line, Subject.class));
    } catch (IOException | JacksonException unreadable) {
      return Optional.empty();
    }
  }

  /** Empty when there are none for this release or they cannot be read. */
  public Optional<Proofs> read(String release) {
    try (var lines = Files.newBufferedReader(file(release), StandardCharsets.UTF_8)) {
      var first = lines.readLine();
      if (first == null) {
        return Optional.empty();
      }
      var subject = JSON.readValue(first, Subject.class);
      var certificates = new ArrayList<Certificate>();
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        certificates.add(JSON.readValue(line, Certificate.class));
      }
      return Optional.of(new Proofs(subject, certificates));
    } catch (IOException | JacksonException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }
}
