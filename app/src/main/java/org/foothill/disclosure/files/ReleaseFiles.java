package org.foothill.disclosure.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foothill.core.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder of releases. A sealed release is a folder of files, written beside its place, flushed
 * and renamed, and never touched again; {@code public} names the one that is served.
 */
public final class ReleaseFiles {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final String FIGURES = "figures.csv";
  private static final String POLICY = "policy.yaml";
  private static final String SCHEMA = "schema.json";
  private static final String MANIFEST = "manifest.json";
  private static final String POINTER = "public";
  private static final String OUTSIDE = "outside";
  private final Path root;

  public ReleaseFiles(Path root) {
    this.root = root;
  }

  /** What reading one sealed release found. */
  public sealed interface Reading {
    record Whole(Manifest manifest, List<FigureRow> rows) implements Reading {}

    /** Something was changed, is missing or cannot be read; {@code fault} is one sentence. */
    record Broken(String release, String fault) implements Reading {}
  }

  /** Keeps the rows of a release that nobody approved yet. */
  public void keepDraft(String release, List<FigureRow> rows) {
    try {
      var folder = root.resolve("drafts").resolve(release);
      Files.createDirectories(folder);
      write(folder.resolve(FIGURES), bytes(rows));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Empty when there is no draft of this name or it cannot be read. */
  public Optional<List<FigureRow>> draft(String release) {
    try {
      var file = root.resolve("drafts").resolve(release).resolve(FIGURES);
      return Files.exists(file) ? rows(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hash of the rows as they would be written; what an approver approves. */
  public static String hash(List<FigureRow> rows) {
    return Sha256.of(bytes(rows));
  }

  /**
   * Writes and seals; the manifest's hashes and seal are made here. The schema is written beside:
   * it follows from the catalogue and the codes, so that it needs no seal.
   */
  public Manifest seal(Manifest wanted, List<FigureRow> rows, String policy, String schema) {
    var figures = bytes(rows);
    var rules = policy.getBytes(StandardCharsets.UTF_8);
    var manifest =
        new Manifest(
                wanted.release(),
                wanted.run(),
                wanted.policyVersion(),
                wanted.counts(),
                wanted.auditLevel(),
                wanted.approvedBy(),
                wanted.sealedAt(),
                Sha256.of(figures),
                Sha256.of(rules),
                wanted.previous(),
                "")
            .sealed();
    try {
      var place = root.resolve(wanted.release());
      var beside = root.resolve(wanted.release() + ".tmp");
      Files.createDirectories(beside);
      write(beside.resolve(FIGURES), figures);
      write(beside.resolve(POLICY), rules);
      write(beside.resolve(SCHEMA), schema.getBytes(StandardCharsets.UTF_8));
      write(beside.resolve(MANIFEST), JSON.writeValueAsBytes(manifest));
      Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
      flush(root);
      return manifest;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From now on this release is served. */
  public void point(String release) {
    try {
      var beside = root.resolve(POINTER + ".tmp");
      write(beside, (release + "\n").getBytes(StandardCharsets.UTF_8));
      Files.move(beside, root.resolve(POINTER), StandardCopyOption.ATOMIC_MOVE);
      flush(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The release that is served; empty before the first. */
  public Optional<String> pointed() {
    try {
      var file = root.resolve(POINTER);
      return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes whenever another release is served. */
  public long pointedAt() {
    return root.resolve(POINTER).toFile().lastModified();
  }

  /** Names of the sealed releases, oldest first. */
  public List<String> sealed() {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (var all = Files.list(root)) {
      return all.map(path -> path.getFileName().toString())
          .filter(name -> name.matches("r\\d{4,}"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What others have published, as somebody has told us; {@code name} is how it is told again. */
  public void keepOutside(String name, List<FigureRow> rows) {
    try {
      var folder = root.resolve(OUTSIDE);
      Files.createDirectories(folder);
      var beside = folder.resolve(name + ".tmp");
      write(beside, bytes(rows));
      Files.move(beside, folder.resolve(name + ".csv"), StandardCopyOption.ATOMIC_MOVE);
      flush(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything that others have published, as far as we were told. */
  public List<FigureRow> outside() {
    var folder = root.resolve(OUTSIDE);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    var all = new ArrayList<FigureRow>();
    try (var files = Files.list(folder)) {
      for (var file : files.filter(f -> f.toString().endsWith(".csv")).sorted().toList()) {
        all.addAll(
            parse(Files.readString(file))
                .orElseThrow(() ->
                    new IllegalStateException(
                        "The outside facts (%s) are not in the known form."
                            .formatted(file.getFileName()))));
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rows in the form of a release's figures; empty when the text is in another form. */
  public static Optional<List<FigureRow>> parse(String text) {
    return rows(text);
  }

  /** Reads one release and compares every hash. */
  public Reading read(String release) {
    try {
      var folder = root.resolve(release);
      var figures = Files.readAllBytes(folder.resolve(FIGURES));
      var manifest = JSON.readValue(Files.readAllBytes(folder.resolve(MANIFEST)), Manifest.class);
      if (!manifest.seal().equals(Sha256.of(manifest.sealable()))) {
        return new Reading.Broken(release, "manifest.json does not match its seal.");
      }
      if (!manifest.figures().equals(Sha256.of(figures))) {
        return new Reading.Broken(release, "figures.csv does not match the sealed hash.");
      }
      if (!manifest.policy().equals(Sha256.of(Files.readAllBytes(folder.resolve(POLICY))))) {
        return new Reading.Broken(release, "policy.yaml does not match the sealed hash.");
      }
      return rows(new String(figures, StandardCharsets.UTF_8))
          .<Reading>map(rows -> new Reading.Whole(manifest, rows))
          .orElseGet(() -> new Reading.Broken(release, "figures.csv is not in the known form."));
    } catch (IOException | JacksonException unreadable) {
      return new Reading.Broken(release, "a file is missing or cannot be read.");
    }
  }

  /** Every sealed release in order; the first fault ends the walk. */
  public Optional<Reading.Broken> firstFault() {
    var previous = Manifest.BEGINNING;
    for (var release : sealed()) {
      switch (read(release)) {
        case Reading.Broken broken -> {
          return Optional.of(broken);
        }
        case Reading.Whole(Manifest manifest, var _) -> {
          if (!manifest.previous().equals(previous)) {
            return Optional.of(
                new Reading.Broken(
                    release, "the chain is broken: a release before it is missing."));
          }
          previous = manifest.seal();
        }
      }
    }
    return Optional.empty();
  }

  private static byte[] bytes(List<FigureRow> rows) {
    var text = new StringBuilder(FigureRow.HEADER).append('\n');
    rows.forEach(row -> text.append(row.csv()).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Optional<List<FigureRow>> rows(String text) {
    var lines = text.split("\\R");
    if (!lines[0].equals(FigureRow.HEADER)) {
      return Optional.empty();
    }
    var rows = new ArrayList<FigureRow>();
    for (int i = 1; i < lines.length; i++) {
      var row = FigureRow.parse(lines[i]);
      if (row.isEmpty()) {
        return Optional.empty();
      }
      rows.add(row.get());
    }
    return Optional.of(rows);
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    try (var channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      var left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
  }

  private static void flush(Path folder) throws IOException {
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
