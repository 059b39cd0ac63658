package org.foothill.storage.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The server's log files: bounded in number, and read when a start fails. */
final class ServerLog {
  /** Each file ends at 10 MB or after a day, so the folder stays below 140 MB. */
  private static final int FILES_KEPT = 14;

  private final Path folder;

  ServerLog(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  Path startFile() {
    return folder.resolve("start.log");
  }

  /**
   * Neither statements nor their details are logged: both can carry what people typed about
   * students.
   */
  List<String> settings() {
    return List.of(
        "logging_collector=on",
        "log_directory=" + folder,
        "log_filename=postgres-%Y%m%d-%H%M%S.log",
        "log_rotation_age=1d",
        "log_rotation_size=10MB",
        "log_error_verbosity=terse",
        "log_min_error_statement=panic",
        "log_checkpoints=off");
  }

  void prune() throws IOException {
    var files = files();
    for (var old : files.subList(0, Math.max(0, files.size() - FILES_KEPT))) {
      Files.deleteIfExists(old);
    }
  }

  /** The last fatal line of the newest file, for a sentence to a person. */
  String lastWord() throws IOException {
    var all = new StringBuilder();
    for (var file : List.of(startFile(), newest())) {
      if (Files.exists(file)) {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).append('\n');
      }
    }
    return lastLine(all.toString());
  }

  static String lastLine(String text) {
    var lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    var fatal = lines.stream().filter(line -> line.matches(".*(FATAL|PANIC|error):.*")).toList();
    var candidates = fatal.isEmpty() ? lines : fatal;
    return candidates.isEmpty() ? "nothing" : candidates.getLast();
  }

  private Path newest() throws IOException {
    var files = files();
    return files.isEmpty() ? startFile() : files.getLast();
  }

  private List<Path> files() throws IOException {
    var found = new ArrayList<Path>();
    try (var files = Files.newDirectoryStream(folder, "postgres-*.log")) {
      files.forEach(found::add);
    }
    found.sort(Comparator.comparing(Path::toString));
    return found;
  }
}
