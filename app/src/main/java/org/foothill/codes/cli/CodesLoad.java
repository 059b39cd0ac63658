package org.foothill.codes.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.foothill.access.Actors;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.codes.CodeFinding;
import org.foothill.codes.CodeTable;
import org.foothill.codes.LoadCodes;
import org.foothill.codes.LoadCodes.Outcome;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code foothill codes load FILE…}. */
@Component
@Command(name = "load", description = "Takes tables of the state's codes into use.")
class CodesLoad implements Verb {
  private final LoadCodes loadCodes;
  private final Actors actors;
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Code tables as CSV.")
  List<Path> files = new ArrayList<>();

  CodesLoad(LoadCodes loadCodes, Actors actors, Terminal terminal) {
    this.loadCodes = loadCodes;
    this.actors = actors;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "codes";
  }

  /** A file's fate, for {@code --json}. */
  record FileLine(String file, String result, String table, int codes, List<FindingLine> findings) {
    static FileLine of(String file, String result, CodeTable table) {
      return new FileLine(file, result, table.kind().word(), table.codes().size(), List.of());
    }
  }

  /** A finding, for {@code --json}. */
  record FindingLine(String kind, int line, String message) {}

  @Override
  public Integer call() {
    for (var file : files) {
      if (!Files.isRegularFile(file)) {
        terminal.say("There is no file %s.".formatted(file));
        return WRONG_USE;
      }
    }
    var lines = files.stream().map(this::load).toList();
    if (terminal.wantsJson()) {
      terminal.printJson(lines);
    } else {
      lines.forEach(this::print);
    }
    return lines.stream().allMatch(line -> line.findings().isEmpty()) ? DONE : FINDINGS;
  }

  private FileLine load(Path path) {
    var name = path.getFileName().toString();
    return switch (loadCodes.load(path, actors.commandLine().account())) {
      case Outcome.Loaded(CodeTable table) -> FileLine.of(name, "loaded", table);
      case Outcome.Unchanged(CodeTable table) -> FileLine.of(name, "already in use", table);
      case Outcome.Refused(List<CodeFinding> findings) ->
          new FileLine(
              name,
              "refused",
              "",
              0,
              findings.stream()
                  .map(f -> new FindingLine(f.kind(), f.line(), f.message()))
                  .toList());
    };
  }

  private void print(FileLine line) {
    if (line.findings().isEmpty()) {
      terminal.print(
          "%s: table %s with %,d rows %s."
              .formatted(line.file(), line.table(), line.codes(), line.result()));
      return;
    }
    terminal.print("%s: nothing of it is used.".formatted(line.file()));
    for (var finding : line.findings()) {
      terminal.print(
          "  %s%s (%s)"
              .formatted(
                  finding.line() == 0 ? "" : "line " + finding.line() + ": ",
                  finding.message(),
                  finding.kind()));
    }
  }
}
