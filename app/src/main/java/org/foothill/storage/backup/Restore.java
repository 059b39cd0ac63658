package org.foothill.storage.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.storage.DataDirectory;
import org.foothill.storage.backup.RestoringBackup.Outcome.Damaged;
import org.foothill.storage.backup.RestoringBackup.Outcome.MadeByNewer;
import org.foothill.storage.backup.RestoringBackup.Outcome.NotABackup;
import org.foothill.storage.backup.RestoringBackup.Outcome.NotEmpty;
import org.foothill.storage.backup.RestoringBackup.Outcome.Restored;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Restores a backup. */
@Component
@Command(
    name = "restore",
    description = "Puts a backup into an empty data directory, or into another PostgreSQL.")
class Restore implements Verb {
  private final RestoringBackup restoring;
  private final Terminal terminal;
  private final DataDirectory directory;

  @Parameters(paramLabel = "FILE", description = "A file that foothill backup wrote.")
  private Path file = Path.of("");

  @Option(
      names = "--database-only",
      description =
          "Leave the files of the data directory as they are: for moving its database to another PostgreSQL.")
  private boolean databaseOnly;

  Restore(RestoringBackup restoring, Terminal terminal, DataDirectory directory) {
    this.restoring = restoring;
    this.terminal = terminal;
    this.directory = directory;
  }

  @Override
  public String noun() {
    return "";
  }

  @Override
  public Integer call() {
    if (!Files.isRegularFile(file)) {
      terminal.say("There is no file %s.".formatted(file));
      return WRONG_USE;
    }
    return switch (restoring.restore(file, databaseOnly, terminal.progress())) {
      case Restored(Manifest manifest) -> restored(manifest);
      case NotEmpty(String what) ->
          refused(
              "Nothing was restored: %s is not empty, and nothing is ever overwritten. Name an empty data directory with --data DIR, or an empty database."
                  .formatted(what));
      case NotABackup(Path other) ->
          refused("%s is no backup of Foothill, or it was cut off.".formatted(other));
      case Damaged(String part) ->
          refused(
              "Nothing was restored: the backup is damaged, its part %s is not what was written. Use another copy."
                  .formatted(part));
      case MadeByNewer(String change) ->
          refused(
              "Nothing was restored: the backup was made by a newer Foothill (it knows \"%s\"). Restore it with that one."
                  .formatted(change));
    };
  }

  private int refused(String sentence) {
    terminal.say(sentence);
    return FINDINGS;
  }

  private int restored(Manifest manifest) {
    if (terminal.wantsJson()) {
      terminal.printJson(
          Map.of(
              "tables", manifest.tables().size(),
              "rows", manifest.allRows(),
              "files", databaseOnly ? 0 : manifest.files().size()));
    } else {
      terminal.print(
          "Restored %,d tables with %,d rows and %,d files into %s; every table was compared with the backup."
              .formatted(
                  manifest.tables().size(),
                  manifest.allRows(),
                  databaseOnly ? 0 : manifest.files().size(),
                  directory.root()));
    }
    if (!manifest.withSecrets() && !databaseOnly) {
      terminal.say(
          "The backup has no keys. Put your copy of the folder secrets back before you start.");
    }
    return DONE;
  }
}
