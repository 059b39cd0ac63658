package org.foothill.intake.cli;

import java.nio.file.Path;
import java.util.List;
import org.foothill.access.Actors;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.intake.FileReport;
import org.foothill.intake.ImportFiles;
import org.foothill.intake.ImportFiles.Outcome;
import org.foothill.intake.ImportFiles.Request;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code foothill import}. */
@Component
@Command(
    name = "import",
    description = "Checks student files and loads them; they count once a steward approves.")
class ImportCommand implements Verb {
  private final ImportFiles importFiles;
  private final Actors actors;
  private final Terminal terminal;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, or folders with files.")
  private List<Path> paths = List.of();

  @Option(names = "--dry-run", description = "Say what would change and keep nothing.")
  private boolean dryRun;

  @Option(names = "--approve", description = "Let the accepted rows count at once.")
  private boolean approve;

  ImportCommand(ImportFiles importFiles, Actors actors, Terminal terminal) {
    this.importFiles = importFiles;
    this.actors = actors;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "";
  }

  @Override
  public Integer call() {
    if (dryRun && approve) {
      terminal.say("Choose one of --dry-run and --approve.");
      return WRONG_USE;
    }
    var request = new Request(paths, dryRun, approve, actors.commandLine().account());
    return switch (importFiles.load(request, terminal.progress())) {
      case Outcome.Finished(List<FileReport> files) -> show(files);
      case Outcome.Busy() -> refuse("Another import is running. Try again when it has ended.");
      case Outcome.Missing(List<Path> missing) ->
          refuse("There is no file or folder %s.".formatted(missing.getFirst()));
      case Outcome.NoFiles() -> refuse("There are no files in %s.".formatted(paths.getFirst()));
      case Outcome.Cancelled() -> {
        terminal.say("Stopped. Nothing was loaded.");
        yield FINDINGS;
      }
    };
  }

  private int refuse(String sentence) {
    if (terminal.wantsJson()) {
      terminal.printJson(java.util.Map.of("problem", sentence));
    } else {
      terminal.print(sentence);
    }
    return WRONG_USE;
  }

  private int show(List<FileReport> files) {
    if (terminal.wantsJson()) {
      terminal.printJson(files.stream().map(ReportJson::of).toList());
    } else {
      ReportTable.lines(files, dryRun).forEach(terminal::print);
      if (!dryRun && !approve && files.stream().anyMatch(ImportCommand::waits)) {
        terminal.say(
            "Nothing counts yet: look at them with 'foothill submissions list', then 'foothill submissions approve'.");
      }
    }
    return files.stream().anyMatch(f -> f.findingCount() > 0) ? FINDINGS : DONE;
  }

  private static boolean waits(FileReport file) {
    return file.result() == FileReport.Result.WAITING;
  }
}
