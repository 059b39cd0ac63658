package org.foothill.codes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.foothill.audit.AuditTrail;
import org.foothill.storage.DataDirectory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tables as files {@code <data>/codes/<kind>/<number>.csv}: a first line that says where the table
 * came from, then the table as it came. Files are only ever added.
 */
@Service
class CodeFolder implements CodeTables, LoadCodes {
  private static final long LARGEST = 32L << 20;
  private final Path folder;
  private final Clock clock;
  private final AuditTrail trail;
  private final TransactionOperations transaction;

  CodeFolder(DataDirectory data, Clock clock, AuditTrail trail, TransactionOperations transaction) {
    this.folder = data.root().resolve("codes");
    this.clock = clock;
    this.trail = trail;
    this.transaction = transaction;
  }

  @Override
  public Optional<CodeTable> find(TableKind kind) {
    int number = newest(kind);
    if (number == 0) {
      return Optional.empty();
    }
    var text = text(file(kind, number));
    int end = text.indexOf('\n');
    var source = text.substring(2, end);
    var answer = TableReader.read(source, text.substring(end + 1));
    return Optional.of(new CodeTable(kind, number, source, answer.codes()));
  }

  @Override
  public List<CodeTable> list() {
    return Arrays.stream(TableKind.values()).map(this::find).flatMap(Optional::stream).toList();
  }

  @Override
  public synchronized Outcome load(Path path, String by) {
    var name = Objects.requireNonNull(path.getFileName()).toString();
    var text = readable(path);
    if (text.isEmpty()) {
      return new Outcome.Refused(List.of(new CodeFinding.NotACodeTable(name)));
    }
    var answer = TableReader.read(name, text);
    if (answer.kind().isEmpty() || !answer.findings().isEmpty()) {
      return new Outcome.Refused(answer.findings());
    }
    var kind = answer.kind().get();
    int before = newest(kind);
    if (before > 0 && text(file(kind, before)).endsWith("\n" + text)) {
      return new Outcome.Unchanged(find(kind).orElseThrow());
    }
    var source =
        "%s, loaded %s by %s".formatted(name, clock.instant().truncatedTo(ChronoUnit.SECONDS), by);
    write(file(kind, before + 1), "# " + source + "\n" + text);
    transaction.executeWithoutResult(_ ->
        trail.record(
            by, "codes.load", kind.word(), Map.of("file", name, "number", before + 1 + "")));
    return new Outcome.Loaded(new CodeTable(kind, before + 1, source, answer.codes()));
  }

  /** Blank for what is too large or no text: the reader will not know its columns. */
  private static String readable(Path path) {
    try {
      return Files.size(path) > LARGEST ? "" : text(path);
    } catch (IOException e) {
      return "";
    }
  }

  private static String text(Path path) {
    try {
      return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Path file, String text) {
    try {
      Files.createDirectories(
          file.getParent(),
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      var fresh = file.resolveSibling(".new");
      Files.writeString(fresh, text);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(TableKind kind, int number) {
    return folder.resolve(kind.word()).resolve(number + ".csv");
  }

  private int newest(TableKind kind) {
    int number = 0;
    while (Files.exists(file(kind, number + 1))) {
      number++;
    }
    return number;
  }
}
