package org.foothill.storage.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.storage.DataDirectory;
import org.foothill.storage.backup.TakingBackup.Outcome.AlreadyThere;
import org.foothill.storage.backup.TakingBackup.Outcome.Taken;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a backup. */
@Component
@Command(name = "backup", description = "Writes everything into one file; the site may go on.")
class Backup implements Verb {
  private final TakingBackup taking;
  private final Terminal terminal;
  private final DataDirectory directory;
  private final Environment environment;

  @Parameters(
      paramLabel = "FILE|DIR",
      description = "The new file, or a folder in which a file named by the time is made.")
  private Path target = Path.of("");

  @Option(
      names = "--with-secrets",
      description =
          "Also the keys. With them the file opens everything, names of students included: keep it as safe as the keys themselves.")
  private boolean withSecrets;

  Backup(TakingBackup taking, Terminal terminal, DataDirectory directory, Environment environment) {
    this.taking = taking;
    this.terminal = terminal;
    this.directory = directory;
    this.environment = environment;
  }

  @Override
  public String noun() {
    return "";
  }

  @Override
  public Integer call() {
    if (nothingIsThere()) {
      terminal.say(
          "There is nothing to back up in %s. Name the data directory with --data DIR."
              .formatted(directory.root()));
      return WRONG_USE;
    }
    return switch (taking.take(target, withSecrets, terminal.progress())) {
      case Taken(Path file, Manifest manifest) -> taken(file, manifest);
      case AlreadyThere(Path file) -> {
        terminal.say(
            "%s exists already and is not overwritten. Choose another name.".formatted(file));
        yield WRONG_USE;
      }
    };
  }

  /** An embedded database would be made just to be copied. */
  private boolean nothingIsThere() {
    return environment.getProperty("spring.datasource.url", "").isEmpty()
        && Files.notExists(directory.root().resolve("postgres"));
  }

  private int taken(Path file, Manifest manifest) {
    if (terminal.wantsJson()) {
      terminal.printJson(
          Map.of(
              "file",
              file.toString(),
              "tables",
              manifest.tables().size(),
              "rows",
              manifest.allRows(),
              "files",
              manifest.files().size(),
              "withSecrets",
              manifest.withSecrets()));
    } else {
      terminal.print(
          "%s: %,d tables with %,d rows, %,d files."
              .formatted(
                  file, manifest.tables().size(), manifest.allRows(), manifest.files().size()));
    }
    terminal.say(
        manifest.withSecrets()
            ? "The keys are in it: whoever has this file can read everything."
            : "The keys in the folder secrets are not in it. Keep a copy of that folder elsewhere, or use --with-secrets: without the keys, names and held-back rows cannot be read again.");
    return DONE;
  }
}
