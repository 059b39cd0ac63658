package org.foothill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.foothill.core.Progress;
import org.foothill.intake.ImportFiles.Outcome;
import org.foothill.intake.ImportFiles.Request;
import org.foothill.learners.facts.LearnerRecords;
import org.foothill.storage.Analytics;
import org.springframework.stereotype.Component;

/** A folder to put files in, and what became of them. */
@Component
final class ImportRoom {
  private final ImportFiles importFiles;
  private final LearnerRecords records;
  private final Analytics analytics;
  private final Path folder;

  ImportRoom(ImportFiles importFiles, LearnerRecords records, Analytics analytics)
      throws IOException {
    this.importFiles = importFiles;
    this.records = records;
    this.analytics = analytics;
    this.folder = Files.createTempDirectory("import-room");
  }

  /** A fresh folder. */
  Path folder(String name) {
    try {
      return Files.createTempDirectory(folder, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Path file, String... lines) {
    write(file, StandardCharsets.UTF_8, String.join("\r\n", lines) + "\r\n");
  }

  static void write(Path file, Charset charset, String text) {
    try {
      Files.writeString(file, text, charset);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Outcome load(boolean approve, Path... paths) {
    return importFiles.load(new Request(List.of(paths), false, approve, "tester"), Progress.SILENT);
  }

  List<FileReport> approve(Path... paths) {
    return finished(load(true, paths));
  }

  List<FileReport> dryRun(Path... paths) {
    return finished(
        importFiles.load(new Request(List.of(paths), true, false, "tester"), Progress.SILENT));
  }

  static List<FileReport> finished(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Finished.class);
    return ((Outcome.Finished) outcome).files();
  }

  /** One line per file: name, result, read/accepted/held, kinds of findings with counts. */
  static String told(List<FileReport> files) {
    return String.join(
        "\n",
        files.stream()
            .map(f ->
                "%s %s %d/%d/%d %s"
                    .formatted(
                        f.file(),
                        f.result(),
                        f.counts().read(),
                        f.counts().accepted(),
                        f.counts().held(),
                        f.findings().stream().map(c -> c.kind() + "*" + c.count()).toList())
                    .strip())
            .toList());
  }

  /** Rows of an answer over the current records, cells parted by blanks. */
  String ask(String sql) {
    return analytics.ask(duck -> text(duck, sql));
  }

  private String text(Connection duck, String sql) throws SQLException {
    records.attach(duck);
    var lines = new ArrayList<String>();
    try (var statement = duck.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        var line = new ArrayList<String>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          line.add(String.valueOf(rows.getObject(i)));
        }
        lines.add(String.join(" ", line));
      }
    }
    return String.join("\n", lines);
  }

  /** Every file below a folder, relative, in order. */
  static List<String> files(Path root) {
    if (!Files.exists(root)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .map(f -> root.relativize(f).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Rows of invented students; only what matters is said.

  static String attendance(String year, int student, String expected, String inPerson) {
    return "STAS^^^1964881^1936103^%s^%010d^^^^^^N^N^%s^%s^0^0^0^0^0^0^N"
        .formatted(year, 9_000_000_000L + student, expected, inPerson);
  }

  static String enrollment(
      String year, int student, String transaction, String start, String grade) {
    return "SENR^%s^^1964881^1936103^^%s^%010d^1^AVA^^TESTONE^^^^^20100115^F^^^US^%s^10^%s^^^^^N^^^N^N^^N"
        .formatted(transaction, year, 9_000_000_000L + student, start, grade);
  }
}
