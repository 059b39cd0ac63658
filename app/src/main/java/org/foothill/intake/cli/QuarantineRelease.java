package org.foothill.intake.cli;

import java.util.List;
import java.util.Map;
import org.foothill.access.Actors;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.intake.FileDesk;
import org.foothill.intake.FileDesk.FileLine;
import org.foothill.intake.FileDesk.Quarantined;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code foothill quarantine release}. */
@Component
@Command(
    name = "release",
    description = "Deletes held rows for good, once they were corrected or are not wanted.")
class QuarantineRelease implements Verb {
  private final FileDesk desk;
  private final Actors actors;
  private final Terminal terminal;

  @Parameters(
      paramLabel = "ID",
      arity = "0..*",
      description = "As 'foothill quarantine list' prints it.")
  private List<String> ids = List.of();

  @Option(
      names = "--corrected",
      description = "Every file after which a file of the same kind, district and year counts.")
  private boolean corrected;

  QuarantineRelease(FileDesk desk, Actors actors, Terminal terminal) {
    this.desk = desk;
    this.actors = actors;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "quarantine";
  }

  @Override
  public Integer call() {
    if (corrected == !ids.isEmpty()) {
      terminal.say("Give ids, or --corrected for what later files have corrected.");
      return WRONG_USE;
    }
    var chosen = corrected ? corrected() : named();
    if (!corrected && chosen.size() != ids.size()) {
      terminal.say("There are no held rows under one of the ids. Nothing was released.");
      return WRONG_USE;
    }
    long rows = 0;
    for (var file : chosen) {
      rows += desk.release(file.id(), actors.commandLine().account()) ? file.counts().held() : 0;
    }
    tell(chosen.size(), rows);
    return DONE;
  }

  private List<FileLine> corrected() {
    return desk.quarantined().stream()
        .filter(Quarantined::laterFileCounts)
        .map(Quarantined::file)
        .toList();
  }

  private List<FileLine> named() {
    return ids.stream().flatMap(id -> HeldFile.find(desk, id).stream()).toList();
  }

  private void tell(int files, long rows) {
    if (terminal.wantsJson()) {
      terminal.printJson(Map.of("files", files, "rows", rows));
    } else {
      terminal.print("Held rows released: %,d of %,d files.".formatted(rows, files));
    }
  }
}
